/** Sign-in at the organisation's own provider by OpenID Connect: code flow with PKCE, state and nonce. */
import type { Configuration } from "openid-client";
import type { OidcSettings } from "../environment";
import { logError } from "../log";

/** The library is loaded when it is needed. */
const load = () => import("openid-client");

const SECOND = 1000;
/** Seconds that the provider has to answer each time. */
const patience = 5;
/** How long a provider that does not answer is left in peace. */
const pause = 10 * SECOND;

/** What the provider says of a person. */
export interface OidcIdentity {
  issuer: string;
  subject: string;
  /** Null where the provider has not verified it, or does not say. */
  email: string | null;
  amr: string[];
  acr: string | null;
}

/** What the browser keeps while the person is away at the provider. */
export interface OidcSecrets {
  state: string;
  nonce: string;
  verifier: string;
}

const known = new WeakMap<OidcSettings, Promise<Configuration>>();

/** What the provider tells of itself. Rejects where it cannot be reached. */
function discover(settings: OidcSettings): Promise<Configuration> {
  const held = known.get(settings);
  if (held) return held;
  const asked = ask(settings);
  known.set(settings, asked);
  asked.catch((error: unknown) => {
    logError(error);
    setTimeout(() => known.delete(settings), pause).unref();
  });
  return asked;
}

async function ask({ issuer, clientId, clientSecret }: OidcSettings): Promise<Configuration> {
  const client = await load();
  const execute = [client.enableNonRepudiationChecks];
  // Settings allow it on the own machine alone.
  if (issuer.startsWith("http:")) execute.push(client.allowInsecureRequests);
  return client.discovery(new URL(issuer), clientId, clientSecret, undefined, { execute, timeout: patience });
}

/** Where to send the person; null where the provider cannot be reached. */
export async function beginOidc(
  settings: OidcSettings,
  returnAddress: string,
): Promise<{ address: string; secrets: OidcSecrets } | null> {
  const client = await load();
  const configuration = await discover(settings).catch(() => null);
  if (!configuration) return null;
  const secrets = {
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
  };
  const address = client.buildAuthorizationUrl(configuration, {
    redirect_uri: returnAddress,
    scope: "openid email",
    state: secrets.state,
    nonce: secrets.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(secrets.verifier),
    code_challenge_method: "S256",
  });
  return { address: address.href, secrets };
}

/** Who came back to the address; `refused` where anything about it is not as it was asked for. */
export async function endOidc(
  settings: OidcSettings,
  { address, secrets }: { address: URL; secrets: OidcSecrets },
): Promise<OidcIdentity | "unreachable" | "refused"> {
  const client = await load();
  const configuration = await discover(settings).catch(() => null);
  if (!configuration) return "unreachable";
  try {
    const tokens = await client.authorizationCodeGrant(configuration, address, {
      expectedState: secrets.state,
      expectedNonce: secrets.nonce,
      pkceCodeVerifier: secrets.verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) return "refused";
    const told: Record<string, unknown> =
      claims.email === undefined && configuration.serverMetadata().userinfo_endpoint
        ? { ...claims, ...(await client.fetchUserInfo(configuration, tokens.access_token, claims.sub)) }
        : claims;
    return {
      issuer: claims.iss,
      subject: claims.sub,
      email: told.email_verified === true && typeof told.email === "string" ? told.email : null,
      amr: Array.isArray(claims.amr) ? claims.amr.filter((one) => typeof one === "string") : [],
      acr: typeof claims.acr === "string" ? claims.acr : null,
    };
  } catch (error) {
    logError(error);
    return isOutOfReach(error) ? "unreachable" : "refused";
  }
}

/** Whether the provider did not answer, or answered that something is broken on its side. */
function isOutOfReach(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if (at.message === "fetch failed" || at.name === "TimeoutError" || at.name === "AbortError") return true;
    if ("status" in at && typeof at.status === "number" && at.status >= 500) return true;
    if (at.cause instanceof Response && at.cause.status >= 500) return true;
  }
  return false;
}
