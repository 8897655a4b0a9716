/** The organisation's own sign-in, the whole way against a real provider: who gets in, who does not, and what is refused. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/server-runtime";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { updateAccount } from "#db/accounts";
import { branchHandler } from "~/server/http/branch-handler";
import { rootFolder } from "~/server/root-folder";
import { withFormPass } from "../../support/form-pass";
import { type OwnProvider, type PersonThere, startOwnProvider } from "../../support/own-provider";
import { type House, openHouse } from "./knock";
import { countRows, givePassword, makeWorld, minute, people, publicUrl, start, system, type World } from "./world";

const build = (await import(pathToFileURL(join(rootFolder, "build/pages/server/index.js")).href)) as ServerBuild;
const handle = branchHandler(build, "production");
const returnPath = "/sign-in/oidc/return";

let provider: OwnProvider;
/** The provider tells at length that it keeps nothing, which is what a test wants. */
function hush() {
  for (const method of ["info", "warn", "error"] as const) vi.spyOn(console, method).mockImplementation(() => {});
  vi.spyOn(process.stderr, "write").mockImplementation(() => true);
}

beforeAll(async () => {
  hush();
  provider = await startOwnProvider(`${publicUrl}${returnPath}`);
});
afterAll(() => provider.stop());

let world: World;
let house: House;
beforeEach(() => {
  hush();
  world = makeWorld();
  house = openHouse(world.db, start);
  house.services.environment.oidc = provider.settings;
});

interface Answer {
  status: number;
  location: string;
  cookies: Record<string, string>;
  text: string;
}

async function ask(
  path: string,
  cookies: Record<string, string>,
  sent: "GET" | "POST" | Record<string, string> = "GET",
): Promise<Answer> {
  const method = sent === "GET" ? "GET" : "POST";
  const body = new URLSearchParams(typeof sent === "string" ? {} : sent).toString();
  const headers = withFormPass(
    {
      Origin: publicUrl,
      Host: new URL(publicUrl).host,
      "Accept-Language": "en",
      Cookie: Object.entries(cookies)
        .map(([name, value]) => `__Host-${name}=${value}`)
        .join("; "),
      ...(method === "POST" && { "Content-Type": "application/x-www-form-urlencoded" }),
    },
    { secure: true },
  );
  const request = new Request(`${publicUrl}${path}`, { method, headers, ...(method === "POST" && { body }) });
  const response = await handle(request, { nonce: "n", services: house.services, clientAddress: "192.0.2.1" });
  const given = response.headers.getSetCookie().map((line) => /^__Host-(\w+)=([^;]*)/.exec(line) ?? []);
  return {
    status: response.status,
    location: response.headers.get("Location") ?? "",
    cookies: Object.fromEntries(given.map(([, name = "", value = ""]) => [name, value])),
    text: await response.text(),
  };
}

const lead: PersonThere = { subject: "there-1", email: people.lead.email.toUpperCase(), emailVerified: true };

/** Away to the provider and back; what the browser then holds and where it stands. */
async function goThere(person: PersonThere | null, to = "") {
  const begun = await ask(`/sign-in/oidc${to}`, {});
  expect(begun.status).toBe(302);
  const back = new URL(await provider.visit(begun.location, person));
  return { path: `${back.pathname}${back.search}`, cookies: begun.cookies };
}

/** The whole way. */
async function signIn(person: PersonThere | null, to = "") {
  const { path, cookies } = await goThere(person, to);
  return { page: await ask(path, cookies), answer: await ask(path, cookies, "POST"), path, cookies };
}

const operations = () => world.journal().map(({ operation }) => operation);

