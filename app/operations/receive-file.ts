/** Takes a file in and has it read; what becomes of it its person says later. */
import { write } from "#db/client";
import { deleteIncoming, insertIncoming, listIncoming } from "#db/incoming";
import { writeJournal } from "#db/journal";
import { mostWaitingFiles } from "~/domain/incoming/limits";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { Language } from "~/i18n/language";
import type { Purpose } from "~/server/exchange/jobs";
import type { OperationContext } from "./context";
import { runProjectJob } from "./run-project-job";
import { workOnFile } from "./work-on-file";

interface ReceivedFile {
  purpose: Purpose;
  /** As its person calls it. */
  fileName: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Of the sentences about a bundle's faults. */
  language: Language;
}

const longestName = 120;

/** The id of the file at once, and a promise that is kept when it has been read or refused. */
export function receiveFile(
  context: OperationContext,
  scope: ProjectScope,
  { purpose, fileName, bytes, language }: ReceivedFile,
): { id: number; read: Promise<void> } {
  const { db, actor, now } = context;
  if (actor.kind !== "account") throw new Error("A file belongs to an account");
  const { accountId } = actor;
  const id = write(db, (transaction) => {
    const old = listIncoming(transaction, scope, accountId).slice(mostWaitingFiles - 1);
    for (const one of old) deleteIncoming(transaction, scope, { id: one.id, accountId });
    const made = insertIncoming(transaction, scope, {
      accountId,
      // A bundle waits among the activities: how far it has come says what it is.
      kind: purpose === "bundle" ? "activities" : purpose,
      fileName: fileName.replaceAll(/\p{C}/gu, " ").slice(0, longestName) || "–",
      now,
    });
    writeJournal(transaction, {
      actor,
      now,
      operation: "receive-file",
      subject: "incoming",
      subjectId: made,
      projectId: scope.projectId,
      after: { purpose, bytes: bytes.length },
    });
    return made;
  });
  const own = { scope, actor, id };
  const read = workOnFile(db, own, (onProgress) =>
    runProjectJob(db, { job: "receive", ...own, bytes, purpose, language }, { onProgress }),
  );
  return { id, read };
}
