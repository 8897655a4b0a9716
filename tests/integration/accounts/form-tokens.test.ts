/** Behind the check of where a request comes from: nothing is changed without the token of a page, and nobody loses words. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/server-runtime";
import { beforeEach, describe, expect, it } from "vitest";
import type { Db } from "#db/client";
import { formTokenField } from "~/domain/form-token";
import { branchHandler } from "~/server/http/branch-handler";
import { rootFolder } from "~/server/root-folder";
import { makeFormToken } from "~/server/session/form-token";
import { makeToken } from "~/server/session/token";
import { type Cast, makeCast, NOW } from "../../support/principals";
import { openHouse } from "./knock";

const build = (await import(pathToFileURL(join(rootFolder, "build/pages/server/index.js")).href)) as ServerBuild;
const handle = branchHandler(build, "production");

let db: Db;
let cast: Cast;
beforeEach(() => {
  ({ db, cast } = makeCast());
});

interface Asking {
  path: string;
  cookies?: Record<string, string>;
  body?: URLSearchParams | FormData | string;
  headers?: Record<string, string>;
}

async function ask({ path, cookies = {}, body, headers = {} }: Asking) {
  const request = new Request(`https://bro.example.dk${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: {
      Origin: "https://bro.example.dk",
      Host: "bro.example.dk",
      "Accept-Language": "en",
      Cookie: Object.entries(cookies)
        .map(([name, value]) => `__Host-${name}=${value}`)
        .join("; "),
      ...headers,
    },
    ...(body !== undefined && { body }),
  });
  const response = await handle(request, { nonce: "n", services: openHouse(db, NOW).services });
  const text = await response.text();
  const given = response.headers.getSetCookie().find((line) => line.startsWith("__Host-form="));
  return {
    status: response.status,
    location: response.headers.get("Location"),
    text,
    token: /name="form-token" content="([^"]*)"/.exec(text)?.[1] ?? "",
    cookieLine: given ?? null,
    form: given === undefined ? null : (/=([^;]*)/.exec(given)?.[1] ?? null),
  };
}

const profile = (token: string | null, name = "Et nyt navn") =>
  new URLSearchParams({ ...(token !== null && { [formTokenField]: token }), form: "details", name, language: "da" });

/** A page of the lead's, with the secret that the browser was given. */
async function openPage(path = "/profile") {
  const session = cast.session.project_lead ?? "";
  const { form, token, text } = await ask({ path, cookies: { session } });
  return { cookies: { session, form: form ?? "" }, token, text };
}

const nameOfLead = () =>
  db.$client.prepare("select name from account where id = ?").pluck().get(cast.accountId.project_lead) as string;

describe("a browser", () => {
  it("is given a secret with its first form, and none with data or where it has one", async () => {
    const first = await ask({ path: "/sign-in" });
    expect(first.cookieLine).toMatch(/^__Host-form=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/);
    expect((await ask({ path: "/sign-in", cookies: { form: first.form ?? "" } })).form).toBeNull();
    expect((await ask({ path: "/sign-in.data" })).form).toBeNull();
  });

  it("gets another where what it holds is not one of ours", async () => {
    expect((await ask({ path: "/sign-in", cookies: { form: "x" } })).form).toMatch(/^[\w-]{43}$/);
  });

  it("finds the token in every form that changes something, and in the head for scripts", async () => {
    const { text, token } = await openPage();
    const posting = [...text.matchAll(/<form[^>]*method="post"[^>]*>(.{0,80})/g)];
    expect(posting.length).toBeGreaterThan(2);
    for (const [, start] of posting) expect(start).toContain(`<input type="hidden" name="${formTokenField}"`);
    expect(text.split(`value="${token}"`).length - 1).toBe(posting.length);
  });

  it("is never told its secret by a page", async () => {
    const { text, cookies } = await openPage();
    expect(text).not.toContain(cookies.form);
  });
});