describe("the organisation's own sign-in", () => {
  it("is offered where it is set, and is not there otherwise", async () => {
    const offered = await ask("/sign-in?to=%2Fnext", {});
    expect(offered.text).toContain("Sign in with Universitetets login");
    expect(offered.text).toContain('href="/sign-in/oidc?to=%2Fnext"');
    house.services.environment.oidc = undefined;
    expect((await ask("/sign-in", {})).text).not.toContain("/sign-in/oidc");
    expect((await ask("/sign-in/oidc", {})).status).toBe(404);
    expect((await ask(returnPath, {})).status).toBe(404);
    expect((await ask(returnPath, {}, "POST")).status).toBe(404);
  });

  it("lets an account in by its verified address the first time, and by the person there from then on", async () => {
    const { page, answer } = await signIn(lead, "?to=%2Fprojects%2Fnat");
    expect(page.status).toBe(200);
    expect(page.text).toContain("Universitetets login has recognised you");
    expect([answer.status, answer.location]).toEqual([302, "/projects/nat"]);
    expect(answer.cookies).toMatchObject({ session: expect.stringMatching(/^[\w-]{43}$/) as string, oidc: "" });
    expect((await ask("/profile", { session: answer.cookies.session ?? "" })).text).toContain(people.lead.name);
    expect(operations()).toEqual(["link-oidc", "open-session"]);
    expect(JSON.stringify(world.journal())).not.toMatch(/there-1|@/);
    // The address there may change, and even be somebody else's here.
    const again = await signIn({ ...lead, email: people.editor.email });
    expect(again.answer.status).toBe(302);
    const seen = await ask("/profile", { session: again.answer.cookies.session ?? "" });
    expect(seen.text).toContain(people.lead.name);
    expect(countRows(world.db, "account_oidc")).toBe(1);
  });

  it("writes nothing before the page is sent", async () => {
    const before = world.db.$client.serialize();
    const { path, cookies } = await goThere(lead);
    expect((await ask(path, cookies)).status).toBe(200);
    expect(world.db.$client.serialize().equals(before)).toBe(true);
  });

  it("goes nowhere but to an address of ours afterwards", async () => {
    expect((await signIn(lead, "?to=%2F%2Fevil.example")).answer.location).toBe("/projects");
  });
});

describe("nobody gets in", () => {
  it.each<[string, PersonThere, string]>([
    ["with an address that nobody has here", { subject: "x1", email: "nobody@example.dk", emailVerified: true }, ""],
    ["with an address that was not verified", { subject: "x2", email: people.lead.email, emailVerified: false }, ""],
    ["with an address of which it is not said", { subject: "x3", email: people.lead.email }, ""],
    ["without an address", { subject: "x4" }, ""],
    ["whose account is suspended", { subject: "x5", email: people.editor.email, emailVerified: true }, "editor"],
  ])("%s, and all are told the same", async (_, person, suspended) => {
    if (suspended) updateAccount(world.db, system, world.ids.editor, { suspendedAt: start });
    const { answer } = await signIn(person);
    expect(answer.status).toBe(403);
    expect(answer.text).toContain("You have no user here");
    expect(answer.cookies.session).toBeUndefined();
    expect(operations()).toEqual(["refuse-oidc"]);
    expect([countRows(world.db, "account_oidc"), countRows(world.db, "session")]).toEqual([0, 0]);
  });

  it("who is known and was suspended since", async () => {
    await signIn(lead);
    updateAccount(world.db, system, world.ids.lead, { suspendedAt: start });
    expect((await signIn(lead)).answer.status).toBe(403);
  });

  it("by an address that went over to somebody else there", async () => {
    await signIn(lead);
    const { answer } = await signIn({ ...lead, subject: "there-2" });
    expect(answer.status).toBe(403);
    expect(operations().at(-1)).toBe("refuse-oidc");
  });
});

