/** Throws away a file that a person brought in. */
import { write } from "#db/client";
import { deleteIncoming } from "#db/incoming";
import { writeJournal } from "#db/journal";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { OperationContext } from "./context";

/** A file that is gone already is what was asked for. */
export function discardFile({ db, actor, now }: OperationContext, scope: ProjectScope, id: number): void {
  if (actor.kind !== "account") throw new Error("A file belongs to an account");
  const { accountId } = actor;
  write(db, (transaction) => {
    if (!deleteIncoming(transaction, scope, { id, accountId })) return;
    writeJournal(transaction, {
      actor,
      now,
      operation: "discard-file",
      subject: "incoming",
      subjectId: id,
      projectId: scope.projectId,
    });
  });
}
