/** What was done to the records of a project, as its history tells it. */
import { and, count, desc, eq, inArray, like, max, sql } from "drizzle-orm";
import type { Key } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import { type RecordKind, recordKinds } from "~/domain/project-record";
import type { Connection } from "./client";
import type { JournalRow } from "./journal";
import { account } from "./schema/account";
import { journal } from "./schema/journal";
import { organisation } from "./schema/organisation";

/** Rows about records, and those of imports, which write records without a row for each. */
const told = ({ projectId }: ProjectScope) =>
  and(
    eq(journal.projectId, projectId),
    inArray(journal.subject, [...recordKinds]),
    sql`(${journal.subjectKey} is not null or ${journal.operation} = 'import-bundle')`,
  );

/** The newest rows. */
export function listProjectHistory(
  db: Connection,
  scope: ProjectScope,
  { limit, offset }: { limit: number; offset: number },
): JournalRow[] {
  return db.select().from(journal).where(told(scope)).orderBy(desc(journal.id)).limit(limit).offset(offset).all();
}

export function countProjectHistory(db: Connection, scope: ProjectScope): number {
  return db.select({ n: count() }).from(journal).where(told(scope)).get()?.n ?? 0;
}

/** The last row of each record that is gone by a deletion, newest first. */
export function listDeletions(db: Connection, scope: ProjectScope, limit: number): JournalRow[] {
  const newest = db
    .select({ id: max(journal.id) })
    .from(journal)
    .where(and(told(scope), sql`${journal.subjectKey} is not null`))
    .groupBy(journal.subject, journal.subjectKey);
  return db
    .select()
    .from(journal)
    .where(and(inArray(journal.id, newest), like(journal.operation, "delete-%")))
    .orderBy(desc(journal.id))
    .limit(limit)
    .all();
}

/** Names of the accounts that changed records of the project, by id; accounts that are gone are left out. */
export function mapActorNames(db: Connection, _scope: ProjectScope, rows: readonly JournalRow[]): Map<number, string> {
  const ids = [...new Set(rows.flatMap(({ actorId }) => actorId ?? []))];
  if (ids.length === 0) return new Map();
  const known = db.select({ id: account.id, name: account.name }).from(account).where(inArray(account.id, ids)).all();
  return new Map(known.map(({ id, name }) => [id, name]));
}

/** Names of organisations that earlier states of the project's records name; shared facts. */
export function listNamesOfOrganisations(
  db: Connection,
  _scope: ProjectScope,
  keys: readonly Key[],
): { key: Key; name: string }[] {
  if (keys.length === 0) return [];
  return db
    .select({ key: organisation.key, name: organisation.name })
    .from(organisation)
    .where(inArray(organisation.key, [...new Set(keys)]))
    .all();
}

/** The state of a record that a row keeps: before it, or what it left behind; null where there was none. */
export function stateIn(row: JournalRow, side: "before" | "after"): object | null {
  const { record } = JSON.parse(row[side] ?? "{}") as { record?: object };
  return record ?? null;
}

/** The kind of record that a row is about, or null. */
export function kindOf(row: JournalRow): RecordKind | null {
  return recordKinds.find((kind) => kind === row.subject) ?? null;
}
