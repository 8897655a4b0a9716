/** Passkeys: added, used to sign in and as second step, and refused to everybody who is not their owner here. */
import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { findSession } from "#db/accounts";
import { write } from "#db/client";
import { startSession } from "~/operations/start-session";
import { action as answerAction, loader as answerLoader } from "~/routes/answer-second-step";
import { action as challengeAction } from "~/routes/passkey-challenge";
import { action as stepAction, loader as stepLoader } from "~/routes/second-step";
import { action as signInAction } from "~/routes/sign-in";
import { suspendAccount } from "~/operations/suspend-account";
import { hashToken } from "~/server/session/token";
import { SoftAuthenticator } from "../../support/soft-authenticator";
import { type House, knock, openHouse } from "./knock";
import {
  countRows,
  givePassword,
  makeWorld,
  minute,
  people,
  publicUrl as origin,
  scopes,
  start,
  system,
  type World,
} from "./world";

const password = "en sætning der kan huskes";
const page = "/profile/second-step";

let world: World;
let house: House;
let phone: SoftAuthenticator;

beforeEach(() => {
  world = makeWorld();
  house = openHouse(world.db, start);
  phone = new SoftAuthenticator();
});

type Who = keyof typeof people;

const sessionFor = (who: Who) =>
  write(world.db, (transaction) =>
    startSession(transaction, { accountId: world.ids[who], userAgent: null, now: house.time.now, by: "link" }),
  );

interface Options {
  challenge: string;
  allowCredentials?: { id: string }[];
  excludeCredentials?: { id: string }[];
  userVerification?: string;
}

async function askFor(purpose: string, cookies: Record<string, string> = {}) {
  const asked = await challengeAction({
    request: new Request(`${origin}/passkeys/challenge`, {
      method: "POST",
      headers: {
        Cookie: Object.entries(cookies)
          .map(([name, value]) => `__Host-${name}=${value}`)
          .join("; "),
      },
      body: new URLSearchParams({ for: purpose }),
    }),
    params: {},
    context: { nonce: "n", services: house.services, clientAddress: "" },
  }).catch((thrown: unknown) => thrown);
  if (!(asked instanceof Response)) throw new Error("no response");
  const browser = /__Host-browser=([^;]+)/.exec(asked.headers.get("Set-Cookie") ?? "")?.[1] ?? "";
  return { status: asked.status, browser, options: asked.ok ? ((await asked.json()) as Options) : { challenge: "" } };
}

async function add(session: string, { by = phone, from = origin, name = "Min telefon" } = {}) {
  const { options } = await askFor("register", { session });
  const passkey = by.register({ challenge: options.challenge, origin: from });
  return send(session, { passkeyName: name, passkey });
}

const send = (session: string, form: Record<string, string>) =>
  knock(house, stepAction, { path: page, cookies: { session }, form: { form: "passkey", ...form } });

const signIn = (browser: string, passkey: string) =>
  knock(house, signInAction, { path: "/sign-in", cookies: { browser }, form: { way: "passkey", passkey } });

const failed = { status: 422, body: { errors: { form: "passkeyFailed" } } };

