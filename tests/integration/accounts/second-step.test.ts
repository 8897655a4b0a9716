/** Two-step sign-in: set up, answered, limited, taken away, reset and demanded. */
import { sql } from "drizzle-orm";
import { TOTP } from "otpauth";
import { beforeEach, describe, expect, it } from "vitest";
import { findSession } from "#db/accounts";
import { write } from "#db/client";
import { startSession } from "~/operations/start-session";
import { action as answerAction, loader as answerLoader } from "~/routes/answer-second-step";
import { action as accountsAction } from "~/routes/admin-accounts";
import { action as editAction } from "~/routes/programme-edit";
import { loader as profileLoader } from "~/routes/profile";
import { loader as portfolioLoader } from "~/routes/programme-portfolio";
import { loader as projectLoader } from "~/routes/project";
import { action as stepAction, loader as stepLoader } from "~/routes/second-step";
import { action as signInAction } from "~/routes/sign-in";
import { hashToken } from "~/server/session/token";
import { importBundle } from "~/operations/import-bundle";
import { type House, knock, openHouse } from "./knock";
import { countRows, day, givePassword, makeWorld, minute, people, start, system, type World } from "./world";

const password = "en sætning der kan huskes";
const page = "/profile/second-step";

let world: World;
let house: House;

beforeEach(() => {
  world = makeWorld();
  house = openHouse(world.db, start);
});

type Who = keyof typeof people;

const sessionFor = (who: Who) =>
  write(world.db, (transaction) =>
    startSession(transaction, { accountId: world.ids[who], userAgent: null, now: house.time.now, by: "link" }),
  );

const codeAt = (secret: string, now = house.time.now) =>
  new TOTP({ secret, algorithm: "SHA1", digits: 6, period: 30 }).generate({ timestamp: now });

const ask = (session: string, form: Record<string, string>) =>
  knock(house, stepAction, { path: page, cookies: { session }, form });

async function setUp(session: string) {
  await ask(session, { form: "app" });
  const shown = await knock(house, stepLoader, { path: `${page}?setup=app`, cookies: { session } });
  const secret = (shown.body as { setUp: { secret: string } }).setUp.secret.replaceAll(" ", "");
  const confirmed = await ask(session, { form: "confirm", code: codeAt(secret) });
  return { secret, codes: (confirmed.body as { recoveryCodes: string[] }).recoveryCodes };
}

async function takeFirstStep(who: Who, to = "") {
  const signedIn = await knock(house, signInAction, {
    path: `/sign-in${to}`,
    form: { way: "password", email: people[who].email, password },
  });
  return { ...signedIn, pending: signedIn.cookies.pending ?? "" };
}

const answer = (pending: string, form: Record<string, string>) =>
  knock(house, answerAction, { path: "/sign-in/second-step?to=/projects/nat", cookies: { pending }, form });

