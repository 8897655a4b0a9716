/** Throws away the bytes of files that nothing can reach any more: of records deleted long ago, and left by a crash. */
import type { Db } from "#db/client";
import { write } from "#db/client";
import { deleteFilesOfDeletedBefore, isStored } from "#db/files";
import { writeJournal } from "#db/journal";
import { everything } from "~/domain/permissions/scope";
import { dropStored, listStoredBefore } from "../files/stored-file";

const DAY = 24 * 60 * 60 * 1000;
/** How long a deleted record comes back with its files. */
const undoable = 90 * DAY;
/** Bytes without a row may be of a file that is on its way in. */
const patience = DAY;

/** Returns how many bytes files went, each with or without a row. */
export async function tidyStoredFiles(db: Db, { folder, now }: { folder: string; now: number }): Promise<number> {
  const scope = everything({ kind: "system" });
  write(db, (transaction) => {
    const files = deleteFilesOfDeletedBefore(transaction, scope, now - undoable);
    if (files === 0) return;
    const after = { files };
    writeJournal(transaction, { actor: { kind: "system" }, now, operation: "forget-files", subject: "file", after });
  });
  let gone = 0;
  for (const name of await listStoredBefore(folder, now - patience)) {
    if (isStored(db, scope, name)) continue;
    await dropStored(folder, name);
    gone += 1;
  }
  return gone;
}
