/** A calendar's secret address: shown once, kept as a hash, worth what its account may see today. */
import { beforeEach, describe, expect, it } from "vitest";
import { updateAccount } from "#db/accounts";
import type { Db } from "#db/client";
import { findProjectHead } from "#db/projects";
import { calendarFeed } from "#db/schema/subscription";
import { journal } from "#db/schema/journal";
import { everything, scopeFor } from "~/domain/permissions/scope";
import { listRoles } from "#db/memberships";
import { makeCalendarFeed } from "~/operations/make-calendar-feed";
import { removePerson } from "~/operations/remove-person";
import { revokeCalendarFeed } from "~/operations/revoke-calendar-feed";
import { readCalendar } from "~/server/http/read-calendar";
import type { Services } from "~/server/services";
import { type Cast, makeCast, NOW, type Principal } from "../../support/principals";

const system = everything({ kind: "system" });
let db: Db;
let cast: Cast;
let services: Services;

beforeEach(() => {
  ({ db, cast } = makeCast());
  services = {
    db,
    clock: { now: () => NOW, today: () => "2026-11-21" },
    environment: { publicUrl: "http://localhost:3000" },
  } as unknown as Services;
});

function actorOf(principal: Principal) {
  const accountId = cast.accountId[principal] as number;
  return { kind: "account" as const, accountId, administrator: false, ...listRoles(db, system, accountId) };
}

function makeFor(principal: Principal, about: "project" | "account") {
  const actor = actorOf(principal);
  const head = findProjectHead(db, "own");
  const scope =
    about === "project"
      ? scopeFor(actor, "project.follow", { kind: "project", ...(head as NonNullable<typeof head>) })
      : scopeFor(actor, "profile.change", { kind: "account", accountId: actor.accountId });
  if (!scope) throw new Error(`${principal} may not`);
  const context = { db, actor, now: NOW };
  return { token: makeCalendarFeed(context, scope), context, scope };
}

describe("a calendar address", () => {
  it("answers with the project, and its secret stands nowhere in the database", () => {
    const { token } = makeFor("project_observer", "project");
    expect(readCalendar(services, token)).toContain("UID:activity-a.own@localhost");
    expect(token).toHaveLength(43);
    expect(db.$client.serialize().includes(Buffer.from(token))).toBe(false);
  });

  it("is closed by a new one and by its owner, and the journal says so without naming anybody", () => {
    const first = makeFor("project_lead", "project");
    const second = makeFor("project_lead", "project");
    expect(readCalendar(services, first.token)).toBeNull();
    expect(readCalendar(services, second.token)).not.toBeNull();
    revokeCalendarFeed(second.context, second.scope);
    expect(readCalendar(services, second.token)).toBeNull();
    expect(db.select().from(calendarFeed).all()).toEqual([]);
    const rows = db.select().from(journal).all().slice(-3);
    expect(rows.map(({ operation }) => operation)).toEqual([
      "make-calendar-feed",
      "make-calendar-feed",
      "revoke-calendar-feed",
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/example\.org|project_lead/);
  });

  it("is worth nothing once its account is suspended or has lost its role", () => {
    const { token } = makeFor("project_editor", "project");
    const lead = { db, actor: actorOf("project_lead"), now: NOW };
    const head = findProjectHead(db, "own") as NonNullable<ReturnType<typeof findProjectHead>>;
    const scope = scopeFor(lead.actor, "project.invite", { kind: "project", ...head });
    removePerson(lead, scope as NonNullable<typeof scope>, cast.accountId.project_editor as number);
    expect(readCalendar(services, token)).toBeNull();
    const own = makeFor("project_observer", "account");
    expect(readCalendar(services, own.token)).toContain("activity-a.own@");
    updateAccount(db, system, cast.accountId.project_observer as number, { suspendedAt: NOW });
    expect(readCalendar(services, own.token)).toBeNull();
  });

  it("of all projects has those of today, and shows a funder no more than the project shows it", () => {
    const { token } = makeFor("programme_manager", "account");
    expect(readCalendar(services, token)).toContain("activity-a.own@");
    db.$client.exec("update activity set visibility = 'project'");
    expect(readCalendar(services, token)).not.toContain("activity-a");
    expect(readCalendar(services, makeFor("lead_elsewhere", "account").token)).not.toContain("activity-a.own@");
  });

  it("that nobody made leads nowhere", () => {
    expect(readCalendar(services, "x".repeat(43))).toBeNull();
  });
});