describe("adding a passkey", () => {
  it("names it, gives recovery codes with the first, and tells by mail and journal", async () => {
    const session = sessionFor("lead");
    const first = await add(session);
    expect((first.body as { recoveryCodes: string[] }).recoveryCodes).toHaveLength(10);
    const tablet = new SoftAuthenticator();
    const second = await add(session, { by: tablet, name: "Tablet" });
    expect(second.headers.get("Location")).toBe(`${page}?done=added-passkey`);
    const shown = await knock(house, stepLoader, { path: page, cookies: { session } });
    expect(shown.body).toMatchObject({
      passkeys: [
        { name: "Min telefon", createdAt: start, lastUsedAt: null },
        { name: "Tablet", lastUsedAt: null },
      ],
      codesLeft: 10,
    });
    expect(JSON.stringify(shown.body)).not.toContain(phone.id.toString("base64url"));
    expect(world.db.all(sql`select subject from outbox`)).toHaveLength(2);
    expect(world.journal().filter(({ operation }) => operation === "add-second-step")).toHaveLength(2);
    const { options } = await askFor("register", { session });
    expect(options.excludeCredentials?.map(({ id }) => id)).toEqual(
      [phone, tablet].map(({ id }) => id.toString("base64url")),
    );
  });

  it("refuses another origin, a person who was not verified, and a passkey that is known", async () => {
    const session = sessionFor("lead");
    const wrong = { status: 422, body: { errors: { passkeyName: "passkeyFailed" } } };
    expect(await add(session, { from: "https://bro.example.dk.evil.example" })).toMatchObject(wrong);
    phone.verifies = false;
    expect(await add(session)).toMatchObject(wrong);
    phone.verifies = true;
    expect((await add(session)).status).toBe(200);
    expect(await add(sessionFor("editor"))).toMatchObject({
      status: 422,
      body: { errors: { passkeyName: "passkeyKnown" } },
    });
    expect(countRows(world.db, "passkey")).toBe(1);
  });

  it("takes each challenge once, from the session that asked, for five minutes", async () => {
    const session = sessionFor("lead");
    const { options } = await askFor("register", { session });
    const made = { passkeyName: "Nøgle", passkey: phone.register({ challenge: options.challenge, origin }) };
    expect((await send(sessionFor("editor"), made)).status).toBe(422);
    expect((await send(session, made)).status).toBe(200);
    world.db.run(sql`delete from passkey`);
    expect((await send(session, made)).status).toBe(422);
    const later = await askFor("register", { session });
    house.time.now += 5 * minute;
    const late = { passkeyName: "Nøgle", passkey: phone.register({ challenge: later.options.challenge, origin }) };
    expect((await send(session, late)).status).toBe(422);
    const own = { passkeyName: "Nøgle", passkey: phone.register({ challenge: "Z".repeat(43), origin }) };
    expect((await send(session, own)).status).toBe(422);
    expect(countRows(world.db, "passkey")).toBe(0);
  });

  it("does not mind nonsense", async () => {
    const session = sessionFor("lead");
    for (const passkey of ["", "null", "{}", '{"id":1}', '{"id":"a","response":{"clientDataJSON":"e30"}}', "[]"]) {
      expect((await send(session, { passkeyName: "x", passkey })).status).toBe(422);
      expect(await signIn("b".repeat(43), passkey)).toMatchObject(failed);
    }
    expect((await askFor("nothing")).status).toBe(404);
    expect((await askFor("register")).status).toBe(404);
    expect((await askFor("second_step")).status).toBe(404);
  });
});

describe("signing in by passkey", () => {
  beforeEach(async () => {
    await add(sessionFor("lead"));
    house.time.now += minute;
  });

  it("takes both steps at once, in the browser that asked", async () => {
    const { options, browser } = await askFor("sign_in");
    expect(options).toMatchObject({ userVerification: "required" });
    expect(options.allowCredentials ?? []).toEqual([]);
    const opened = await signIn(browser, phone.sign({ challenge: options.challenge, origin }));
    expect(opened.status).toBe(302);
    const found = findSession(world.db, system, {
      tokenHash: hashToken(opened.cookies.session ?? ""),
      now: house.time.now,
    });
    expect(found).toMatchObject({ account: { id: world.ids.lead }, session: { secondStepAt: house.time.now } });
    expect(world.db.get(sql`select counter, last_used_at from passkey`)).toEqual({
      counter: 1,
      last_used_at: house.time.now,
    });
    expect(world.journal().at(-1)).toMatchObject({ after: '{"version":1,"by":"passkey","secondStep":"passkey"}' });
  });

  it("refuses a replay, another browser, another origin, another purpose and a person who was not verified", async () => {
    const { options, browser } = await askFor("sign_in");
    const answer = phone.sign({ challenge: options.challenge, origin });
    expect(await signIn("c".repeat(43), answer)).toMatchObject(failed);
    expect((await signIn(browser, answer)).status).toBe(302);
    expect(await signIn(browser, answer)).toMatchObject(failed);

    const elsewhere = await askFor("sign_in", { browser });
    expect(
      await signIn(browser, phone.sign({ challenge: elsewhere.options.challenge, origin: "https://evil.example" })),
    ).toMatchObject(failed);
    const plain = await askFor("sign_in", { browser });
    expect(
      await signIn(browser, phone.sign({ challenge: plain.options.challenge, origin: "http://bro.example.dk" })),
    ).toMatchObject(failed);

    const session = sessionFor("editor");
    const register = await askFor("register", { session });
    expect(await signIn(browser, phone.sign({ challenge: register.options.challenge, origin }))).toMatchObject(failed);

    phone.verifies = false;
    const unverified = await askFor("sign_in", { browser });
    expect(await signIn(browser, phone.sign({ challenge: unverified.options.challenge, origin }))).toMatchObject(
      failed,
    );
    expect(world.journal().filter(({ operation }) => operation === "refuse-second-step")).toHaveLength(6);
  });

  it("refuses a foreign credential, a foreign signature under a known name, and a counter that goes backwards", async () => {
    const browser = "b".repeat(43);
    const attempt = async (by: SoftAuthenticator) => {
      const { options } = await askFor("sign_in", { browser });
      return signIn(browser, by.sign({ challenge: options.challenge, origin }));
    };
    expect(await attempt(new SoftAuthenticator())).toMatchObject(failed);
    const copy = new SoftAuthenticator();
    phone.id.copy(copy.id);
    expect(await attempt(copy)).toMatchObject(failed);
    phone.counter = 10;
    expect((await attempt(phone)).status).toBe(302);
    phone.counter = 5;
    expect(await attempt(phone)).toMatchObject(failed);
    phone.counter = 10;
    expect(await attempt(phone)).toMatchObject(failed);
    expect((await attempt(phone)).status).toBe(302);
  });

  it("refuses a suspended account and a passkey that was removed", async () => {
    const browser = "b".repeat(43);
    const answer = async () => {
      const { options } = await askFor("sign_in", { browser });
      return signIn(browser, phone.sign({ challenge: options.challenge, origin }));
    };
    suspendAccount(world.as("admin"), scopes.accounts(world.as("admin").actor), world.ids.lead);
    expect(await answer()).toMatchObject(failed);
    world.db.run(sql`update account set suspended_at = null`);
    world.db.run(sql`delete from passkey`);
    expect(await answer()).toMatchObject(failed);
  });
});

