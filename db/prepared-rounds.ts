/** Rounds that a project prepares and has not sent: nothing of them counts anywhere else. */
import { and, asc, eq } from "drizzle-orm";
import type { PreparedRound } from "~/domain/feedback/prepared-round";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { preparedRound } from "./schema/feedback";

export interface FoundPreparedRound {
  id: number;
  content: PreparedRound;
  changedAt: number;
}

const toFound = (row: typeof preparedRound.$inferSelect): FoundPreparedRound => ({
  id: row.id,
  content: JSON.parse(row.content) as PreparedRound,
  changedAt: row.changedAt,
});

/** The project's prepared rounds, oldest first: for lead and editor alone. */
export function listPreparedRounds(db: Connection, { projectId, rawFeedback }: ProjectScope): FoundPreparedRound[] {
  if (!rawFeedback) return [];
  return db
    .select()
    .from(preparedRound)
    .where(eq(preparedRound.projectId, projectId))
    .orderBy(asc(preparedRound.id))
    .all()
    .map(toFound);
}

/** One prepared round of the project, or null. */
export function findPreparedRound(
  db: Connection,
  { projectId, rawFeedback }: ProjectScope,
  id: number,
): FoundPreparedRound | null {
  if (!rawFeedback) return null;
  const at = and(eq(preparedRound.projectId, projectId), eq(preparedRound.id, id));
  const row = db.select().from(preparedRound).where(at).get();
  return row ? toFound(row) : null;
}

interface Writing {
  /** Null for a new one. */
  id: number | null;
  content: PreparedRound;
  now: number;
  accountId: number | null;
}

/** Writes a prepared round whole. Returns its id. */
export function writePreparedRound(
  db: Connection,
  { projectId }: ProjectScope,
  { id, content, now, accountId }: Writing,
): number {
  const values = {
    projectId,
    content: JSON.stringify({ ...content, version: 1 }),
    changedAt: now,
    changedById: accountId,
  };
  if (id === null) return db.insert(preparedRound).values(values).returning({ id: preparedRound.id }).get().id;
  db.update(preparedRound)
    .set(values)
    .where(and(eq(preparedRound.projectId, projectId), eq(preparedRound.id, id)))
    .run();
  return id;
}

/** Takes a prepared round away. */
export function deletePreparedRound(db: Connection, { projectId }: ProjectScope, id: number): void {
  db.delete(preparedRound)
    .where(and(eq(preparedRound.projectId, projectId), eq(preparedRound.id, id)))
    .run();
}
