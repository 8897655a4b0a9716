/** The pages that let people in, asked as the framework asks them. */
import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import * as accounts from "~/routes/admin-accounts";
import * as firstRun from "~/routes/first-run";
import * as inbox from "~/routes/inbox";
import * as invitation from "~/routes/invitation";
import * as people from "~/routes/project-people";
import * as profile from "~/routes/profile";
import * as signIn from "~/routes/sign-in";
import * as signInLink from "~/routes/sign-in-link";
import * as signOut from "~/routes/sign-out";
import { startSession } from "~/operations/start-session";
import { write } from "#db/client";
import { makeDatabase } from "../../support/database";
import { type House, knock, openHouse } from "./knock";
import { countRows, mailedToken, makeWorld, minute, people as persons, start, type World } from "./world";

let world: World;
let house: House;
beforeEach(() => {
  world = makeWorld();
  house = openHouse(world.db, start);
});

function sessionOf(accountId: number): Record<string, string> {
  const session = write(world.db, (transaction) =>
    startSession(transaction, { accountId, userAgent: null, now: start, by: "link" }),
  );
  return { session };
}

const askForLink = (email: string, path = "/sign-in") =>
  knock(house, signIn.action, { path, form: { email, way: "link" } });

describe("signing in by link", () => {
  it("ends at the place that was asked for, in the browser that asked, whatever the mail's reader opened before", async () => {
    const asked = await askForLink(persons.lead.email, "/sign-in?to=/projects/nat");
    expect(asked.headers.get("Location")).toBe("/sign-in?done=link-sent&to=%2Fprojects%2Fnat");
    const { browser = "" } = asked.cookies;
    expect(browser).toMatch(/^[\w-]{43}$/);
    const token = mailedToken(world.db, persons.lead.email);
    const link = { path: `/sign-in/${token}?to=%2Fprojects%2Fnat`, params: { token } };

    const scanner = await knock(house, signInLink.loader, link);
    expect(scanner).toMatchObject({ status: 403, body: { name: null, refusal: "other-browser" } });
    expect(scanner.headers.get("Cache-Control")).toBe("no-store");
    expect(scanner.headers.get("Referrer-Policy")).toBe("same-origin");
    expect((await knock(house, signInLink.action, { ...link, form: {} })).status).toBe(403);

    const here = { ...link, cookies: { browser } };
    expect((await knock(house, signInLink.loader, here)).body).toMatchObject({ name: persons.lead.name });
    const opened = await knock(house, signInLink.action, { ...here, form: {} });
    expect(opened.headers.get("Location")).toBe("/projects/nat");
    expect(opened.cookies.session).toMatch(/^[\w-]{43}$/);
    expect(await knock(house, signInLink.action, { ...here, form: {} })).toMatchObject({
      status: 404,
      body: { refusal: "unknown-link" },
    });
  });

  it("answers the same to an unknown address", async () => {
    const [known, unknown] = [await askForLink(persons.lead.email), await askForLink("nobody@example.dk")];
    expect(unknown.headers.get("Location")).toBe(known.headers.get("Location"));
    expect(Object.keys(unknown.cookies)).toEqual(Object.keys(known.cookies));
  });

  it("keeps the browser's secret, so that links asked for one after the other all work", async () => {
    const first = await askForLink(persons.lead.email);
    const second = await knock(house, signIn.action, {
      path: "/sign-in",
      cookies: first.cookies,
      form: { email: persons.lead.email, way: "link" },
    });
    expect(second.cookies).toEqual(first.cookies);
  });

  it("never sends anyone to another site", async () => {
    const asked = await askForLink(persons.lead.email, "/sign-in?to=//elsewhere.example");
    expect(asked.headers.get("Location")).toBe("/sign-in?done=link-sent&to=%2Fprojects");
    const here = await knock(house, signIn.loader, {
      path: "/sign-in?to=https://elsewhere.example",
      cookies: sessionOf(world.ids.lead),
    });
    expect(here.headers.get("Location")).toBe("/projects");
  });

  it("is refused with a wait after five in a quarter of an hour, and writes no mail then", async () => {
    for (let i = 0; i < 5; i += 1) expect((await askForLink(persons.lead.email)).status).toBe(302);
    house.time.now += 5 * minute;
    const refused = await askForLink(persons.lead.email.toUpperCase());
    expect(refused).toMatchObject({ status: 429, body: { errors: { form: "tooMany" } } });
    expect(refused.headers.get("Retry-After")).toBe("600");
    expect(countRows(world.db, "outbox")).toBe(5);
    expect((await askForLink(persons.editor.email)).status).toBe(302);
    house.time.now += 10 * minute;
    expect((await askForLink(persons.lead.email)).status).toBe(302);
  });

  it("says what is wrong with an address and keeps it", async () => {
    expect(await askForLink("lise")).toMatchObject({
      status: 422,
      body: { form: "link", errors: { email: "email" }, values: { email: "lise" } },
    });
  });
});

