/** Links over HTTP: opening changes nothing, one address of the network serves many, and what opens nothing tells nothing. */
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { addContact } from "~/operations/add-contact";
import { changeRound } from "~/operations/change-round";
import { revokeLink } from "~/operations/revoke-link";
import { listContacts } from "#db/contacts";
import { listContactsToAsk } from "#db/contacts-to-ask";
import { findLink } from "#db/feedback-links";
import { findRound } from "#db/one-round";
import { findOrganisationId } from "#db/organisations";
import { takeAttempt } from "~/server/http/rate-limit";
import { toListedContact } from "~/server/http/to-listed-contact";
import { hashToken } from "~/server/session/token";
import { action, loader } from "~/routes/answer";
import { NOW } from "../support/principals";
import { send, setStage } from "../support/feedback-stage";
import { type House, knock, openHouse } from "./accounts/knock";

type Stage = ReturnType<typeof setStage>;

function open(stage: Stage, today = "2026-11-22"): House {
  const house = openHouse(stage.db, NOW);
  house.services.clock = { now: () => house.time.now, today: () => today };
  return house;
}

const at = (token: string) => ({ path: `/answer/${token}?lang=da`, params: { token } });
const get = (house: House, token: string) => knock(house, loader as (args: LoaderFunctionArgs) => unknown, at(token));
const post = (house: House, token: string, form: Record<string, string>, clientAddress = "192.0.2.7") =>
  knock(house, action as (args: LoaderFunctionArgs) => unknown, { ...at(token), form, clientAddress });

const answer = { go: "send", screen: "2", "rating.design": "4" };

