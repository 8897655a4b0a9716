/** What a cookie keeps while somebody is away at the organisation's own sign-in: what must come back, and where to go then. */
import type { OidcSecrets } from "../session/oidc";

export interface OidcWay extends OidcSecrets {
  /** Where the person was on the way to. */
  to: string | null;
}

export function writeWay({ state, nonce, verifier, to }: OidcWay): string {
  return [state, nonce, verifier, Buffer.from(to ?? "").toString("base64url")].join(".");
}

/** Null for anything that is not whole. */
export function readWay(cookie: string | null): OidcWay | null {
  const [state, nonce, verifier, to, ...more] = (cookie ?? "").split(".");
  if (!state || !nonce || !verifier || to === undefined || more.length > 0) return null;
  return { state, nonce, verifier, to: Buffer.from(to, "base64url").toString() || null };
}
