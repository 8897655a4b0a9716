/** Passkeys: what authenticators are asked, and whether what they answer is right. The library is loaded when it is needed. */
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";

/** What is kept of a passkey. */
export interface Credential {
  credentialId: string;
  /** COSE key, in base64url. */
  publicKey: string;
  counter: number;
  /** JSON list. */
  transports: string;
}

const load = () => import("@simplewebauthn/server");

const named = ({ credentialId, transports }: Pick<Credential, "credentialId" | "transports">) => ({
  id: credentialId,
  transports: JSON.parse(transports) as string[],
});

/** A passkey belongs to the name of the host, so it is lost when that changes. */
const hostOf = (publicUrl: string) => new URL(publicUrl).hostname;

interface NewPasskey {
  publicUrl: string;
  account: { id: number; email: string; name: string };
  known: readonly Pick<Credential, "credentialId" | "transports">[];
}

/** What the browser is given to make a passkey; its `challenge` is random. */
export async function askForNewPasskey({ publicUrl, account, known }: NewPasskey) {
  const { generateRegistrationOptions } = await load();
  return generateRegistrationOptions({
    rpName: "Vidensbro",
    rpID: hostOf(publicUrl),
    userID: new Uint8Array(Buffer.from(`vidensbro ${account.id}`)),
    userName: account.email,
    userDisplayName: account.name,
    attestationType: "none",
    excludeCredentials: known.map(named),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
}

/** What the browser is given to use a passkey: any that the person has here, or one of those known. */
export async function askForPasskey(
  publicUrl: string,
  known: readonly Pick<Credential, "credentialId" | "transports">[],
) {
  const { generateAuthenticationOptions } = await load();
  return generateAuthenticationOptions({
    rpID: hostOf(publicUrl),
    allowCredentials: known.map(named),
    userVerification: "required",
  });
}

/** A response of a browser, as far as it is needed to find out what it is about; null for anything else. */
export function readPasskeyResponse(text: string): { id: string; challenge: string; response: unknown } | null {
  try {
    const response = JSON.parse(text) as { id?: unknown; response?: { clientDataJSON?: unknown } };
    const said = response.response?.clientDataJSON;
    if (typeof response.id !== "string" || typeof said !== "string") return null;
    const { challenge } = JSON.parse(Buffer.from(said, "base64url").toString()) as { challenge?: unknown };
    return typeof challenge === "string" ? { id: response.id, challenge, response } : null;
  } catch {
    return null;
  }
}

interface Answer {
  /** As `readPasskeyResponse` gives it. */
  response: unknown;
  challenge: string;
  publicUrl: string;
}

/** The new passkey; null where the answer is not right for this host, or the person was not verified. */
export async function checkNewPasskey({ response, challenge, publicUrl }: Answer): Promise<Credential | null> {
  const { verifyRegistrationResponse } = await load();
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: response as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: publicUrl,
      expectedRPID: hostOf(publicUrl),
      requireUserVerification: true,
    });
    if (!verified) return null;
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
    return {
      credentialId: id,
      publicKey: Buffer.from(publicKey).toString("base64url"),
      counter,
      transports: JSON.stringify(transports.filter((one) => typeof one === "string").slice(0, 10)),
    };
  } catch {
    return null;
  }
}

/** The counter after this use; null where the answer is not right, or the counter went backwards. */
export async function checkPasskey({
  credential,
  response,
  challenge,
  publicUrl,
}: Answer & { credential: Credential }): Promise<number | null> {
  const { verifyAuthenticationResponse } = await load();
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: response as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: publicUrl,
      expectedRPID: hostOf(publicUrl),
      credential: {
        ...named(credential),
        publicKey: new Uint8Array(Buffer.from(credential.publicKey, "base64url")),
        counter: credential.counter,
      },
      requireUserVerification: true,
    });
    return verified ? authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
}
