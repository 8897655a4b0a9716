/** One way to find, write and take away each kind of record that a project holds. */
import { and, eq } from "drizzle-orm";
import type { Key } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import { keyOfRecord, type RecordKind, type RecordOf } from "~/domain/project-record";
import type { InvolvementForm } from "~/domain/vocabulary";
import type { Connection } from "./client";
import { deleteAgreement, findAgreement, writeAgreement } from "./involvements";
import { listBarriers, listNeeds, writeBarrier, writeNeed } from "./needs";
import { deleteActivityRow, findActivity, writeActivity } from "./one-activity";
import { listOutcomes, writeOutcome } from "./outcomes";
import { getPlan, writeGoal } from "./plans";
import { listPointersToActivity, listPointersToGoal, listPointersToOutcome, type Pointers } from "./pointers";
import { getProjectBasics, replaceProjectBasics } from "./projects";
import type { ReferenceIds } from "./references";
import { barrier, need } from "./schema/need";
import { outcome } from "./schema/outcome";
import { goal, modelRegistration, momentPeriod, resource } from "./schema/plan";

export interface Found<R> {
  /** Null for what is named by its place alone. */
  id: number | null;
  record: R;
  /** Account that logged it, of the kinds that keep it. */
  loggedById?: number | null;
}

export interface Change<R> {
  record: R;
  ids: ReferenceIds;
  /** Left out, whoever logged it stays. */
  loggedById?: number | null;
}

export interface Store<R> {
  /** The record, or null where there is none or the reader may not see it. */
  find(db: Connection, scope: ProjectScope, key: string): Found<R> | null;
  /** Writes the record whole under its key. Returns its id. */
  write(db: Connection, scope: ProjectScope, change: Change<R>): number | null;
  /** Takes the record away; what names it stays without it. */
  remove(db: Connection, scope: ProjectScope, found: Found<R>): void;
  /** What names the record. */
  pointers?(db: Connection, scope: ProjectScope, id: number): Pointers;
}

/** The record of a list by its key, if the reader may see it. */
function pick<K extends RecordKind>(scope: ProjectScope, kind: K, records: readonly RecordOf[K][], key: string) {
  const record = records.find((one) => keyOfRecord(kind, one) === key);
  if (!record) return null;
  if ("visibility" in record && record.visibility && !scope.visibilities.includes(record.visibility)) return null;
  return record;
}

/** A kind that is listed whole and written one by one. */
function keyed<K extends "need" | "barrier" | "goal" | "outcome">(
  kind: K,
  table: typeof need | typeof barrier | typeof goal | typeof outcome,
  {
    list,
    write,
    ...more
  }: {
    list(db: Connection, scope: ProjectScope): readonly RecordOf[K][];
    write(db: Connection, scope: ProjectScope, change: Change<RecordOf[K]>): number;
    pointers?: Store<RecordOf[K]>["pointers"];
  },
): Store<RecordOf[K]> {
  const at = (scope: ProjectScope, key: Key) => and(eq(table.projectId, scope.projectId), eq(table.key, key));
  return {
    find(db, scope, key) {
      const record = pick(scope, kind, list(db, scope), key);
      const row = record && db.select().from(table).where(at(scope, key)).get();
      if (!record || !row) return null;
      return { id: row.id, record, ...("loggedById" in row ? { loggedById: row.loggedById as number | null } : {}) };
    },
    write,
    remove(db, scope, { record }) {
      db.delete(table)
        .where(at(scope, keyOfRecord(kind, record)))
        .run();
    },
    ...more,
  };
}

interface Places<R> {
  list(db: Connection, scope: ProjectScope): readonly R[];
  insert(db: Connection, projectId: number, record: R): void;
  take(db: Connection, projectId: number, record: R): void;
}

/** A member of the plan that is named by its place: there is nothing else to keep. */
function placed<K extends "momentPeriod" | "resource" | "modelRegistration">(
  kind: K,
  { list, insert, take }: Places<RecordOf[K]>,
): Store<RecordOf[K]> {
  return {
    find(db, scope, key) {
      const record = pick(scope, kind, list(db, scope), key);
      return record && { id: null, record };
    },
    write(db, { projectId }, { record }) {
      take(db, projectId, record);
      insert(db, projectId, record);
      return null;
    },
    remove: (db, { projectId }, { record }) => take(db, projectId, record),
  };
}