describe("what comes back is refused", () => {
  const spoil = (cookie: string, part: number) =>
    cookie
      .split(".")
      .map((one, at) => (at === part ? `${one.slice(0, -1)}${one.endsWith("A") ? "B" : "A"}` : one))
      .join(".");

  it.each([
    ["another state", 0],
    ["another nonce", 1],
    ["another verifier", 2],
  ])("with %s", async (_, part) => {
    const { path, cookies } = await goThere(lead);
    const answer = await ask(path, { oidc: spoil(cookies.oidc ?? "", part) }, "POST");
    expect(answer.status).toBe(403);
    expect(answer.text).toContain("Begin anew");
    expect(countRows(world.db, "session")).toBe(0);
    expect((await ask(path, { oidc: spoil(cookies.oidc ?? "", 0) })).status).toBe(403);
  });

  it("in a browser that did not begin", async () => {
    const { path } = await goThere(lead);
    for (const method of ["GET", "POST"] as const) expect((await ask(path, {}, method)).status).toBe(403);
    expect(countRows(world.db, "session")).toBe(0);
  });

  it("a second time", async () => {
    const { path, cookies, answer } = await signIn(lead);
    expect(answer.status).toBe(302);
    expect((await ask(path, cookies, "POST")).status).toBe(403);
    expect(countRows(world.db, "session")).toBe(1);
  });

  it("from somebody who went away there", async () => {
    const { page, answer } = await signIn(null);
    expect([page.status, answer.status]).toEqual([403, 403]);
    expect(page.text).toContain("sent you back without signing you in");
  });
});

describe("two steps", () => {
  const twice: PersonThere = { ...lead, amr: ["pwd", "mfa"] };
  const stepsTaken = () =>
    world.db
      .all<{ taken: number }>(sql`select second_step_at is not null as taken from session`)
      .map(({ taken }) => taken);

  it("at the provider count for nothing unless the settings say so", async () => {
    await signIn(twice);
    expect(stepsTaken()).toEqual([0]);
  });

  it("count where the settings say so, and only where two were taken", async () => {
    house.services.environment.oidc = { ...provider.settings, mfaTrusted: true };
    await signIn(twice);
    await signIn({ ...lead, amr: ["pwd"] });
    await signIn({ ...lead, acr: "https://refeds.org/profile/mfa" });
    expect(stepsTaken()).toEqual([1, 0, 1]);
  });

  it("are asked for here where the account has a second step of its own", async () => {
    world.db.run(
      sql`insert into authenticator (account_id, sealed_secret, created_at, confirmed_at) values (${world.ids.lead}, 'v1.a.b.c', ${start}, ${start})`,
    );
    const { answer } = await signIn(twice);
    expect([answer.status, answer.location]).toEqual([302, "/sign-in/second-step"]);
    expect(answer.cookies.session).toBeUndefined();
    expect(answer.cookies.pending).toMatch(/^[\w-]{43}$/);
    expect(operations()).toEqual(["link-oidc", "ask-second-step"]);
  });
});

describe("a provider that cannot be reached", () => {
  it("is told in words, and the other ways in stay", async () => {
    const closed = await startOwnProvider(`${publicUrl}${returnPath}`);
    await closed.stop();
    house.services.environment.oidc = closed.settings;
    const begun = await ask("/sign-in/oidc?to=%2Fnext", {});
    expect([begun.status, begun.location]).toEqual([302, "/sign-in?failed=oidc&to=%2Fnext"]);
    const page = await ask(begun.location, {});
    expect(page.text).toContain("We cannot reach Universitetets login right now");
    expect(page.text).toContain("Send me a link");
  });

  it("on the way back too", async () => {
    const going = await startOwnProvider(`${publicUrl}${returnPath}`);
    house.services.environment.oidc = going.settings;
    const begun = await ask("/sign-in/oidc", {});
    const back = new URL(await going.visit(begun.location, lead));
    await going.stop();
    const answer = await ask(`${back.pathname}${back.search}`, begun.cookies, "POST");
    expect(answer.status).toBe(503);
    expect(answer.text).toContain("We cannot reach Universitetets login right now");
  });
});

