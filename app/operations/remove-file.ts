/** Removes an attached file for good: first the row, then, when that is certain, the bytes. */
import { write } from "#db/client";
import { deleteFile, findFile } from "#db/files";
import { writeJournal } from "#db/journal";
import { raiseRevision } from "#db/projects";
import type { ProjectScope } from "~/domain/permissions/scope";
import { dropFile } from "~/server/files/stored-file";
import { done, type OperationContext, type Outcome, refused } from "./context";

export async function removeFile(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  { id, folder }: { id: number; folder: string },
): Promise<Outcome<null, "gone">> {
  const removed = write(db, (transaction) => {
    const found = findFile(transaction, scope, id);
    if (!found) return null;
    const { row, owner } = found;
    deleteFile(transaction, scope, id);
    raiseRevision(transaction, scope, scope.projectId);
    writeJournal(transaction, {
      actor,
      now,
      operation: "remove-file",
      subject: "file",
      subjectId: id,
      projectId: scope.projectId,
      before: {
        ...(owner && { [owner.kind]: owner.key }),
        mediaType: row.mediaType,
        size: row.size,
        sha256: row.sha256,
      },
    });
    return row.storageName;
  });
  if (removed === null) return refused("gone");
  await dropFile(folder, removed);
  return done(null);
}
