/** Keeps what must be read again unreadable in the database: AES-256-GCM with a key made of SECRET_KEY. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/** The owner is part of the seal: a row that is moved to another account opens nothing. */
interface Seal {
  secretKey: string;
  owner: string;
}

function keyOf(secretKey: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secretKey, "", "vidensbro seal", 32));
}

/** `v1.nonce.words.tag`, in base64url. */
export function seal(words: string, { secretKey, owner }: Seal): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyOf(secretKey), nonce).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(words, "utf8"), cipher.final()]);
  return ["v1", ...[nonce, sealed, cipher.getAuthTag()].map((part) => part.toString("base64url"))].join(".");
}

/** What was sealed; null where the key is another, or the seal is broken. */
export function unseal(sealed: string, { secretKey, owner }: Seal): string | null {
  const [version, ...parts] = sealed.split(".");
  const [nonce, words, tag] = parts.map((part) => Buffer.from(part, "base64url"));
  if (version !== "v1" || !nonce || !words || tag?.length !== 16) return null;
  try {
    const decipher = createDecipheriv("aes-256-gcm", keyOf(secretKey), nonce).setAAD(Buffer.from(owner));
    decipher.setAuthTag(tag);
    return Buffer.concat([decipher.update(words), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}
