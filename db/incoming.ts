/** Files that a person brought into a project and has not said yet what becomes of. Only that person sees them. */
import { and, desc, eq, lt, sql } from "drizzle-orm";
import type { Choice } from "~/domain/incoming/choice";
import type { EverythingScope, ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { incoming, type incomingKinds } from "./schema/incoming";

export type IncomingKind = (typeof incomingKinds)[number];

export interface IncomingFile {
  id: number;
  kind: IncomingKind;
  fileName: string;
  createdAt: number;
  /** Null until it has been read. */
  choice: Choice | null;
}

interface Own {
  id: number;
  accountId: number;
}

const at = ({ projectId }: ProjectScope, { id, accountId }: Own) =>
  and(eq(incoming.id, id), eq(incoming.projectId, projectId), eq(incoming.accountId, accountId));

/** Makes place for a file before it is read. Returns its id. */
export function insertIncoming(
  db: Connection,
  { projectId }: ProjectScope,
  { now, ...values }: { accountId: number; kind: IncomingKind; fileName: string; now: number },
): number {
  const row = { ...values, projectId, content: "", createdAt: now };
  return db.insert(incoming).values(row).returning({ id: incoming.id }).get().id;
}

/** A file of the account, without what stands in it; null where there is none. */
export function findIncoming(db: Connection, scope: ProjectScope, own: Own): IncomingFile | null {
  const { id, kind, fileName, createdAt, choice } = incoming;
  const row = db.select({ id, kind, fileName, createdAt, choice }).from(incoming).where(at(scope, own)).get();
  return row ? { ...row, choice: row.choice === null ? null : (JSON.parse(row.choice) as Choice) } : null;
}

/** JSON of what stands in a file; empty where there is no such file. */
export function readIncomingContent(db: Connection, scope: ProjectScope, own: Own): string {
  return db.select({ content: incoming.content }).from(incoming).where(at(scope, own)).get()?.content ?? "";
}

/** Notes how far a file has come, and what stands in it where that changes too; both JSON. */
export function setIncoming(
  db: Connection,
  scope: ProjectScope,
  own: Own,
  values: { choice: string; content?: string },
): void {
  db.update(incoming).set(values).where(at(scope, own)).run();
}

/** The account's files in the project, newest first. */
export function listIncoming(
  db: Connection,
  { projectId }: ProjectScope,
  accountId: number,
): { id: number; kind: IncomingKind; step: Choice["step"] | null; fileName: string; createdAt: number }[] {
  const { id, kind, fileName, createdAt } = incoming;
  const step = sql<Choice["step"] | null>`json_extract(${incoming.choice}, '$.step')`;
  return db
    .select({ id, kind, fileName, createdAt, step })
    .from(incoming)
    .where(and(eq(incoming.projectId, projectId), eq(incoming.accountId, accountId)))
    .orderBy(desc(incoming.id))
    .all();
}

/** Throws a file away. False where there was none. */
export function deleteIncoming(db: Connection, scope: ProjectScope, own: Own): boolean {
  return db.delete(incoming).where(at(scope, own)).run().changes > 0;
}

/** Throws away what was brought in before the moment. */
export function deleteIncomingBefore(db: Connection, _scope: EverythingScope, moment: number): number {
  return db.delete(incoming).where(lt(incoming.createdAt, moment)).run().changes;
}