describe("setting an app up", () => {
  it("shows recovery codes once, tells by mail, ends other sessions and keeps no secret in sight", async () => {
    const other = sessionFor("lead");
    const session = sessionFor("lead");
    const { secret, codes } = await setUp(session);
    expect(codes).toHaveLength(10);
    expect(countRows(world.db, "recovery_code")).toBe(10);
    expect(world.db.get(sql`select subject from outbox`)).toEqual({
      subject: "Du kan nu logge ind med en godkendelsesapp",
    });
    const alive = (token: string) => findSession(world.db, system, { tokenHash: hashToken(token), now: start });
    expect(alive(other)).toBe(null);
    expect(alive(session)?.session.secondStepAt).toBe(start);
    const stored = world.db.$client.serialize().toString("latin1");
    for (const hidden of [secret, ...codes, ...codes.map((code) => code.replaceAll("-", ""))]) {
      expect(stored).not.toContain(hidden);
    }
    const again = await knock(house, stepLoader, { path: `${page}?setup=app`, cookies: { session } });
    expect(again.body).toMatchObject({ setUp: null, codesLeft: 10, app: { since: start } });
    expect(again.headers.get("Cache-Control")).toBe("no-store");
    const profile = await knock(house, profileLoader, { path: "/profile", cookies: { session } });
    expect(profile.body).toMatchObject({ secondStep: { app: { since: start }, passkeys: [] } });
  });

  it("counts nothing before a right code, and limits wrong ones", async () => {
    const session = sessionFor("lead");
    await ask(session, { form: "app" });
    for (let i = 0; i < 5; i += 1) {
      expect(await ask(session, { form: "confirm", code: "000000" })).toMatchObject({
        status: 422,
        body: { errors: { code: "appCodeWrong" } },
      });
    }
    const sixth = await ask(session, { form: "confirm", code: "000000" });
    expect(sixth).toMatchObject({ status: 429, body: { errors: { code: "tooMany" } } });
    expect(sixth.headers.get("Retry-After")).toBe("900");
    expect(countRows(world.db, "recovery_code")).toBe(0);
  });

  it("wants a session that is fresh, or the password once more", async () => {
    await givePassword(world.db, world.ids.lead, password);
    const session = sessionFor("lead");
    house.time.now += 15 * minute;
    expect(await ask(session, { form: "app" })).toMatchObject({ status: 422, body: { errors: { form: "notFresh" } } });
    expect(countRows(world.db, "authenticator")).toBe(0);
    expect(await ask(session, { form: "prove", password: "forkert" })).toMatchObject({ status: 422 });
    expect(await ask(session, { form: "prove", password })).toMatchObject({ status: 302 });
    expect(await ask(session, { form: "app" })).toMatchObject({ status: 302 });
    const { codes } = await setUp(session);
    expect(codes).toHaveLength(10);
    house.time.now += 15 * minute;
    // With two steps the password proves too little.
    expect(await ask(session, { form: "prove", password })).toMatchObject({ status: 422 });
    expect(await ask(session, { form: "remove", what: "app" })).toMatchObject({ status: 422 });
  });

  it("is not offered without the setting", async () => {
    house.services.environment.secretKey = null;
    const session = sessionFor("lead");
    expect(await ask(session, { form: "app" })).toMatchObject({ status: 404 });
    const shown = await knock(house, stepLoader, { path: page, cookies: { session } });
    expect(shown.body).toMatchObject({ appOffered: false });
  });
});

