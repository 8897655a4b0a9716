/** Deletes a point that was taken up from the feedback, with its reply; the journal keeps what it was. */
import { write } from "#db/client";
import { deletePoint, findPoint } from "#db/feedback-writing";
import { writeJournal } from "#db/journal";
import { findRound } from "#db/one-round";
import { raiseRevision } from "#db/projects";
import type { Key } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import { done, type OperationContext, type Outcome, refused } from "./context";

export function removePoint(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  { round, point: key }: { round: Key; point: Key },
): Outcome<null, "gone"> {
  return write(db, (transaction) => {
    const found = findRound(transaction, scope, round);
    const point = found?.record.followUps?.find((one) => one.key === key);
    const row = found && findPoint(transaction, scope, { roundId: found.id, key });
    if (!point || !row) return refused("gone");
    deletePoint(transaction, scope, row.id);
    raiseRevision(transaction, scope, scope.projectId);
    writeJournal(transaction, {
      actor,
      now,
      operation: "remove-point",
      subject: "point",
      subjectId: row.id,
      subjectKey: `${round}/${key}`,
      projectId: scope.projectId,
      before: { point, ownerId: row.ownerId },
    });
    return done(null);
  });
}
