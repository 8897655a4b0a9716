/** What stands before every page: where a request comes from, how long it is, and the headers of every answer. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { makeRequestListener } from "~/server/http/make-request-listener";
import { withFormPass } from "../support/form-pass";
import { makeCast, NOW } from "../support/principals";
import { openHouse } from "./accounts/knock";

interface Place {
  url: string;
  close: () => Promise<void>;
}

let plain: Place;
let secure: Place;
let session = "";

async function listen(publicUrl: (port: number) => string): Promise<Place> {
  const { db, cast } = makeCast();
  session = cast.session.project_lead ?? "";
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const { services } = openHouse(db, NOW);
  services.environment.publicUrl = publicUrl(port);
  const { listener, close } = await makeRequestListener(services, { watching: false, isDraining: () => false });
  server.on("request", listener);
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await close();
      db.$client.close();
    },
  };
}

beforeAll(async () => {
  plain = await listen((port) => `http://localhost:${port}`);
  secure = await listen(() => "https://bro.example.dk");
}, 60_000);
afterAll(async () => {
  await Promise.all([plain.close(), secure.close()]);
});

const post = (path: string, headers: Record<string, string>, body: string | URLSearchParams = "form=nothing") =>
  fetch(`${plain.url}${path}`, {
    method: "POST",
    redirect: "manual",
    headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
    body,
  });

describe("a request that would change something", () => {
  it("is refused from elsewhere, whatever it brings along", async () => {
    const own = withFormPass({ Cookie: `session=${session}` });
    for (const from of [
      { Origin: "https://evil.example" },
      { Origin: "null" },
      { "Sec-Fetch-Site": "same-site" },
      {},
    ]) {
      const answer = await post("/language", { ...own, ...from } as Record<string, string>, "language=en");
      expect([from, answer.status, await answer.text()]).toEqual([from, 403, "Cross-site request refused\n"]);
    }
    const answer = await post("/language", { ...own, Origin: plain.url }, "language=en");
    expect(answer.status).toBe(302);
  });

  it("is taken from a mail program at its own address alone, which speaks for nobody", async () => {
    const stranger = { Origin: "https://mail.example", "Sec-Fetch-Site": "cross-site", Cookie: "language=en" };
    const answer = await post(`/digest/${"x".repeat(43)}`, stranger, "List-Unsubscribe=One-Click");
    expect(answer.status).toBe(404);
    // The language of the cookie would be English; without it the page is Danish.
    expect(await answer.text()).toContain('<html lang="da"');
    expect((await post(`/digest/${"x".repeat(42)}`, stranger)).status).toBe(403);
  });

  it("is refused where it is longer than any form", async () => {
    const answer = await post("/language", withFormPass({ Origin: plain.url }), "x".repeat(1024 * 1024 + 1));
    expect(answer.status).toBe(413);
  });
});

/** Every header, word for word, with what changes left open. */
const headersOf = (answer: Response) =>
  Object.fromEntries(
    [
      "content-security-policy",
      "x-content-type-options",
      "x-frame-options",
      "referrer-policy",
      "cross-origin-opener-policy",
      "cross-origin-resource-policy",
      "permissions-policy",
      "strict-transport-security",
    ].map((name) => [name, answer.headers.get(name)?.replace(/'nonce-[^']{24}'/, "'nonce'") ?? null]),
  );

const expected = {
  "content-security-policy":
    "default-src 'self'; script-src 'self' 'nonce'; style-src 'self'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "strict-transport-security": null,
};

describe("every answer", () => {
  it("carries the headers: pages, data, redirects, and what is refused or not there", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    for (const path of ["/was", "/was.data", "/projects", "/nowhere", "/projects/own/report.pdf", "/language"])
      expect([path, headersOf(await fetch(`${plain.url}${path}`, { redirect: "manual" }))]).toEqual([path, expected]);
    expect(headersOf(await post("/language", {}))).toEqual(expected);
    expect(headersOf(await post("/profile", { Origin: plain.url }))).toEqual(expected);
  });

  it("tells browsers to come over TLS alone where it is reached over TLS", async () => {
    const answer = await fetch(`${secure.url}/was`);
    expect(headersOf(answer)).toEqual({
      ...expected,
      "strict-transport-security": "max-age=31536000; includeSubDomains",
    });
    expect(answer.headers.getSetCookie().join()).toMatch(/^__Host-form=[\w-]{43}; .*; Secure$/);
  });
});