const planOf = (db: Connection, scope: ProjectScope) => getPlan(db, scope, scope.projectId);

export const recordStores: { [K in RecordKind]: Store<RecordOf[K]> } = {
  activity: {
    find: findActivity,
    write: (db, scope, { record, ids, loggedById }) => writeActivity(db, scope, { record, loggedById, ...ids }),
    remove: (db, scope, { id }) => deleteActivityRow(db, scope, id as number),
    pointers: listPointersToActivity,
  },
  need: keyed("need", need, {
    list: (db, scope) => listNeeds(db, scope, scope.projectId),
    write(db, { projectId }, { record, ids, loggedById }) {
      const id = writeNeed(db, { projectId, need: record, ...ids });
      if (loggedById !== undefined) db.update(need).set({ loggedById }).where(eq(need.id, id)).run();
      return id;
    },
  }),
  barrier: keyed("barrier", barrier, {
    list: (db, scope) => listBarriers(db, scope, scope.projectId),
    write: (db, { projectId }, { record }) => writeBarrier(db, { projectId, barrier: record }),
  }),
  goal: keyed("goal", goal, {
    list: (db, scope) => planOf(db, scope).goals ?? [],
    write: (db, { projectId }, { record }) => writeGoal(db, { projectId, goal: record }),
    pointers: listPointersToGoal,
  }),
  outcome: keyed("outcome", outcome, {
    list: (db, scope) => listOutcomes(db, scope, scope.projectId),
    write: (db, { projectId }, { record, ids }) => writeOutcome(db, { projectId, outcome: record, ...ids }),
    pointers: listPointersToOutcome,
  }),
  involvement: {
    find(db, scope, key) {
      const [organisation = "", form = ""] = key.split("/");
      return findAgreement(db, scope, { organisation, form: form as InvolvementForm });
    },
    write: (db, scope, { record, ids }) =>
      writeAgreement(db, scope, { record, organisationId: ids.organisationIds.get(record.organisation) as number }),
    remove: (db, scope, { id }) => deleteAgreement(db, scope, id as number),
  },
  momentPeriod: placed("momentPeriod", {
    list: (db, scope) => planOf(db, scope).momentPlan ?? [],
    insert: (db, projectId, record) =>
      void db
        .insert(momentPeriod)
        .values({ projectId, ...record })
        .run(),
    take: (db, projectId, { moment }) =>
      void db
        .delete(momentPeriod)
        .where(and(eq(momentPeriod.projectId, projectId), eq(momentPeriod.moment, moment)))
        .run(),
  }),
  resource: placed("resource", {
    list: (db, scope) => planOf(db, scope).resources ?? [],
    insert: (db, projectId, record) =>
      void db
        .insert(resource)
        .values({ projectId, ...record })
        .run(),
    take: (db, projectId, { moment }) =>
      void db
        .delete(resource)
        .where(and(eq(resource.projectId, projectId), eq(resource.moment, moment)))
        .run(),
  }),
  modelRegistration: placed("modelRegistration", {
    list: (db, scope) => planOf(db, scope).modelRegistrations,
    insert: (db, projectId, { date, model, rationale }) =>
      void db
        .insert(modelRegistration)
        .values({ projectId, date, model, rationaleDa: rationale?.da, rationaleEn: rationale?.en })
        .run(),
    take: (db, projectId, { date }) =>
      void db
        .delete(modelRegistration)
        .where(and(eq(modelRegistration.projectId, projectId), eq(modelRegistration.date, date)))
        .run(),
  }),
  project: {
    find(db, scope, key) {
      const record = getProjectBasics(db, scope, scope.projectId);
      return record.key === key ? { id: scope.projectId, record } : null;
    },
    write: (db, scope, { record, ids }) => replaceProjectBasics(db, scope, { record, ...ids }),
    remove: () => {
      throw new Error("A project is archived, not taken away");
    },
  },
};
