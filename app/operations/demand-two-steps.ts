/** Demands two-step sign-in of a programme's managers and reviewers, or demands it no longer. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { demandsTwoSteps, setDemand } from "#db/programme-demands";
import type { ProgrammeScope } from "~/domain/permissions/scope";
import { done, type OperationContext, type Outcome, refused } from "./context";

/** Refused where whoever asks signed in with one step: the demand would shut that person out. */
export function demandTwoSteps(
  { db, actor, now }: OperationContext,
  scope: ProgrammeScope,
  { demands, twoSteps }: { demands: boolean; twoSteps: boolean },
): Outcome<null, "own-first"> {
  if (demands && !twoSteps) return refused("own-first");
  return write(db, (transaction) => {
    const before = demandsTwoSteps(transaction, scope);
    setDemand(transaction, scope, demands);
    writeJournal(transaction, {
      actor,
      now,
      operation: "demand-two-steps",
      subject: "programme",
      subjectId: scope.programmeId,
      before: { demandsTwoSteps: before },
      after: { demandsTwoSteps: demands },
    });
    return done(null);
  });
}