describe("a feedback link", () => {
  it("may be opened ten times without a trace, and then takes an answer", async () => {
    const stage = setStage();
    const key = send(stage);
    const house = open(stage);
    const token = stage.tokenIn(stage.mails()[0]!.text);
    const before = stage.db.$client.serialize();
    for (let i = 0; i < 10; i += 1) expect((await get(house, token)).status).toBe(200);
    expect(stage.db.$client.serialize().equals(before)).toBe(true);
    expect((await post(house, token, answer)).headers.get("Location")).toBe(`/answer/${token}?lang=da&done=answered`);
    expect(findRound(stage.db, stage.scope, key)?.record.responses).toHaveLength(1);
    await post(house, token, { ...answer, "rating.design": "2" });
    const kept = findRound(stage.db, stage.scope, key)?.record.responses;
    expect(kept?.map(({ ratings }) => ratings)).toEqual([{ design: 2 }]);
    changeRound(stage.context, stage.scope, { key, today: "2026-11-22", change: { to: "closed" } });
    expect(await post(house, token, answer)).toMatchObject({ status: 422, body: { faults: [{ code: "closed" }] } });
    expect(await get(house, token)).toMatchObject({ status: 200, body: { open: false } });
  });

  it("takes neither needs nor leaving once the project is archived, and still lets people be left alone", async () => {
    const stage = setStage();
    stage.db.run(
      sql`insert into involvement (project_id, organisation_id, form, since, contribution_da) select ${stage.scope.projectId}, id, 'partner', '2026-01-01', 'To timer om måneden' from organisation where key = 'own-company'`,
    );
    send(stage);
    const house = open(stage);
    const token = stage.tokenIn(stage.mails()[0]!.text);
    expect(await get(house, token)).toMatchObject({
      body: { speaks: true, agreements: [{ form: "partner", contribution: { da: "To timer om måneden" } }] },
    });
    stage.db.run(sql`update project set archived_at = 1 where id = ${stage.scope.projectId}`);
    expect(await get(house, token)).toMatchObject({ status: 200, body: { open: false, speaks: false } });
    const before = stage.whole();
    const said: Record<string, string>[] = [
      { form: "need", need: "Hvad virker?" },
      { form: "leave", sure: "yes" },
    ];
    for (const form of said)
      expect(await post(house, token, form)).toMatchObject({ status: 422, body: { errors: { form: "archived" } } });
    expect(stage.whole()).toEqual(before);
    expect((await post(house, token, { form: "decline" })).status).toBe(302);
  });

  it("lets a no be taken back, shows the team that it was said, and lets nobody undo it by adding the person anew", async () => {
    const stage = setStage();
    send(stage);
    const house = open(stage);
    const token = stage.tokenIn(stage.mails()[0]!.text);
    const organisationId = findOrganisationId(stage.db, "own-company") ?? 0;
    const listed = () => listContacts(stage.db, stage.scope, organisationId).map(toListedContact);
    const saying = () =>
      listed()
        .filter(({ declined }) => declined)
        .map(({ id }) => id);
    const asked = () => listContactsToAsk(stage.db, stage.scope).map(({ email }) => email);
    expect(await get(house, token)).toMatchObject({ body: { declined: false } });
    await post(house, token, { form: "decline" });
    expect(await get(house, token)).toMatchObject({ body: { declined: true } });
    expect([saying(), asked()]).toEqual([[1], ["b@example.org"]]);
    const person = { name: "Navn", email: "a@example.org", phone: null, title: null, language: "da" } as const;
    const details = { ...person, source: "person", legalBasis: "consent" } as const;
    const added = addContact(stage.context, stage.scope, { organisation: "own-company", details });
    if (!added.ok) throw new Error(added.code);
    expect([saying(), asked()]).toEqual([[1, added.value], ["b@example.org"]]);
    const other = { ...details, email: "c@example.org" };
    expect(addContact(stage.context, stage.scope, { organisation: "own-company", details: other }).ok).toBe(true);
    expect(asked()).toEqual(["b@example.org", "c@example.org"]);
    expect((await post(house, token, { form: "allow" })).headers.get("Location")).toContain("done=allowed");
    expect(await get(house, token)).toMatchObject({ body: { declined: false } });
    expect([saying(), asked().sort()]).toEqual([
      [],
      ["a@example.org", "a@example.org", "b@example.org", "c@example.org"],
    ]);
    await post(house, token, { form: "allow" });
    const rows = stage.db.all<{ kind: string; before: string; subject_id: number }>(
      sql`select actor_kind kind, before, subject_id from journal where operation = 'allow-rounds'`,
    );
    expect(rows).toMatchObject([{ kind: "visitor", subject_id: 1 }]);
    expect(rows[0]?.before).toContain("declinedAt");
  });

  it("is not replaced without end", async () => {
    const stage = setStage();
    send(stage);
    const house = open(stage);
    const token = stage.tokenIn(stage.mails()[0]!.text);
    const linkId = findLink(stage.db, hashToken(token))?.linkId;
    for (let i = 0; i < 3; i += 1) takeAttempt(house.services, "renewals", String(linkId));
    expect(await post(house, token, { form: "renew" })).toMatchObject({ body: { errors: { form: "tooMany" } } });
    house.time.now += 61 * 60_000;
    expect((await post(house, token, { form: "renew" })).status).toBe(200);
  });

  it("is one of five hundred that answer from one address of the network", async () => {
    const stage = setStage();
    const contacts = stage.addContacts(500);
    const key = send(stage, { contacts });
    const house = open(stage);
    const tokens = stage.mails().map(({ text }) => stage.tokenIn(text));
    expect(new Set(tokens).size).toBe(500);
    for (const token of tokens) expect((await post(house, token, answer)).status).toBe(302);
    expect(findRound(stage.db, stage.scope, key)?.record.responses).toHaveLength(500);
  });

  it("that sends without end is held back, and nobody else with it", async () => {
    const stage = setStage();
    send(stage);
    const house = open(stage);
    const [a, b] = stage.mails().map(({ text }) => stage.tokenIn(text)) as [string, string];
    for (let i = 0; i < 60; i += 1) await post(house, a, answer);
    expect(await post(house, a, answer)).toMatchObject({ status: 422, body: { faults: [{ code: "too-many" }] } });
    expect((await post(house, b, answer)).status).toBe(302);
  });

  it("takes ten thousand characters and not one more, and keeps what was typed", async () => {
    const stage = setStage();
    send(stage);
    const house = open(stage);
    const token = stage.tokenIn(stage.mails()[0]!.text);
    const long = "æ".repeat(10_001);
    expect(await post(house, token, { go: "send", screen: "2", "text.design": long })).toMatchObject({
      status: 422,
      body: { screen: 0, faults: [{ field: "text.design", code: "too-long" }], filled: { "text.design": [long] } },
    });
    expect((await post(house, token, { go: "send", "text.design": long.slice(1) })).status).toBe(302);
  });
});

