/** The audit journal: written by every operation, never changed. */
import { count, desc, sql } from "drizzle-orm";
import type { Actor } from "~/domain/permissions/actor";
import type { InstallationScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { prepareInsert } from "./insert";
import { prepared } from "./prepared";
import { journal } from "./schema/journal";

const statements = prepared((db) => ({
  insert: prepareInsert(db, journal),
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
  /** Verb-noun of the operation. */
  operation: string;
  subject: string;
  subjectId?: number | null;
  projectId?: number | null;
  /** Plain values without names or addresses of persons: persons are named by id only. */
  before?: object | null;
  after?: object | null;
}

/** Writes one row of the journal; called in the transaction of the change itself. */
export function writeJournal(db: Connection, entry: JournalEntry): void {
  statements(db).insert({
    at: entry.now,
    actorKind: entry.actor.kind,
    actorId: entry.actor.kind === "account" ? entry.actor.accountId : null,
    operation: entry.operation,
    subject: entry.subject,
    subjectId: entry.subjectId,
    projectId: entry.projectId,
    before: entry.before ? JSON.stringify({ version: 1, ...entry.before }) : null,
    after: entry.after ? JSON.stringify({ version: 1, ...entry.after }) : null,
  });
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