describe("a request", () => {
  it("is taken with the token of its browser, in a field or a header", async () => {
    const { cookies, token } = await openPage();
    expect((await ask({ path: "/profile", cookies, body: profile(token) })).status).toBe(302);
    expect(nameOfLead()).toBe("Et nyt navn");
    const byHeader = { path: "/profile", cookies, body: profile(null, "Et andet"), headers: { "X-Form-Token": token } };
    expect((await ask(byHeader)).status).toBe(302);
    expect(nameOfLead()).toBe("Et andet");
  });

  it("is refused without it, with another browser's, or without the cookie that belongs to it", async () => {
    const { cookies, token } = await openPage();
    const other = await openPage();
    const before = db.$client.serialize();
    const wrong: [Record<string, string>, string | null][] = [
      [cookies, null],
      [cookies, ""],
      [cookies, other.token],
      [cookies, makeFormToken(makeToken())],
      [cookies, cookies.form],
      [{ session: cookies.session }, token],
      [{ ...cookies, form: other.cookies.form }, token],
    ];
    for (const [held, brought] of wrong) {
      const { status } = await ask({ path: "/profile", cookies: held, body: profile(brought) });
      expect(status).toBe(403);
    }
    expect(db.$client.serialize().equals(before)).toBe(true);
  });

  it("outlives a sign-in: the form that comes back to a visitor is sent again afterwards", async () => {
    const page = await ask({ path: "/sign-in" });
    const visitor = { form: page.form ?? "" };
    const back = await ask({ path: "/profile", cookies: visitor, body: profile(page.token) });
    expect(back.status).toBe(401);
    const cookies = { ...visitor, session: cast.session.project_lead ?? "" };
    expect((await ask({ path: "/profile", cookies, body: profile(back.token) })).status).toBe(302);
  });
});

describe("a refused form", () => {
  it("comes back with all that was typed, and is taken when it is sent again", async () => {
    const session = cast.session.project_lead ?? "";
    for (const path of ["/profile", "/profile.data"]) {
      const refused = await ask({ path, cookies: { session }, body: profile("old", "Ord & <tegn>") });
      expect(refused.status).toBe(403);
      expect(refused.form).toMatch(/^[\w-]{43}$/);
      const token = [...refused.text.matchAll(/[\w-]{43}/g)].map(([one]) => one);
      const again = await Promise.all(
        [...new Set(token)].map((one) =>
          ask({ path: "/profile", cookies: { session, form: refused.form ?? "" }, body: profile(one, "Ord & <tegn>") }),
        ),
      );
      expect(again.some(({ status }) => status === 302)).toBe(true);
      expect(nameOfLead()).toBe("Ord & <tegn>");
      if (path === "/profile") {
        expect(refused.text).toContain("Siden var for gammel til at blive sendt");
        expect(refused.text).toContain('value="Ord &amp; &lt;tegn&gt;"');
        expect(refused.text).toContain('action="/profile"');
        // Who reads is not known on that page, and somebody who is signed in is not offered to sign in.
        expect(refused.text).not.toContain('href="/sign-in"');
      }
    }
  });

  it("never comes back with a password, and says how to go on", async () => {
    const body = new URLSearchParams({ email: "a@example.org", password: "meget hemmeligt", way: "password" });
    const { status, text } = await ask({ path: "/sign-in?to=%2Fnext", body });
    expect(status).toBe(403);
    expect(text).not.toContain("hemmeligt");
    expect(text).toContain('href="/sign-in?to=%2Fnext"');
  });

  it("is told in words where there is no page", async () => {
    const { status, text } = await ask({ path: "/language", body: new URLSearchParams({ language: "en" }) });
    expect(status).toBe(403);
    expect(text).toContain("reload the page");
  });
});

describe("the page of a feedback link", () => {
  const link = `/answer/${"l".repeat(43)}`;
  const body = (token: string) => new URLSearchParams({ [formTokenField]: token, email: "a@example.org" });

  it("works in a browser that keeps no cookies, by the secret in its address", async () => {
    const { token } = await ask({ path: link });
    // Unknown, so that it answers 404 with its own page: the action was reached.
    expect((await ask({ path: link, body: body(token) })).status).not.toBe(403);
    expect((await ask({ path: `/answer/${"m".repeat(43)}`, body: body(token) })).status).toBe(403);
    expect((await ask({ path: link, body: body("") })).status).toBe(403);
  });

  it("gives no right to anything else", async () => {
    const { token } = await ask({ path: link });
    const session = cast.session.project_lead ?? "";
    expect((await ask({ path: "/profile", cookies: { session }, body: profile(token) })).status).toBe(403);
  });
});

it("lets a mail program stop a digest, which has seen no page", async () => {
  const { status } = await ask({ path: `/digest/${"x".repeat(43)}`, body: "List-Unsubscribe=One-Click" });
  expect(status).toBe(404);
});
