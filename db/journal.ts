/** The audit journal: written by every operation, never changed. */
import { and, count, desc, eq, sql } from "drizzle-orm";
import type { JournalOperation, JournalSubject } from "~/domain/journal-terms";
import type { Actor } from "~/domain/permissions/actor";
import type { InstallationScope, ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { prepareInsertReturningId } from "./insert";
import { prepared } from "./prepared";
import { journal } from "./schema/journal";

const statements = prepared((db) => ({
  insert: prepareInsertReturningId(db, journal),
  one: db
    .select()
    .from(journal)
    .where(and(eq(journal.id, sql.placeholder("id")), eq(journal.projectId, sql.placeholder("projectId"))))
    .prepare(),
  ofRecord: db
    .select()
    .from(journal)
    .where(
      and(
        eq(journal.projectId, sql.placeholder("projectId")),
        eq(journal.subject, sql.placeholder("subject")),
        eq(journal.subjectKey, sql.placeholder("subjectKey")),
      ),
    )
    .orderBy(desc(journal.id))
    .prepare(),
  page: db
    .select()
    .from(journal)
    .orderBy(desc(journal.id))
    .limit(sql.placeholder("limit"))
    .offset(sql.placeholder("offset"))
    .prepare(),
}));

export interface JournalEntry {
  actor: Actor;
  now: number;
  operation: JournalOperation;
  subject: JournalSubject;
  subjectId?: number | null;
  /** Key of a record within its project, by which its history is found. */
  subjectKey?: string | null;
  projectId?: number | null;
  /** Plain values without names or addresses of persons: persons are named by id only. */
  before?: object | null;
  after?: object | null;
}

/** Writes one row of the journal; called in the transaction of the change itself. Returns its number. */
export function writeJournal(db: Connection, entry: JournalEntry): number {
  return statements(db).insert({
    at: entry.now,
    // A link's holder has no account: the row says which link in what it tells of the change.
    actorKind: entry.actor.kind === "link" ? "visitor" : entry.actor.kind,
    actorId: entry.actor.kind === "account" ? entry.actor.accountId : null,
    operation: entry.operation,
    subject: entry.subject,
    subjectId: entry.subjectId,
    subjectKey: entry.subjectKey,
    projectId: entry.projectId,
    before: entry.before ? JSON.stringify({ version: 1, ...entry.before }) : null,
    after: entry.after ? JSON.stringify({ version: 1, ...entry.after }) : null,
  });
}

/** One row of the journal of a project, or null. */
export function findJournalRow(db: Connection, { projectId }: ProjectScope, id: number): JournalRow | null {
  return statements(db).one.get({ id, projectId }) ?? null;
}

/** The rows about one record of a project, newest first. */
export function listRecordHistory(
  db: Connection,
  { projectId }: ProjectScope,
  { subject, subjectKey }: { subject: string; subjectKey: string },
): JournalRow[] {
  return statements(db).ofRecord.all({ projectId, subject, subjectKey });
}

export type JournalRow = typeof journal.$inferSelect;

/** The newest rows of the journal. */
export function listJournal(
  db: Connection,
  _scope: InstallationScope,
  { limit, offset }: { limit: number; offset: number },
): JournalRow[] {
  return statements(db).page.all({ limit, offset });
}

/** How many rows the journal has. */
export function countJournal(db: Connection, _scope: InstallationScope): number {
  return db.select({ n: count() }).from(journal).get()?.n ?? 0;
}
