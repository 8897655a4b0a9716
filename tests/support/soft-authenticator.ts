/** An authenticator in software, which signs what it is asked, and what it is not asked where a test says so. */
import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from "node:crypto";

const sha256 = (bytes: Buffer | string) => createHash("sha256").update(bytes).digest();

/** As much of CBOR as an attestation needs. */
function cbor(value: number | string | Buffer | Map<number | string, unknown>): Buffer {
  const head = (major: number, length: number) =>
    length < 24
      ? Buffer.from([(major << 5) | length])
      : length < 256
        ? Buffer.from([(major << 5) | 24, length])
        : Buffer.from([(major << 5) | 25, length >> 8, length & 255]);
  if (typeof value === "number") return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === "string") return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  const parts = [...value].flatMap(([key, one]) => [cbor(key), cbor(one as Parameters<typeof cbor>[0])]);
  return Buffer.concat([head(5, value.size), ...parts]);
}

interface Asked {
  challenge: string;
  /** Where the page stands. */
  origin: string;
}

const userPresent = 0x01;
const userVerified = 0x04;
const holdsCredential = 0x40;

export class SoftAuthenticator {
  readonly id = randomBytes(32);
  counter = 0;
  /** Whether the person shows that it is the owner. */
  verifies = true;
  private readonly keys: { privateKey: KeyObject; publicKey: KeyObject } = generateKeyPairSync("ec", {
    namedCurve: "P-256",
  });

  /** What a browser answers when it made a passkey. */
  register({ challenge, origin }: Asked): string {
    const { x = "", y = "" } = this.keys.publicKey.export({ format: "jwk" });
    const key = cbor(
      new Map<number, unknown>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, "base64url")],
        [-3, Buffer.from(y, "base64url")],
      ]),
    );
    const length = Buffer.from([0, this.id.length]);
    const authData = Buffer.concat([this.said(origin, holdsCredential), Buffer.alloc(16), length, this.id, key]);
    const attestation = new Map<string, unknown>([
      ["fmt", "none"],
      ["attStmt", new Map()],
      ["authData", authData],
    ]);
    return this.answer({
      clientDataJSON: this.clientData("webauthn.create", { challenge, origin }).toString("base64url"),
      attestationObject: cbor(attestation).toString("base64url"),
      transports: ["internal"],
    });
  }

  /** What a browser answers when the passkey was used. */
  sign({ challenge, origin }: Asked): string {
    this.counter += 1;
    const authData = this.said(origin, 0);
    const clientData = this.clientData("webauthn.get", { challenge, origin });
    const signature = createSign("sha256")
      .update(Buffer.concat([authData, sha256(clientData)]))
      .sign(this.keys.privateKey);
    return this.answer({
      clientDataJSON: clientData.toString("base64url"),
      authenticatorData: authData.toString("base64url"),
      signature: signature.toString("base64url"),
    });
  }

  private clientData(type: string, asked: Asked): Buffer {
    return Buffer.from(JSON.stringify({ type, ...asked, crossOrigin: false }));
  }

  private said(origin: string, flags: number): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(this.counter);
    const all = flags | userPresent | (this.verifies ? userVerified : 0);
    return Buffer.concat([sha256(new URL(origin).hostname), Buffer.from([all]), count]);
  }

  private answer(response: Record<string, unknown>): string {
    const id = this.id.toString("base64url");
    return JSON.stringify({ id, rawId: id, type: "public-key", clientExtensionResults: {}, response });
  }
}
