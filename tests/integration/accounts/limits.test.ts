/** Every limit on attempts: how many, for how long, and that each place that counts refuses when there were too many. */
import { beforeEach, describe, expect, it } from "vitest";
import { type Limit, takeAttempt } from "~/server/http/rate-limit";
import { writeWay } from "~/server/http/oidc-way";
import { action as returnFromOidc } from "~/routes/oidc-return";
import { action as askPasskey } from "~/routes/passkey-challenge";
import { action as signIn } from "~/routes/sign-in";
import { action as secondStep } from "~/routes/second-step";
import { insertSession } from "#db/accounts";
import { hashToken } from "~/server/session/token";
import { makeDatabase } from "../../support/database";
import { type House, knock, openHouse } from "./knock";
import { givePassword, makeWorld, minute, people, start, system, type World } from "./world";

/** As people have agreed on them, apart from the code. */
const agreed: Record<Limit, { most: number; minutes: number }> = {
  passwords: { most: 10, minutes: 15 },
  passwordsOfClient: { most: 300, minutes: 15 },
  secondSteps: { most: 5, minutes: 15 },
  secondStepsOfDay: { most: 30, minutes: 24 * 60 },
  passkeys: { most: 300, minutes: 15 },
  oidc: { most: 300, minutes: 15 },
  links: { most: 5, minutes: 15 },
  answers: { most: 60, minutes: 15 },
  renewals: { most: 3, minutes: 60 },
  renewalsByEmail: { most: 3, minutes: 60 },
};

it.each(Object.entries(agreed) as [Limit, (typeof agreed)[Limit]][])(
  "lets through as many as agreed, and no more until the time is over: %s",
  (limit, { most, minutes }) => {
    let now = 0;
    const house = { db: makeDatabase(), clock: { now: () => now, today: () => "2026-11-21" } };
    for (let i = 0; i < most; i += 1) expect(takeAttempt(house, limit, "a")).toBe(0);
    expect(takeAttempt(house, limit, "a")).toBe(minutes * 60);
    expect(takeAttempt(house, limit, "b")).toBe(0);
    now = minutes * minute + 1;
    expect(takeAttempt(house, limit, "a")).toBe(0);
  },
);

describe("where there were too many, nothing is tried", () => {
  let world: World;
  let house: House;
  beforeEach(() => {
    world = makeWorld();
    house = openHouse(world.db, start);
  });

  const exhaust = (limit: Limit, key: string) => {
    for (let i = 0; i < agreed[limit].most; i += 1) takeAttempt(house.services, limit, key);
  };
  const clientAddress = "192.0.2.1";
  const session = () => {
    const secret = "s".repeat(43);
    insertSession(world.db, system, {
      tokenHash: hashToken(secret),
      accountId: world.ids.lead,
      createdAt: start,
      expiresAt: start + 60 * minute,
      userAgent: null,
    });
    return { session: secret };
  };

  it("passwords, from one client or of one person", async () => {
    const form = { way: "password", email: people.lead.email, password: "x" };
    const ask = () => knock(house, signIn, { path: "/sign-in", form, clientAddress });
    expect((await ask()).status).toBe(422);
    exhaust("passwords", `${clientAddress} ${people.lead.email}`);
    expect((await ask()).status).toBe(429);
    house = openHouse(makeWorld().db, start);
    exhaust("passwordsOfClient", clientAddress);
    expect((await ask()).status).toBe(429);
  });

  it("returns from the organisation's own sign-in", async () => {
    house.services.environment.oidc = {
      issuer: "https://login.example.org",
      clientId: "vidensbro",
      clientSecret: "x",
      name: "Login",
      mfaTrusted: false,
    };
    for (let i = 0; i < 300; i += 1) takeAttempt(house.services, "oidc", "192.0.2.1");
    const answer = await knock(house, returnFromOidc, {
      path: "/sign-in/oidc/return?state=s&code=c",
      cookies: { oidc: writeWay({ state: "s", nonce: "n", verifier: "v", to: null }) },
      form: {},
      clientAddress: "192.0.2.1",
    });
    expect(answer).toMatchObject({ status: 429, body: { refusal: "too-many" } });
  });

  it("links to one address", async () => {
    const form = { way: "link", email: people.lead.email };
    exhaust("links", people.lead.email);
    expect((await knock(house, signIn, { path: "/sign-in", form })).status).toBe(429);
  });

  it("challenges of passkeys", async () => {
    const ask = () =>
      knock(house, askPasskey, { path: "/passkeys/challenge", form: { for: "sign_in" }, clientAddress });
    expect((await ask()).status).toBe(200);
    exhaust("passkeys", clientAddress);
    expect((await ask()).status).toBe(429);
  });

  it("the password that is asked for again, and codes of an app that is set up", async () => {
    await givePassword(world.db, world.ids.lead, "en lang og god kode");
    const ask = (form: Record<string, string>) =>
      knock(house, secondStep, { path: "/profile/second-step", cookies: session(), form });
    exhaust("passwords", `account ${world.ids.lead}`);
    expect((await ask({ form: "prove", password: "en lang og god kode" })).status).toBe(429);
  });
});