describe("signing in by password", () => {
  it("is what Return in a filled-in password means", async () => {
    const form = { email: persons.lead.email, way: "", password: "forkert" };
    expect(await knock(house, signIn.action, { path: "/sign-in", form })).toMatchObject({
      status: 422,
      body: { form: "password", errors: { password: "passwordWrong" }, values: { email: persons.lead.email } },
    });
    const sent = await knock(house, signIn.action, { path: "/sign-in", form: { ...form, password: "" } });
    expect(sent.headers.get("Location")).toBe("/sign-in?done=link-sent");
  });

  it("is refused with a wait after ten from one address, and open from another", async () => {
    const form = { email: "nobody@example.dk", way: "password", password: "x" };
    const from = (clientAddress: string) => knock(house, signIn.action, { path: "/sign-in", form, clientAddress });
    for (let i = 0; i < 10; i += 1) expect((await from("192.0.2.1")).status).toBe(422);
    expect(await from("192.0.2.1")).toMatchObject({ status: 429, headers: expect.any(Headers) as Headers });
    expect((await from("192.0.2.2")).status).toBe(422);
  });
});

describe("signing out", () => {
  it("ends the session and takes the cookie away; GET does neither", async () => {
    const cookies = sessionOf(world.ids.lead);
    const looked = await knock(house, signOut.loader, { path: "/sign-out", cookies });
    expect(looked).toMatchObject({ status: 302, cookies: {} });
    expect(countRows(world.db, "session")).toBe(1);
    const out = await knock(house, signOut.action, { path: "/sign-out", cookies, form: {} });
    expect(out).toMatchObject({ status: 302, cookies: { session: "" } });
    expect(countRows(world.db, "session")).toBe(0);
  });
});

describe("the first run", () => {
  const form = { code: "ABCD-2345-WXYZ", name: "Anna", email: "anna@example.dk", password: "rugbrød med sild" };

  it("is where a visitor of an empty installation is sent, and is gone once it is done", async () => {
    house = openHouse(makeDatabase(), start, { firstRunCode: form.code });
    const visitor = await knock(house, signIn.loader, { path: "/sign-in" });
    expect(visitor.headers.get("Location")).toBe("/first-run");
    const post = (values: object) =>
      knock(house, firstRun.action, { path: "/first-run", form: { ...form, ...values } });
    expect(await post({ code: "no" })).toMatchObject({ status: 422, body: { errors: { code: "codeWrong" } } });
    const short = await post({ password: "kort" });
    expect(short).toMatchObject({ status: 422, body: { errors: { password: "passwordShort" } } });
    expect(JSON.stringify(short.body)).not.toContain("kort");
    expect((await post({})).cookies.session).toMatch(/^[\w-]{43}$/);
    expect(house.services.firstRunCode).toBeNull();
    expect((await knock(house, firstRun.loader, { path: "/first-run" })).status).toBe(404);
    expect((await post({})).status).toBe(404);
  });
});

