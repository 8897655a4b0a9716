/**
 * Writes the good rows of a sheet into the project, forty in each transaction, so that a large sheet delays nobody.
 * What is written stays where the work is broken off; the same file brought in again adds only what is missing.
 */
import { setImmediate as breathe } from "node:timers/promises";
import { write } from "#db/client";
import { setIncoming } from "#db/incoming";
import { writeJournal } from "#db/journal";
import type { SheetChoice, SheetCheck } from "~/domain/incoming/choice";
import type { SheetKind } from "~/domain/incoming/fields";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { Batch, Decisions } from "~/server/exchange/check-sheet";
import { untilWritable } from "~/server/write-gate";
import type { OperationContext } from "./context";
import { runProjectJob } from "./run-project-job";
import { workOnFile } from "./work-on-file";
import { writeBatch } from "./write-batch";

interface Bringing {
  id: number;
  kind: SheetKind;
  sheet: SheetChoice;
  check: SheetCheck;
  decisions: Decisions;
}

/** A promise that is kept when the rows have been written. */
export function bringInSheet(
  context: OperationContext,
  scope: ProjectScope,
  { id, kind, sheet, check, decisions }: Bringing,
): Promise<void> {
  const { db, actor, now } = context;
  if (actor.kind !== "account") throw new Error("A file belongs to an account");
  const own = { id, accountId: actor.accountId };
  setIncoming(db, scope, own, { choice: JSON.stringify({ version: 1, step: "writing", sheet, check }) });
  const file = { scope, actor, id };
  return workOnFile(db, file, async (onProgress) => {
    const counts = { added: 0, known: check.known };
    let writing: Promise<void> = Promise.resolve();
    const onBatch = (text: string) => {
      writing = writing.then(async () => {
        await breathe();
        await untilWritable(db);
        const batch = JSON.parse(text) as Batch;
        const { added, known } = write(db, (transaction) =>
          writeBatch({ ...context, db: transaction }, scope, { kind, batch }),
        );
        counts.added += added;
        counts.known += known;
        onProgress(Math.min(1, counts.added / Math.max(1, check.good)));
      });
      // Awaited below; until then a failure must not count as one that nobody handles.
      writing.catch(() => {});
    };
    const job = { job: "drafts", ...file, kind, sheet, decisions } as const;
    await runProjectJob(db, job, { onBatch, timeLimit: 5 * 60_000 });
    await writing;
    await untilWritable(db);
    write(db, (transaction) => {
      setIncoming(transaction, scope, own, {
        content: "",
        choice: JSON.stringify({ version: 1, step: "done", ...counts }),
      });
      writeJournal(transaction, {
        actor,
        now,
        operation: `import-${kind}`,
        subject: "project",
        subjectId: scope.projectId,
        projectId: scope.projectId,
        after: { ...counts, faulty: check.faulty },
      });
    });
  });
}