describe("a passkey as second step", () => {
  const begin = async (who: Who) => {
    await givePassword(world.db, world.ids[who], password);
    const first = await knock(house, signInAction, {
      path: "/sign-in",
      form: { way: "password", email: people[who].email, password },
    });
    return first.cookies.pending ?? "";
  };
  const answer = (pending: string, passkey: string) =>
    knock(house, answerAction, {
      path: "/sign-in/second-step",
      cookies: { pending },
      form: { way: "passkey", passkey },
    });

  beforeEach(async () => {
    await add(sessionFor("lead"));
  });

  it("is asked for by name and opens the session", async () => {
    const pending = await begin("lead");
    expect((await knock(house, answerLoader, { path: "/sign-in/second-step", cookies: { pending } })).body).toEqual({
      app: false,
      passkeys: true,
    });
    const { options } = await askFor("second_step", { pending });
    expect(options.allowCredentials?.map(({ id }) => id)).toEqual([phone.id.toString("base64url")]);
    const opened = await answer(pending, phone.sign({ challenge: options.challenge, origin }));
    expect(opened.status).toBe(302);
    expect(opened.cookies.session).toBeTruthy();
    expect(world.journal().at(-1)).toMatchObject({ after: '{"version":1,"by":"password","secondStep":"passkey"}' });
  });

  it("does not open somebody else's account", async () => {
    const other = new SoftAuthenticator();
    await add(sessionFor("editor"), { by: other });
    const pending = await begin("lead");
    const { options } = await askFor("second_step", { pending });
    expect(await answer(pending, other.sign({ challenge: options.challenge, origin }))).toMatchObject(failed);
    const asked = await askFor("sign_in");
    expect(await answer(pending, phone.sign({ challenge: asked.options.challenge, origin }))).toMatchObject(failed);
  });

  it("is taken away by its owner alone, after which one step is enough", async () => {
    const { id } = world.db.get(sql`select id from passkey`) as { id: number };
    const remove = (session: string) =>
      knock(house, stepAction, { path: page, cookies: { session }, form: { form: "remove", what: String(id) } });
    await remove(sessionFor("editor"));
    expect(countRows(world.db, "passkey")).toBe(1);
    await remove(sessionFor("lead"));
    expect(countRows(world.db, "passkey")).toBe(0);
    expect(countRows(world.db, "recovery_code")).toBe(0);
    await givePassword(world.db, world.ids.lead, password);
    const first = await knock(house, signInAction, {
      path: "/sign-in",
      form: { way: "password", email: people.lead.email, password },
    });
    expect(first.cookies.session).toBeTruthy();
  });
});
