/** Keeps a round that is being prepared, or throws it away; nobody is asked before it is sent. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { deletePreparedRound, findPreparedRound, writePreparedRound } from "#db/prepared-rounds";
import type { PreparedRound } from "~/domain/feedback/prepared-round";
import type { ProjectScope } from "~/domain/permissions/scope";
import { done, type OperationContext, type Outcome, refused } from "./context";

/** `id` null makes a new one; content null throws it away. Returns the id. */
export function prepareRound(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  { id, content }: { id: number | null; content: PreparedRound | null },
): Outcome<number, "gone"> {
  return write(db, (transaction) => {
    const before = id === null ? null : findPreparedRound(transaction, scope, id);
    if (id !== null && !before) return refused("gone");
    const accountId = actor.kind === "account" ? actor.accountId : null;
    if (content) id = writePreparedRound(transaction, scope, { id, content, now, accountId });
    else if (id !== null) deletePreparedRound(transaction, scope, id);
    writeJournal(transaction, {
      actor,
      now,
      operation: content ? "prepare-round" : "discard-prepared-round",
      subject: "prepared-round",
      subjectId: id,
      projectId: scope.projectId,
      before: before && { round: before.content },
      after: content && { round: content },
    });
    return done(id ?? 0);
  });
}