describe("signing in with two steps", () => {
  let secret: string;
  let codes: string[];

  beforeEach(async () => {
    await givePassword(world.db, world.ids.lead, password);
    ({ secret, codes } = await setUp(sessionFor("lead")));
    house.time.now += 5 * minute;
  });

  it("gives nothing but the second page after the first step", async () => {
    const first = await takeFirstStep("lead", "?to=/projects/nat");
    expect(first.status).toBe(302);
    expect(first.headers.get("Location")).toBe("/sign-in/second-step?to=%2Fprojects%2Fnat");
    expect(first.cookies.session).toBeUndefined();
    const as = (cookies: Record<string, string>) =>
      knock(house, projectLoader, { path: "/projects/nat", params: { project: "nat" }, cookies });
    for (const cookies of [{ pending: first.pending }, { session: first.pending }] as Record<string, string>[]) {
      expect((await as(cookies)).headers.get("Location")).toMatch(/^\/sign-in\?to=/);
    }
    expect(
      await knock(house, answerLoader, { path: "/sign-in/second-step", cookies: { pending: first.pending } }),
    ).toMatchObject({
      body: { app: true, passkeys: false },
    });
  });

  it("opens a session with the code, which works once", async () => {
    const first = await takeFirstStep("lead");
    const opened = await answer(first.pending, { code: codeAt(secret) });
    expect(opened).toMatchObject({ status: 302, cookies: { pending: "" } });
    expect(opened.headers.get("Location")).toBe("/projects/nat");
    const found = findSession(world.db, system, {
      tokenHash: hashToken(opened.cookies.session ?? ""),
      now: house.time.now,
    });
    expect(found?.account.id).toBe(world.ids.lead);
    expect(found?.session.secondStepAt).toBe(house.time.now);
    const second = await takeFirstStep("lead");
    expect(await answer(second.pending, { code: codeAt(secret) })).toMatchObject({
      status: 422,
      body: { errors: { code: "appCodeWrong" } },
    });
    // Nor one from before it that nobody used.
    expect(await answer(second.pending, { code: codeAt(secret, house.time.now - 30_000) })).toMatchObject({
      status: 422,
    });
    house.time.now += 30_000;
    expect(await answer(second.pending, { code: codeAt(secret) })).toMatchObject({ status: 302 });
    expect(await answer(first.pending, { code: codeAt(secret) })).toMatchObject({ status: 302, cookies: {} });
  });

  it("takes a recovery code once", async () => {
    const [code = ""] = codes;
    const first = await takeFirstStep("lead");
    expect(await answer(first.pending, { recoveryCode: code.toLowerCase() })).toMatchObject({ status: 302 });
    const second = await takeFirstStep("lead");
    expect(await answer(second.pending, { recoveryCode: code })).toMatchObject({
      status: 422,
      body: { errors: { recoveryCode: "recoveryCodeWrong" } },
    });
  });

  it("lets nobody guess: five tries in a quarter of an hour, over all sign-ins", async () => {
    for (let i = 0; i < 5; i += 1) {
      const { pending } = await takeFirstStep("lead");
      expect((await answer(pending, { code: "000000" })).status).toBe(422);
    }
    const { pending } = await takeFirstStep("lead");
    const refused = await answer(pending, { code: codeAt(secret) });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
    house.time.now += 15 * minute;
    const later = await takeFirstStep("lead");
    expect((await answer(later.pending, { code: codeAt(secret) })).status).toBe(302);
  });

  it("lets nobody guess for long: thirty tries in a day", async () => {
    for (let i = 0; i < 30; i += 1) {
      if (i > 0 && i % 5 === 0) house.time.now += 15 * minute;
      const { pending } = await takeFirstStep("lead");
      expect((await answer(pending, { code: "000000" })).status).toBe(422);
    }
    house.time.now += 15 * minute;
    const { pending } = await takeFirstStep("lead");
    const refused = await answer(pending, { code: codeAt(secret) });
    expect(refused.status).toBe(429);
    expect(refused.headers.get("Retry-After")).toBe(String((24 * 60 - 6 * 15) * 60));
    house.time.now += (24 * 60 - 6 * 15) * minute;
    const nextDay = await takeFirstStep("lead");
    expect((await answer(nextDay.pending, { code: codeAt(secret) })).status).toBe(302);
  });

  it("waits ten minutes", async () => {
    const { pending } = await takeFirstStep("lead");
    house.time.now += 10 * minute;
    const late = await answer(pending, { code: codeAt(secret) });
    expect(late.headers.get("Location")).toBe("/sign-in");
    expect(late.cookies.session).toBeUndefined();
  });

  it("refuses codes once the key is another, and recovery codes still work", async () => {
    house.services.environment.secretKey = "another key that is quite long enough";
    const { pending } = await takeFirstStep("lead");
    expect((await answer(pending, { code: codeAt(secret) })).status).toBe(422);
    expect((await answer(pending, { recoveryCode: codes[1] ?? "" })).status).toBe(302);
  });

  it("writes every step in the journal, and no code", async () => {
    const { pending } = await takeFirstStep("lead");
    await answer(pending, { code: "000000" });
    await answer(pending, { code: codeAt(secret) });
    const lines = world.journal();
    expect(lines.map(({ operation }) => operation)).toEqual([
      "open-session",
      "begin-authenticator",
      "add-second-step",
      "ask-second-step",
      "refuse-second-step",
      "open-session",
    ]);
    expect(lines.at(-1)).toMatchObject({ after: '{"version":1,"by":"password","secondStep":"code"}' });
    const words = JSON.stringify(lines);
    for (const hidden of [secret, codeAt(secret), "000000", ...codes]) expect(words).not.toContain(hidden);
  });

  it("needs one step again when the app is removed, and the person is told", async () => {
    const { pending } = await takeFirstStep("lead");
    const { cookies } = await answer(pending, { code: codeAt(secret) });
    const session = cookies.session ?? "";
    expect(await ask(session, { form: "remove", what: "app" })).toMatchObject({ status: 302 });
    expect(countRows(world.db, "authenticator")).toBe(0);
    expect(countRows(world.db, "recovery_code")).toBe(0);
    expect(
      findSession(world.db, system, { tokenHash: hashToken(session), now: house.time.now })?.session.secondStepAt,
    ).toBe(null);
    expect(world.db.get(sql`select subject from outbox order by id desc`)).toEqual({
      subject: "Din godkendelsesapp er fjernet",
    });
    expect((await takeFirstStep("lead")).cookies.session).toBeTruthy();
  });

  it("is reset by an administrator, which ends the sessions and is told", async () => {
    const admin = sessionFor("admin");
    const reset = (who: number) =>
      knock(house, accountsAction, {
        path: "/admin/accounts",
        cookies: { session: admin },
        form: { form: "reset", account: String(who) },
      });
    expect((await reset(world.ids.editor)).status).toBe(422);
    expect((await reset(world.ids.lead)).status).toBe(302);
    expect(countRows(world.db, "authenticator")).toBe(0);
    expect(countRows(world.db, "recovery_code")).toBe(0);
    expect(world.db.get(sql`select count(*) n from session where account_id = ${world.ids.lead}`)).toEqual({ n: 0 });
    expect(world.db.get(sql`select subject, to_address from outbox order by id desc`)).toEqual({
      subject: "Dit totrinslogin er nulstillet",
      to_address: people.lead.email,
    });
    expect(world.journal().at(-1)).toMatchObject({ operation: "reset-second-step", actor_id: world.ids.admin });
    expect((await takeFirstStep("lead")).cookies.session).toBeTruthy();
  });
});

