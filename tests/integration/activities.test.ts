/** Logging, changing, deleting and putting back activities, with journal, revision and who may. */
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { findActivity, type FoundActivity } from "#db/one-activity";
import { findProjectHead, getProject } from "#db/projects";
import { can } from "~/domain/permissions/can";
import { everything, scopeFor } from "~/domain/permissions/scope";
import { addRecord } from "~/operations/add-record";
import { changeRecord } from "~/operations/change-record";
import { deleteRecord } from "~/operations/delete-record";
import { importBundle } from "~/operations/import-bundle";
import { restoreRecord } from "~/operations/restore-record";
import { recordVersion } from "~/server/record-version";
import { actorOf } from "./accounts/world";
import { makeCast, NOW } from "../support/principals";

const draft = {
  title: { da: "Møde om støv" },
  kind: "workshop",
  date: "2026-03-01",
  direction: "exchange",
  moment: "relevance",
  brokerCore: "relate",
  hours: 2.5,
  brokers: ["institute"],
  participants: [
    { organisation: "own-company", form: "partner", count: 3 },
    { field: "authority", count: 2 },
  ],
  links: ["https://example.org/b", "https://example.org/a"],
} as const;

function setStage() {
  const { db, cast } = makeCast();
  const builder = actorOf(db, cast.accountId.project_bridge_builder as number);
  const lead = actorOf(db, cast.accountId.project_lead as number);
  const head = () => findProjectHead(db, "own")!;
  const scope = scopeFor(lead, "activity.log", { kind: "project", ...head() })!;
  const context = (actor = lead) => ({ db, actor, now: NOW });
  const get = (key: string) => findActivity(db, scope, key) as FoundActivity;
  const whole = () => getProject(db, everything({ kind: "system" }), scope.projectId);
  const journal = () =>
    db.all<{ id: number; operation: string; before: string | null; after: string | null }>(
      sql`select id, operation, before, after from journal where subject = 'activity' order by id`,
    );
  return { db, builder, lead, head, scope, context, get, whole, journal };
}

function log({ context, scope, builder }: ReturnType<typeof setStage>): string {
  const logged = addRecord(context(builder), scope, { kind: "activity", record: structuredClone(draft) as never });
  if (!logged.ok) throw new Error(logged.code);
  return logged.value;
}

describe("an activity", () => {
  it("is logged with its journal row under a new key, and raises the revision", () => {
    const stage = setStage();
    const before = stage.head().revision;
    const key = log(stage);
    expect(key).toBe("2026-03-01-moede-om-stoev");
    expect(stage.head().revision).toBe(before + 1);
    expect(stage.get(key).record).toMatchObject(draft);
    expect(stage.journal().map(({ operation }) => operation)).toEqual(["add-activity"]);
    expect(log(stage)).toBe("2026-03-01-moede-om-stoev-2");
  });

  it("names no organisation that is not there", () => {
    const { context, scope, journal } = setStage();
    const logged = addRecord(context(), scope, {
      kind: "activity",
      record: { ...structuredClone(draft), brokers: ["nobody"] } as never,
    });
    expect(logged).toEqual({ ok: false, code: "unknown-reference" });
    expect(journal()).toEqual([]);
  });

  it("is its bridge-builder's own, also after a change by the lead and an import", () => {
    const stage = setStage();
    const key = log(stage);
    const may = (name: string) =>
      can(stage.builder, "activity.change", {
        kind: "record",
        ...stage.head(),
        loggedById: stage.get(name).loggedById,
      });
    expect([may(key), may("a")]).toEqual([true, false]);
    const { record } = stage.get(key);
    const changed = { ...record, kind: "pilot" as const };
    expect(
      changeRecord(stage.context(), stage.scope, {
        kind: "activity",
        key,
        change: () => changed,
        version: recordVersion(record),
      }).ok,
    ).toBe(true);
    const bundle = { format: "vidensbro-bundle", version: 1, organisations: [], projects: [stage.whole()] };
    expect(importBundle(stage.context(), bundle).ok).toBe(true);
    expect(may(key)).toBe(true);
  });

  it("is not overwritten by whoever saw an older state", () => {
    const stage = setStage();
    const key = log(stage);
    const { record } = stage.get(key);
    const version = recordVersion(record);
    const first = { ...record, hours: 9 };
    expect(changeRecord(stage.context(), stage.scope, { kind: "activity", key, change: () => first, version }).ok).toBe(
      true,
    );
    const revision = stage.head().revision;
    const second = changeRecord(stage.context(stage.builder), stage.scope, {
      kind: "activity",
      key,
      change: () => record,
      version,
    });
    expect(second).toEqual({ ok: false, code: "changed" });
    expect([stage.get(key).record.hours, stage.head().revision]).toEqual([9, revision]);
    const row = stage.journal().at(-1);
    expect([row?.before, row?.after].map((json) => JSON.parse(json ?? "").record.hours)).toEqual([2.5, 9]);
  });

  it("is put back exactly as it was, once, with all that points to it", () => {
    const stage = setStage();
    const key = log(stage);
    const { id } = stage.get(key);
    stage.db.run(
      sql`insert into need (project_id, key, text_da, date, status, raised_at_id) values (${stage.scope.projectId}, 'n', 'Hvad nu?', '2026-03-01', 'open', ${id})`,
    );
    stage.db.run(sql`insert into need_answer (need_id, activity_id) select id, ${id} from need`);
    const before = { whole: stage.whole(), loggedById: stage.get(key).loggedById };
    const deleted = deleteRecord(stage.context(), stage.scope, { kind: "activity", key });
    if (!deleted.ok) throw new Error(deleted.code);
    expect(findActivity(stage.db, stage.scope, key)).toBe(null);
    const undo = { journalId: deleted.value, state: "before", onlyIfGone: true } as const;
    expect(restoreRecord(stage.context(), stage.scope, undo)).toEqual({ ok: true, value: { kind: "activity", key } });
    expect({ whole: stage.whole(), loggedById: stage.get(key).loggedById }).toEqual(before);
    expect(restoreRecord(stage.context(), stage.scope, undo)).toEqual({ ok: false, code: "already-there" });
    expect(stage.journal().map(({ operation }) => operation)).toEqual([
      "add-activity",
      "delete-activity",
      "restore-activity",
    ]);
  });
});