describe("a token that opens nothing", () => {
  it("answers the same in the same time, whether it was guessed, taken back, replaced or has expired", async () => {
    const stage = setStage();
    send(stage);
    const [a, b] = stage.mails().map(({ text }) => stage.tokenIn(text)) as [string, string];
    revokeLink(stage.context, stage.scope, findLink(stage.db, hashToken(a))!.linkId);
    const house = open(stage);
    const late = open(stage, "2030-01-01");
    const guessed = "x".repeat(43);
    const ways: [House, string][] = [
      [house, guessed],
      [house, a],
      [late, b],
      [house, "short"],
    ];
    const answers = await Promise.all(ways.map(([at, token]) => get(at, token)));
    for (const { status, body, headers } of answers)
      expect([status, body, headers.get("Cache-Control")]).toEqual([404, null, "no-store"]);
    const medians = [];
    for (const [where, token] of ways.slice(0, 3)) {
      const times = [];
      for (let i = 0; i < 200; i += 1) {
        const start = performance.now();
        await get(where, token);
        times.push(performance.now() - start);
      }
      medians.push(times.sort((x, y) => x - y)[100] ?? 0);
    }
    // Far below what a network lets anybody see.
    expect(Math.max(...medians) - Math.min(...medians)).toBeLessThan(2);
  });

  it("sends a new link to the known address alone, says the same to every address, and not for ever", async () => {
    const stage = setStage();
    send(stage);
    const house = open(stage);
    const gone = "x".repeat(43);
    const before = stage.mails().length;
    const known = await post(house, gone, { email: " A@Example.org" });
    const unknown = await post(house, gone, { email: "nobody@example.org" });
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    const fresh = stage.mails().slice(before);
    expect(fresh.map(({ to }) => to)).toEqual(["a@example.org"]);
    expect((await get(house, stage.tokenIn(stage.mails()[0]!.text))).status).toBe(404);
    expect((await get(house, stage.tokenIn(fresh[0]!.text))).status).toBe(200);
    await post(house, gone, { email: "a@example.org" });
    await post(house, gone, { email: "a@example.org" });
    expect(await post(house, gone, { email: "a@example.org" })).toMatchObject({ body: { fault: "too-many" } });
    expect((await post(house, gone, { email: "x" })).body).toMatchObject({ fault: "email" });
    revokeLink(
      stage.context,
      stage.scope,
      findLink(stage.db, hashToken(stage.tokenIn(stage.mails()[1]!.text)))!.linkId,
    );
    await post(house, gone, { email: "b@example.org" });
    expect(stage.mails().at(-1)?.to).toBe("a@example.org");
  });

  it("builds addresses from the public one, whatever host is asked", async () => {
    const stage = setStage();
    send(stage);
    const { services } = open(stage);
    const request = new Request("https://evil.example/answer/x", {
      method: "POST",
      headers: { Host: "evil.example", "X-Forwarded-Host": "evil.example" },
      body: new URLSearchParams({ email: "a@example.org" }),
    });
    await action({ request, params: { token: "x" }, context: { nonce: "n", services, clientAddress: "" } });
    const mail = stage.db.get<{ all: string }>(sql`select text || html "all" from outbox order by id desc limit 1`);
    expect(mail.all).toContain("https://bro.example.dk/answer/");
    expect(mail.all).not.toContain("evil.example");
  });
});