describe("a programme that demands two steps", () => {
  const params = { programme: "program" };
  const portfolio = (session: string) =>
    knock(house, portfolioLoader, { path: "/programmes/program/portfolio", params, cookies: { session } });
  const project = (session: string) =>
    knock(house, projectLoader, { path: "/projects/nat", params: { project: "nat" }, cookies: { session } });
  const demand = (session: string, demands: "yes" | "no") =>
    knock(house, editAction, {
      path: "/programmes/program/edit",
      params,
      cookies: { session },
      form: { form: "two-steps", demands },
    });

  it("lets its manager demand only what the manager has", async () => {
    const session = sessionFor("manager");
    expect(await demand(session, "yes")).toMatchObject({ status: 422, body: { errors: { form: "ownSecondStep" } } });
    await setUp(session);
    expect((await demand(session, "yes")).status).toBe(302);
    expect(world.journal().at(-1)).toMatchObject({
      operation: "demand-two-steps",
      before: '{"version":1,"demandsTwoSteps":false}',
      after: '{"version":1,"demandsTwoSteps":true}',
    });
  });

  it("leads whoever lacks it to set it up, and opens when it is there", async () => {
    world.db.run(sql`update programme set demands_two_steps = 1 where key = 'program'`);
    const session = sessionFor("manager");
    for (const closed of [await portfolio(session), await project(session)]) {
      expect(closed).toMatchObject({ status: 302, body: null });
      expect(closed.headers.get("Location")).toBe("/profile/second-step");
    }
    expect((await demand(session, "no")).headers.get("Location")).toBe("/profile/second-step");
    const shown = await knock(house, stepLoader, { path: page, cookies: { session } });
    expect(shown.body).toMatchObject({ demands: { closed: ["Programmet"] } });
    await setUp(session);
    expect((await portfolio(session)).status).toBe(200);
    expect((await project(session)).status).toBe(200);
  });

  it("asks nothing of the projects' own people", async () => {
    world.db.run(sql`update programme set demands_two_steps = 1 where key = 'program'`);
    expect((await project(sessionFor("lead"))).status).toBe(200);
  });

  it("goes on demanding it after an import of the programme", () => {
    world.db.run(sql`update programme set demands_two_steps = 1 where key = 'program'`);
    const imported = importBundle(
      { db: world.db, actor: { kind: "system" }, now: start + day },
      {
        format: "vidensbro-bundle",
        version: 1,
        organisations: [{ key: "fond", name: "Fonden", field: "authority" }],
        programmes: [{ key: "program", funder: "fond", name: { da: "Nyt navn" } }],
        projects: [],
      },
    );
    expect(imported.ok).toBe(true);
    expect(world.db.get(sql`select name_da, demands_two_steps from programme where key = 'program'`)).toEqual({
      name_da: "Nyt navn",
      demands_two_steps: 1,
    });
  });
});
