/** Every kind of record is added, changed, deleted and put back in the same way, each with its row in the journal. */
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { findProjectHead, getProject } from "#db/projects";
import { recordStores } from "#db/record-stores";
import { everything, scopeFor } from "~/domain/permissions/scope";
import type { RecordKind } from "~/domain/project-record";
import { addRecord } from "~/operations/add-record";
import { changeRecord } from "~/operations/change-record";
import { deleteRecord } from "~/operations/delete-record";
import { restoreRecord } from "~/operations/restore-record";
import { recordVersion } from "~/server/record-version";
import { makeCast, NOW } from "../support/principals";
import { actorOf } from "./accounts/world";

/** One record of each kind, and what a change makes of it. */
const examples: Record<Exclude<RecordKind, "project" | "activity">, { record: object; changed: object }> = {
  need: {
    record: {
      text: { da: "Hvad virker mod støv?" },
      raisedBy: "own-company",
      raisedAt: "a",
      date: "2026-03-01",
      status: "open",
    },
    changed: { status: "answered", answeredBy: ["a"], answeredOn: "2026-04-01" },
  },
  barrier: {
    record: { kind: "time", date: "2026-03-01", severity: 2 },
    changed: { severity: 3, mitigation: { da: "Kortere møder" } },
  },
  goal: { record: { title: { da: "Mindre støv" }, status: "not_started" }, changed: { target: 20, actual: 5 } },
  outcome: {
    record: {
      title: { da: "Ny udsugning" },
      kind: "practice",
      level: "organisation",
      date: "2026-05-01",
      activities: ["a"],
    },
    changed: { evidence: [{ url: "https://example.org/b", strength: "documented" }], organisation: "own-company" },
  },
  involvement: {
    record: { organisation: "own-company", form: "partner", status: "invited", moments: ["relevance"] },
    changed: { status: "agreed", moments: ["relevance", "capacity"], return: { da: "En rapport" } },
  },
  momentPeriod: {
    record: { moment: "relevance", from: "2026-01-01", to: "2026-03-31" },
    changed: { to: "2026-04-30" },
  },
  resource: { record: { moment: "relevance", hours: 20 }, changed: { amount: 5000 } },
  modelRegistration: {
    record: { date: "2026-06-01", model: "systemic" },
    changed: { rationale: { da: "Flere parter" } },
  },
};

function setStage() {
  const { db, cast } = makeCast();
  const lead = actorOf(db, cast.accountId.project_lead as number);
  const scope = scopeFor(lead, "project.change", { kind: "project", ...findProjectHead(db, "own")! })!;
  const context = { db, actor: lead, now: NOW };
  const whole = () => getProject(db, everything({ kind: "system" }), scope.projectId);
  return { db, scope, context, whole };
}

describe.each(Object.entries(examples))("a record of the kind %s", (name, { record, changed }) => {
  const kind = name as keyof typeof examples;

  it("comes, changes, goes and returns as it was", () => {
    const { db, scope, context, whole } = setStage();
    const added = addRecord(context, scope, { kind, record: record as never });
    if (!added.ok) throw new Error(added.code);
    const key = added.value;
    const find = () => recordStores[kind].find(db, scope, key)?.record;
    expect(find()).toMatchObject(record);
    const version = recordVersion(find()!);
    const change = (one: object) => ({ ...one, ...changed }) as never;
    expect(changeRecord(context, scope, { kind, key, version, change })).toEqual({ ok: true, value: null });
    expect(find()).toMatchObject({ ...record, ...changed });
    expect(changeRecord(context, scope, { kind, key, version, change })).toEqual({ ok: false, code: "changed" });
    const before = whole();
    const deleted = deleteRecord(context, scope, { kind, key });
    if (!deleted.ok) throw new Error(deleted.code);
    expect(find()).toBe(undefined);
    const undo = { journalId: deleted.value, state: "before", onlyIfGone: true } as const;
    expect(restoreRecord(context, scope, undo)).toEqual({ ok: true, value: { kind, key } });
    expect(whole()).toEqual(before);
    expect(find()).toMatchObject({ ...record, ...changed });
    const rows = db.all<{ operation: string; id: number }>(
      sql`select id, operation from journal where subject = ${kind} and subject_key = ${key} order by id`,
    );
    expect(rows.map(({ operation }) => operation)).toEqual([
      `add-${kind}`,
      `change-${kind}`,
      `delete-${kind}`,
      `restore-${kind}`,
    ]);
    const back = restoreRecord(context, scope, { journalId: rows[0]!.id, state: "after" });
    expect(back.ok).toBe(true);
    expect(find()).toMatchObject(record);
  });
});

describe("a record", () => {
  it("is one however often a device sends it", () => {
    const { scope, context, whole } = setStage();
    const entry = {
      kind: "goal",
      record: { title: { da: "Mindre støv" }, status: "not_started" },
      submission: "abc",
    } as const;
    const first = addRecord(context, scope, entry);
    expect(addRecord(context, scope, entry)).toEqual(first);
    expect(whole().goals).toHaveLength(1);
  });

  it("names nothing that is not there, and then writes nothing", () => {
    const { scope, context, whole } = setStage();
    const before = whole();
    const record = { text: { da: "Hvad?" }, raisedAt: "nowhere", date: "2026-03-01", status: "open" } as const;
    expect(addRecord(context, scope, { kind: "need", record })).toEqual({ ok: false, code: "unknown-reference" });
    expect(whole()).toEqual(before);
  });

  it("does not take the place of another that is named by its place", () => {
    const { scope, context } = setStage();
    const record = { moment: "relevance", hours: 1 } as const;
    expect(addRecord(context, scope, { kind: "resource", record }).ok).toBe(true);
    expect(addRecord(context, scope, { kind: "resource", record })).toEqual({ ok: false, code: "already-there" });
  });

  it("of a goal gives its outcomes their goal again when it is put back", () => {
    const { scope, context, whole } = setStage();
    const goal = addRecord(context, scope, { kind: "goal", record: { title: { da: "Mål" }, status: "not_started" } });
    if (!goal.ok) throw new Error(goal.code);
    const { record } = examples.outcome;
    addRecord(context, scope, { kind: "outcome", record: { ...record, goal: goal.value } as never });
    const before = whole();
    const deleted = deleteRecord(context, scope, { kind: "goal", key: goal.value });
    if (!deleted.ok) throw new Error(deleted.code);
    expect(whole().outcomes?.[0]?.goal).toBe(undefined);
    restoreRecord(context, scope, { journalId: deleted.value, state: "before", onlyIfGone: true });
    expect(whole()).toEqual(before);
  });

  it("of the basics is changed one by one without losing what others added", () => {
    const { scope, context, whole } = setStage();
    const add = (organisation: string) =>
      changeRecord(context, scope, {
        kind: "project",
        key: "own",
        change: (one) => ({ ...one, stakeholders: [...(one.stakeholders ?? []), organisation] }),
      });
    expect([add("institute").ok, add("funder").ok]).toEqual([true, true]);
    expect(whole().stakeholders?.sort()).toEqual(["funder", "institute", "own-company"]);
    expect(add("nobody")).toEqual({ ok: false, code: "unknown-reference" });
  });
});
