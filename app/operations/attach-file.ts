/** Attaches a file to an activity or an outcome: first the bytes, then the row that makes them count. */
import { write } from "#db/client";
import { type FileOwner, insertFile, sumFileSizes } from "#db/files";
import { writeJournal } from "#db/journal";
import { raiseRevision } from "#db/projects";
import { recordStores } from "#db/record-stores";
import { cleanFileName, type FileMediaType } from "~/domain/attached-file";
import type { ProjectScope } from "~/domain/permissions/scope";
import { dropFile, storeFile } from "~/server/files/stored-file";
import { done, type OperationContext, type Outcome, refused } from "./context";

interface Attaching {
  owner: FileOwner;
  /** As the uploader's device named it. */
  name: string;
  mediaType: FileMediaType;
  bytes: Buffer;
  folder: string;
  /** Bytes that the files of a project may take together. */
  quota: number;
}

/** Returns the number of the file. Nothing is left on the disk where it is refused or fails. */
export async function attachFile(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  { owner, name, mediaType, bytes, folder, quota }: Attaching,
): Promise<Outcome<number, "gone" | "quota">> {
  if (sumFileSizes(db, scope) + bytes.length > quota) return refused("quota");
  const stored = await storeFile(folder, bytes);
  let outcome: Outcome<number, "gone" | "quota"> | null = null;
  try {
    outcome = write(db, (transaction) => {
      const found = recordStores[owner.kind].find(transaction, scope, owner.key);
      if (!found) return refused("gone");
      if (sumFileSizes(transaction, scope) + stored.size > quota) return refused("quota");
      const id = insertFile(transaction, scope, {
        ...stored,
        ...(owner.kind === "activity" ? { activityId: found.id } : { outcomeId: found.id }),
        name: cleanFileName(name, mediaType),
        mediaType,
        uploadedAt: now,
        uploadedById: actor.kind === "account" ? actor.accountId : null,
      });
      raiseRevision(transaction, scope, scope.projectId);
      writeJournal(transaction, {
        actor,
        now,
        operation: "attach-file",
        subject: "file",
        subjectId: id,
        projectId: scope.projectId,
        after: { [owner.kind]: owner.key, mediaType, size: stored.size, sha256: stored.sha256 },
      });
      return done(id);
    });
    return outcome;
  } finally {
    if (!outcome?.ok) await dropFile(folder, stored.storageName);
  }
}
