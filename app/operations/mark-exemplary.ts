/** Holds a project up as an example within a programme, with the reason, or takes the mark away. */
import { write } from "#db/client";
import { deleteExemplaryMark, findExemplaryReason, putExemplaryMark } from "#db/exemplary-marks";
import { writeJournal } from "#db/journal";
import type { ProjectScope } from "~/domain/permissions/scope";
import { done, type OperationContext, type Outcome, refused } from "./context";

interface Marking {
  /** One that funds the project, and whose reviewer the actor is. */
  programmeId: number;
  /** Null takes the mark away. */
  reason: string | null;
}

/** A mark that is there gets the new reason; taking away what is not there changes nothing. */
export function markExemplary(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  { programmeId, reason }: Marking,
): Outcome<null, "no-reason"> {
  if (reason !== null && reason.trim() === "") return refused("no-reason");
  return write(db, (transaction) => {
    const before = findExemplaryReason(transaction, scope, { programmeId });
    if (before === reason) return done(null);
    if (reason === null) deleteExemplaryMark(transaction, scope, { programmeId });
    else {
      const markedById = actor.kind === "account" ? actor.accountId : null;
      putExemplaryMark(transaction, scope, { programmeId, reason, markedAt: now, markedById });
    }
    writeJournal(transaction, {
      actor,
      now,
      operation: reason === null ? "unmark-exemplary" : "mark-exemplary",
      subject: "exemplary_mark",
      subjectId: programmeId,
      projectId: scope.projectId,
      before: before === null ? undefined : { reason: before },
      after: { reason },
    });
    return done(null);
  });
}
