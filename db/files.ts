/** Files attached to activities and outcomes of a project; their bytes stand beside the database. */
import { and, asc, eq, gte, inArray, isNotNull, isNull, notInArray, sum } from "drizzle-orm";
import type { Key } from "~/domain/bundle/records";
import type { EverythingScope, ProjectScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { activity } from "./schema/activity";
import { file } from "./schema/file";
import { journal } from "./schema/journal";
import { outcome } from "./schema/outcome";

export type FileRow = typeof file.$inferSelect;

/** The record that a file belongs to. */
export interface FileOwner {
  kind: "activity" | "outcome";
  key: Key;
}

const columnOf = { activity: file.activityId, outcome: file.outcomeId };

/** The files of one record, oldest first. */
export function listFiles(
  db: Connection,
  { projectId }: ProjectScope,
  { kind, id }: { kind: FileOwner["kind"]; id: number },
): FileRow[] {
  return db
    .select()
    .from(file)
    .where(and(eq(file.projectId, projectId), eq(columnOf[kind], id)))
    .orderBy(asc(file.id))
    .all();
}

/** A file of the project with what it belongs to, or null; one whose record was deleted belongs to nothing. */
export function findFile(
  db: Connection,
  { projectId }: ProjectScope,
  id: number,
): { row: FileRow; owner: FileOwner | null } | null {
  const found = db
    .select({ row: file, activity: activity.key, outcome: outcome.key })
    .from(file)
    .leftJoin(activity, eq(activity.id, file.activityId))
    .leftJoin(outcome, eq(outcome.id, file.outcomeId))
    .where(and(eq(file.projectId, projectId), eq(file.id, id)))
    .get();
  if (!found) return null;
  const { row, activity: ofActivity, outcome: ofOutcome } = found;
  if (ofActivity !== null) return { row, owner: { kind: "activity", key: ofActivity } };
  return { row, owner: ofOutcome === null ? null : { kind: "outcome", key: ofOutcome } };
}

/** Bytes that the files of the project take together, those of deleted records included. */
export function sumFileSizes(db: Connection, { projectId }: ProjectScope): number {
  const total = db
    .select({ size: sum(file.size) })
    .from(file)
    .where(eq(file.projectId, projectId))
    .get();
  return Number(total?.size ?? 0);
}

/** Returns the number of the file. */
export function insertFile(
  db: Connection,
  { projectId }: ProjectScope,
  values: Omit<typeof file.$inferInsert, "id" | "projectId">,
): number {
  return db
    .insert(file)
    .values({ ...values, projectId })
    .returning({ id: file.id })
    .get().id;
}

/** Whether any file stands under the name. */
export function isStored(db: Connection, _scope: EverythingScope, storageName: string): boolean {
  return db.select({ id: file.id }).from(file).where(eq(file.storageName, storageName)).get() !== undefined;
}

/**
 * Forgets the files of records that were deleted before the moment: those that belong to nothing, in projects where no
 * activity and no outcome can have been deleted since. Returns how many; their bytes are left.
 */
export function deleteFilesOfDeletedBefore(db: Connection, _scope: EverythingScope, moment: number): number {
  const deletedSince = db
    .select({ projectId: journal.projectId })
    .from(journal)
    .where(
      and(
        gte(journal.at, moment),
        inArray(journal.operation, ["delete-activity", "delete-outcome", "import-bundle"]),
        isNotNull(journal.projectId),
      ),
    );
  return db
    .delete(file)
    .where(and(isNull(file.activityId), isNull(file.outcomeId), notInArray(file.projectId, deletedSince)))
    .run().changes;
}

export function deleteFile(db: Connection, { projectId }: ProjectScope, id: number): void {
  db.delete(file)
    .where(and(eq(file.projectId, projectId), eq(file.id, id)))
    .run();
}
