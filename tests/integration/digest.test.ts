/** The weekly digest: once a week whatever happens to the server, in the person's language, off by one click. */
import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import type { Db } from "#db/client";
import { scopeFor } from "~/domain/permissions/scope";
import { changeDigest } from "~/operations/change-digest";
import { leaveProject } from "~/operations/leave-project";
import { raiseNeed } from "~/operations/raise-need";
import { sendDigest } from "~/operations/send-digest";
import { sendDueDigests } from "~/operations/send-due-digests";
import { checkDigestLink, stopDigest } from "~/operations/stop-digest";
import { isOneClick, makeAnonymous } from "~/server/http/is-one-click";
import { digestWeekOf } from "~/server/jobs/digest-week";
import { startWeeklyDigest } from "~/server/jobs/start-weekly-digest";
import { unsubscribeHeaders } from "~/server/mail/unsubscribe-headers";
import { createMemory } from "~/server/memory";
import { actorOf } from "./accounts/world";
import { type Cast, makeCast } from "../support/principals";

const publicUrl = "https://bro.example.dk";
const visitor = { kind: "visitor" } as const;

let db: Db;
let cast: Cast;

beforeEach(() => {
  ({ db, cast } = makeCast());
  db.run(sql`update account set created_at = 0`);
});

const send = (at: string, more: { demonstration?: boolean; stopped?: AbortSignal } = {}) =>
  sendDueDigests({ db, now: Date.parse(at), publicUrl, memory: createMemory(20), ...more });
const mails = () =>
  db.all<{ to_address: string; subject: string; text: string; html: string; language: string }>(
    sql`select to_address, subject, text, html, language from outbox where template = 'digest' order by id`,
  );
const mailsTo = (name: string) => mails().filter(({ to_address }) => to_address === `${name}@example.org`);
const tokenIn = (text: string) => /\/digest\/([\w-]{43})/.exec(text)?.[1] ?? "";

describe("the week of a digest", () => {
  it.each([
    ["in winter", "2026-11-23T05:59:59Z", "2026-11-23T06:00:00Z"],
    ["in summer", "2026-07-06T04:59:59Z", "2026-07-06T05:00:00Z"],
    ["on the first Monday of summer time", "2026-03-30T04:59:59Z", "2026-03-30T05:00:00Z"],
    ["on the first Monday of winter time", "2026-10-26T05:59:59Z", "2026-10-26T06:00:00Z"],
  ])("opens on Monday at seven Danish time %s, once", async (_when, before, at) => {
    expect(await send(before)).toBe(0);
    expect(await send(at)).toBe(3);
    const later = (hours: number) => new Date(Date.parse(at) + hours * 3_600_000).toISOString();
    for (const hours of [0, 1, 24, 6 * 24, 6 * 24 + 15]) expect(await send(later(hours))).toBe(0);
    expect(await send(later(7 * 24 + 1))).toBe(3);
    expect(digestWeekOf(Date.parse(at)).opensAt).toBe(Date.parse(at));
  });

  it("goes on until Sunday midnight, over a change of the clock", () => {
    expect(digestWeekOf(Date.parse("2026-03-29T21:59:00Z")).monday).toBe("2026-03-23");
    expect(digestWeekOf(Date.parse("2026-03-29T22:00:00Z")).monday).toBe("2026-03-30");
    expect(digestWeekOf(Date.parse("2026-10-25T22:59:00Z")).monday).toBe("2026-10-19");
    expect(digestWeekOf(Date.parse("2026-10-25T23:00:00Z")).monday).toBe("2026-10-26");
  });
});