describe("the link of an account", () => {
  const page = "/profile/oidc";

  async function signInLinked() {
    updateAccount(world.db, system, world.ids.lead, { language: "en" });
    const { answer } = await signIn(lead);
    return answer.cookies.session ?? "";
  }

  it("stands on the profile, with the name from the settings, and can be removed", async () => {
    const session = await signInLinked();
    const profile = await ask("/profile", { session });
    expect(profile.text).toContain("You can sign in with Universitetets login.");
    expect(profile.text).not.toContain("there-1");
    // No mail server here: the way that is left is a password.
    await givePassword(world.db, world.ids.lead, "en sætning der kan huskes");
    const asked = await ask(`${page}?remove=1`, { session });
    expect(asked.text).toContain("Remove the link to Universitetets login?");
    const removed = await ask(page, { session }, { form: "unlink", link: "1" });
    expect([removed.status, removed.location]).toEqual([302, "/profile?done=unlinked"]);
    expect(countRows(world.db, "account_oidc")).toBe(0);
    expect(operations().at(-1)).toBe("unlink-oidc");
    expect(JSON.stringify(world.journal())).not.toMatch(/there-1|@/);
    const after = await ask(removed.location, { session });
    expect(after.text).toContain("The link is removed.");
    expect(after.text).toContain(`if Universitetets login knows you as ${people.lead.email}`);
    // What has gone already is what was asked for, and nothing more is written.
    expect((await ask(page, { session }, { form: "unlink", link: "1" })).status).toBe(302);
    expect(operations().filter((one) => one === "unlink-oidc")).toHaveLength(1);
    // Somebody who is another one there since can come in now.
    expect((await signIn({ ...lead, subject: "there-2" })).answer.status).toBe(302);
  });

  it("stays where it is the only way in", async () => {
    const session = await signInLinked();
    expect((await ask(`${page}?remove=1`, { session })).text).toContain("You cannot remove the link yet.");
    const refused = await ask(page, { session }, { form: "unlink", link: "1" });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain("Choose a password on your profile first, or you cannot sign in again");
    expect(countRows(world.db, "account_oidc")).toBe(1);
    house.services.environment.smtpUrl = "smtp://localhost";
    expect((await ask(page, { session }, { form: "unlink", link: "1" })).status).toBe(302);
    expect(countRows(world.db, "account_oidc")).toBe(0);
  });

  it("can always go where settings no longer name the provider", async () => {
    const session = await signInLinked();
    delete house.services.environment.oidc;
    expect((await ask("/profile", { session })).text).toContain("no longer used here");
    expect((await ask(page, { session }, { form: "unlink", link: "1" })).status).toBe(302);
    expect(countRows(world.db, "account_oidc")).toBe(0);
    expect((await ask(page, { session })).location).toBe("/profile");
    expect((await ask("/profile", { session })).text).not.toContain("own sign-in");
  });

  it("is removed by a fresh sign-in or the password, by its own person alone", async () => {
    const session = await signInLinked();
    const password = "en sætning der kan huskes";
    await givePassword(world.db, world.ids.lead, password);
    const { answer: editor } = await signIn({ subject: "x9", email: people.editor.email, emailVerified: true });
    await ask(page, { session: editor.cookies.session ?? "" }, { form: "unlink", link: "1" });
    expect(countRows(world.db, "account_oidc")).toBe(2);
    house.time.now += 16 * minute;
    const late = await ask(page, { session }, { form: "unlink", link: "1" });
    expect(late.status).toBe(422);
    expect(late.text).toContain("Sign in again before you change anything here");
    expect(late.text).not.toContain("Remove the link<");
    expect((await ask(page, { session }, { form: "prove", password: "another one" })).status).toBe(422);
    const proved = await ask(page, { session }, { form: "prove", password });
    expect([proved.status, proved.location]).toEqual([302, `${page}?done=proved`]);
    expect((await ask(page, { session }, { form: "unlink", link: "1" })).location).toBe("/profile?done=unlinked");
    expect(countRows(world.db, "account_oidc")).toBe(1);
  });

  it("answers nonsense with 404", async () => {
    const session = await signInLinked();
    expect((await ask(page, { session }, { form: "nothing" })).status).toBe(404);
    expect((await ask(page, { session }, { form: "unlink", link: "x" })).status).toBe(302);
    expect(countRows(world.db, "account_oidc")).toBe(1);
  });
});