describe("the people of a project", () => {
  const at = { path: "/projects/nat/people", params: { project: "nat" } };

  it("show addresses and invitations only to who may invite", async () => {
    const as = (who: "lead" | "editor" | "admin") =>
      knock(house, people.loader, { ...at, cookies: sessionOf(world.ids[who]) });
    expect((await as("editor")).body).toMatchObject({ invitations: null, companies: [] });
    expect(JSON.stringify((await as("editor")).body)).not.toContain("@");
    expect(JSON.stringify((await as("lead")).body)).toContain(persons.editor.email);
    const admin = (await as("admin")).body;
    expect(admin).toMatchObject({ pages: null, companies: [{ value: "smedjen", label: "Smedjen" }] });
  });

  it("take an invitation whose link lets the invited in", async () => {
    const invite = (values: object) =>
      knock(house, people.action, {
        ...at,
        cookies: sessionOf(world.ids.lead),
        form: { form: "invite", language: "da", ...values },
      });
    expect(await invite({ email: "x", role: "company" })).toMatchObject({
      status: 422,
      body: { form: "invite", errors: { email: "email" }, values: { email: "x", role: "company" } },
    });
    expect(await invite({ email: persons.editor.email, role: "editor" })).toMatchObject({
      status: 422,
      body: { errors: { email: "alreadyThere" } },
    });
    const sent = await invite({ email: "gitte@example.dk", role: "company", company: "smedjen" });
    expect(sent.headers.get("Location")).toBe("/projects/nat/people?done=invited");

    const token = mailedToken(world.db, "gitte@example.dk");
    const link = { path: `/invitations/${token}`, params: { token } };
    const page = await knock(house, invitation.loader, link);
    expect(page.headers.get("Cache-Control")).toBe("no-store");
    expect(page.body).toMatchObject({ invitation: { standing: "newcomer", inviterName: persons.lead.name } });
    expect(JSON.stringify(page.body)).not.toContain("tokenHash");
    expect((await knock(house, invitation.action, { ...link, form: { name: " " } })).status).toBe(422);
    const wrong = await knock(house, invitation.action, { ...link, cookies: sessionOf(world.ids.editor), form: {} });
    expect(wrong).toMatchObject({ status: 403, body: { errors: { form: "invitationOther" } } });
    const accepted = await knock(house, invitation.action, { ...link, form: { name: "Gitte" } });
    expect(accepted.headers.get("Location")).toBe("/projects/nat");
    expect(accepted.cookies.session).toMatch(/^[\w-]{43}$/);
    expect((await knock(house, invitation.loader, link)).status).toBe(404);
  });

  it("refuse to lose the last lead, and say why", async () => {
    const form = { form: "remove", person: String(world.ids.lead) };
    const cookies = sessionOf(world.ids.lead);
    expect(await knock(house, people.action, { ...at, cookies, form })).toMatchObject({
      status: 422,
      body: { form: "remove", errors: { form: "lastLead" } },
    });
  });

  it("are changed by nobody once the project is archived", async () => {
    world.db.run(sql`update project set archived_at = 1 where key = 'nat'`);
    const cookies = sessionOf(world.ids.lead);
    const form = { form: "invite", email: "gitte@example.dk", role: "observer", language: "da" };
    expect((await knock(house, people.action, { ...at, cookies, form })).status).toBe(404);
    expect((await knock(house, people.loader, { ...at, cookies })).body).toMatchObject({ invitations: null });
  });
});

describe("the administrator's users", () => {
  const post = (form: Record<string, string>) =>
    knock(house, accounts.action, { path: "/admin/accounts", cookies: sessionOf(world.ids.admin), form });

  it("get a link that is shown once, in no address and in no mail", async () => {
    const form = { form: "create", name: "Nina Ny", email: "nina@example.dk", language: "da", kind: "user" };
    const made = await post(form);
    expect(made.headers.get("Cache-Control")).toBe("no-store");
    const { link } = (made.body as { created: { link: string } }).created;
    expect(link).toMatch(/^https:\/\/bro\.example\.dk\/sign-in\/[\w-]{43}$/);
    expect(countRows(world.db, "outbox")).toBe(0);
    expect(await post(form)).toMatchObject({ status: 422, body: { errors: { email: "addressTaken" } } });
  });

  it("are never without an administrator", async () => {
    expect(await post({ form: "suspend", account: String(world.ids.admin) })).toMatchObject({
      status: 422,
      body: { errors: { form: "lastAdministrator" } },
    });
  });

  it("are listed without their passwords", async () => {
    const list = await knock(house, accounts.loader, { path: "/admin/accounts", cookies: sessionOf(world.ids.admin) });
    expect(JSON.stringify(list.body)).not.toMatch(/password/i);
  });

  it("hand a project on only if there is one", async () => {
    const form = { form: "lead", project: "nowhere", leadEmail: "gitte@example.dk", leadLanguage: "da" };
    expect((await post(form)).status).toBe(404);
    expect((await post({ ...form, project: "dag" })).headers.get("Location")).toBe("/admin/accounts?done=lead-invited");
    expect(mailedToken(world.db, "gitte@example.dk")).toMatch(/./);
  });
});

describe("the profile", () => {
  it("ends only sessions of one's own", async () => {
    sessionOf(world.ids.editor);
    const form = { form: "session", session: "1" };
    const ended = await knock(house, profile.action, {
      path: "/profile",
      cookies: sessionOf(world.ids.lead),
      form,
    });
    expect(ended.status).toBe(302);
    expect(countRows(world.db, "session")).toBe(2);
  });
});

describe("the inbox", () => {
  it("is there in a demonstration alone", async () => {
    expect((await knock(house, inbox.loader, { path: "/inbox" })).status).toBe(404);
    house = openHouse(world.db, start, { demonstration: true });
    await askForLink(persons.lead.email);
    const shown = await knock(house, inbox.loader, { path: "/inbox" });
    expect(shown.body).toMatchObject({ mails: [{ toAddress: persons.lead.email }] });
  });
});
