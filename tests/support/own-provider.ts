/** A real OpenID Connect provider in the process of the test, at which everybody whom the test names is signed in at once. */
import { generateKeyPairSync } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import Provider, { type Context } from "oidc-provider";
import type { OidcSettings } from "~/server/environment";

export interface PersonThere {
  subject: string;
  email?: string;
  emailVerified?: boolean;
  amr?: string[];
  acr?: string;
}

export interface OwnProvider {
  settings: OidcSettings;
  /** Who whatever browser comes next is there; nobody is sent back without a sign-in. */
  receive: (person: PersonThere | null) => void;
  /** Takes a browser from the address that the product sends it to, to the address that it comes back to. */
  visit: (address: string, person: PersonThere | null) => Promise<string>;
  stop: () => Promise<void>;
}

/** `returnAddress` is where the product lives, as the provider has it registered. */
export async function startOwnProvider(returnAddress: string): Promise<OwnProvider> {
  let here: PersonThere | null = null;
  const people = new Map<string, PersonThere>();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clientId = "vidensbro";
  const clientSecret = "a secret that only the two of them know";
  const key = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" });
  const provider: Provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [returnAddress] }],
    jwks: { keys: [{ ...key, use: "sig", alg: "RS256", kid: "tests" }] },
    cookies: { keys: ["a key of the tests"] },
    claims: { openid: ["sub", "amr", "acr"], email: ["email", "email_verified"] },
    acrValues: ["https://refeds.org/profile/mfa"],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context: Context, { uid }: { uid: string }) => `/interaction/${uid}` },
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 600, IdToken: 60, Interaction: 60, Session: 600 },
    findAccount: (_context: Context, id: string) => ({
      accountId: id,
      claims: () => {
        const { email, emailVerified } = people.get(id) ?? {};
        return { sub: id, email, email_verified: emailVerified };
      },
    }),
    loadExistingGrant: async ({ oidc }: Context) => {
      const grant = new provider.Grant({ accountId: oidc.session.accountId, clientId: oidc.client.clientId });
      grant.addOIDCScope("openid email");
      await grant.save();
      return grant;
    },
  });
  const receive = (person: PersonThere | null) => {
    here = person;
    if (person) people.set(person.subject, person);
  };
  const answer = provider.callback();
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    if (!request.url?.startsWith("/interaction/")) return answer(request, response);
    const result = here
      ? { login: { accountId: here.subject, amr: here.amr, acr: here.acr } }
      : { error: "access_denied", error_description: "The person went away" };
    void provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  });
  return {
    settings: { issuer, clientId, clientSecret, name: "Universitetets login", mfaTrusted: false },
    receive,
    visit: async (address, person) => {
      receive(person);
      const cookies = new Map<string, string>();
      let next = address;
      for (let step = 0; step < 10; step += 1) {
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
        const reply = await fetch(next, { redirect: "manual", headers: { Cookie: cookie } });
        for (const line of reply.headers.getSetCookie()) {
          const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
          cookies.set(name, value);
        }
        const location = reply.headers.get("Location");
        if (!location) throw new Error(`The provider answered ${reply.status}: ${await reply.text()}`);
        next = new URL(location, next).href;
        if (next.startsWith(returnAddress)) return next;
      }
      throw new Error("The provider does not come to an end");
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