describe("a digest", () => {
  it("is caught up with after a server that was down, within the week", async () => {
    expect(await send("2026-11-26T15:00:00Z")).toBe(3);
    expect(await send("2026-11-29T15:00:00Z")).toBe(0);
    expect(await send("2026-12-08T15:00:00Z")).toBe(3);
    expect(mailsTo("project-lead")).toHaveLength(2);
  });

  it("goes on where the server stopped in the middle", async () => {
    const stopping = new AbortController();
    stopping.abort();
    expect(await send("2026-11-23T06:00:00Z", { stopped: stopping.signal })).toBe(0);
    const lead = { accountId: cast.accountId.project_lead as number, week: "2026-11-23", today: "2026-11-23" };
    const context = { db, actor: { kind: "system" as const }, now: 1 };
    expect(sendDigest(context, { ...lead, publicUrl, memory: createMemory(5) })).toBe(true);
    expect(sendDigest(context, { ...lead, publicUrl, memory: createMemory(5) })).toBe(false);
    expect(await send("2026-11-23T06:05:00Z")).toBe(2);
    expect(mails()).toHaveLength(3);
  });

  it("is for leads and editors, not for others, the suspended and those who joined later in the week", async () => {
    db.run(sql`update account set created_at = ${Date.parse("2026-11-24T10:00:00Z")} where name = 'project_editor'`);
    expect(await send("2026-11-25T10:00:00Z")).toBe(2);
    expect(mails().map(({ to_address }) => to_address)).toEqual([
      "project-lead@example.org",
      "lead-elsewhere@example.org",
    ]);
    expect(await send("2026-11-30T10:00:00Z")).toBe(3);
  });

  it("is not made up for on a later day of the week in which nothing was missing on Monday", async () => {
    db.run(sql`update project set archived_at = 1`);
    expect(await send("2026-11-23T06:00:00Z")).toBe(0);
    db.run(sql`update project set archived_at = null`);
    expect(await send("2026-11-25T06:00:00Z")).toBe(0);
    expect(await send("2026-11-30T06:00:00Z")).toBe(3);
  });

  it("is shown at once in a demonstration, to those who have just come", async () => {
    const now = Date.parse("2026-11-21T10:00:00Z");
    db.run(sql`update account set created_at = ${now}`);
    expect(await send("2026-11-21T10:00:00Z")).toBe(0);
    expect(await send("2026-11-21T10:00:00Z", { demonstration: true })).toBe(3);
  });

  it("has at most five things of each project, in the person's language, and names nobody else's", async () => {
    db.run(sql`update account set language = 'en' where name = 'lead_elsewhere'`);
    await send("2026-11-23T06:00:00Z");
    const [own] = mailsTo("project-lead");
    expect(own?.text.match(/^– /gm)).toHaveLength(5);
    expect(own?.text).toContain("Sæt et mål");
    expect(own?.text).toContain("Kanariefugl");
    expect(own?.text).toContain(`${publicUrl}/projects/own/next`);
    const [other] = mailsTo("lead-elsewhere");
    expect([other?.language, own?.language]).toEqual(["en", "da"]);
    expect(other?.text).toContain("Set a goal");
    expect(other?.text).not.toContain("Kanariefugl");
    expect(other?.html).not.toContain("Kanariefugl");
  });

  it("tells of what a company asked and of its leaving in the week in which it did", async () => {
    const { projectId } = db.get<{ projectId: number }>(sql`select id projectId from project where key = 'own'`);
    const actor = actorOf(db, cast.accountId.project_company as number);
    const { organisationId } = actor.projects[0]!;
    const company = { kind: "company", projectId, organisationId: organisationId!, archived: false } as const;
    const scope = scopeFor(actor, "company.act", company)!;
    const context = { db, actor, now: Date.parse("2026-11-20T10:00:00Z") };
    raiseNeed(context, scope, { text: { da: "Hvad dæmper støv?" }, today: "2026-11-20" });
    leaveProject(context, scope, "2026-11-20");
    await send("2026-11-23T06:00:00Z");
    const [own] = mailsTo("project-lead");
    expect(own?.text).toContain("Nyt vidensbehov: Hvad dæmper støv?");
    expect(own?.text).toContain("Snedkeri spurgte 20. november 2026. Ingen har taget det op endnu.");
    expect(own?.text).toContain("Snedkeri har forladt projektet");
    expect(mailsTo("lead-elsewhere")[0]?.text).not.toContain("Snedkeri");
  });

  it("leaves no token in the database but its hash, and a journal row without names", async () => {
    await send("2026-11-23T06:00:00Z");
    const token = tokenIn(mailsTo("project-lead")[0]?.text ?? "");
    const links = db.all<{ token_hash: string }>(sql`select token_hash from digest_link`);
    expect(links).toHaveLength(3);
    expect(JSON.stringify(links)).not.toContain(token);
    const rows = db.all<{ after: string }>(sql`select after from journal where operation = 'send-digest'`);
    expect(rows.map(({ after }) => JSON.parse(after) as object)).toEqual(
      Array(3).fill({ version: 1, week: "2026-11-23", projects: 1 }),
    );
  });
});

describe("stopping the digest", () => {
  it("takes one click on the link, changes nothing before, and may be done twice", async () => {
    await send("2026-11-23T06:00:00Z");
    const token = tokenIn(mailsTo("project-lead")[0]?.text ?? "");
    const context = { db, actor: visitor, now: 5 };
    expect(checkDigestLink(context, token)).toEqual({ ok: true, value: { stopped: false, language: "da" } });
    expect(checkDigestLink(context, "x".repeat(43))).toEqual({ ok: false, code: "unknown-link" });
    expect(stopDigest(context, "x".repeat(43))).toEqual({ ok: false, code: "unknown-link" });
    expect(stopDigest(context, token).ok).toBe(true);
    expect(stopDigest(context, token).ok).toBe(true);
    expect(checkDigestLink(context, token)).toEqual({ ok: true, value: { stopped: true, language: "da" } });
    expect(db.get(sql`select count(*) n from journal where operation = 'stop-digest'`)).toEqual({ n: 1 });
    expect(await send("2026-11-30T06:00:00Z")).toBe(2);
    expect(mailsTo("project-lead")).toHaveLength(1);
  });

  it("can be done and undone on one's own page; the next one comes next Monday", async () => {
    const accountId = cast.accountId.project_lead as number;
    const actor = actorOf(db, accountId);
    const scope = scopeFor(actor, "profile.change", { kind: "account", accountId })!;
    await send("2026-11-23T06:00:00Z");
    changeDigest({ db, actor, now: 5 }, scope, false);
    expect(await send("2026-11-30T06:00:00Z")).toBe(2);
    const wednesday = Date.parse("2026-12-02T10:00:00Z");
    changeDigest({ db, actor, now: wednesday }, scope, true);
    changeDigest({ db, actor, now: wednesday }, scope, true);
    expect(await send("2026-12-02T10:05:00Z")).toBe(0);
    expect(await send("2026-12-07T06:00:00Z")).toBe(3);
    expect(
      db.all(sql`select operation from journal where operation in ('stop-digest', 'start-digest') order by id`),
    ).toEqual([{ operation: "stop-digest" }, { operation: "start-digest" }]);
  });

  it("is offered by mail programs in headers, with the address that we wrote and no other", async () => {
    db.run(
      sql`update project set title_da = ${`Se https://evil.example/digest/${"e".repeat(43)} nu`} where key = 'own'`,
    );
    await send("2026-11-23T06:00:00Z");
    const { text } = mailsTo("project-lead")[0]!;
    expect(unsubscribeHeaders({ template: "digest", text })).toEqual({
      "List-Unsubscribe": `<${text.match(/https:\/\/bro\.example\.dk\/digest\/[\w-]{43}/)?.[0]}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    });
    expect(unsubscribeHeaders({ template: "invitation", text })).toEqual({});
  });

  it("is let in from elsewhere at its own address alone, without what would speak for a person", () => {
    const request = (path: string, method = "POST") =>
      new Request(`https://bro.example.dk${path}`, {
        method,
        headers: { Cookie: "session=a", Referer: "https://x.y/" },
      });
    const token = "t".repeat(43);
    expect(isOneClick(request(`/digest/${token}`))).toBe(true);
    expect(isOneClick(request(`/digest/${token}?x=1`))).toBe(true);
    for (const path of [`/digest/${token}.data`, `/digest/${token}/`, "/digest/x", `/sign-in/${token}`, "/profile"])
      expect(isOneClick(request(path))).toBe(false);
    const anonymous = request(`/digest/${token}`);
    makeAnonymous(anonymous);
    expect([...anonymous.headers.keys()]).toEqual([]);
  });
});

describe("the job", () => {
  it("looks at start with the clock that it is given, and ends what it does before it stops", async () => {
    const seen: number[] = [];
    let ended = false;
    const job = startWeeklyDigest({
      clock: { now: () => 42, today: () => "2026-11-23" },
      send: async (now, stopped) => {
        seen.push(now);
        await new Promise((resolve) => stopped.addEventListener("abort", resolve));
        ended = true;
      },
    });
    await job.stop();
    expect([seen, ended]).toEqual([[42], true]);
  });
});
