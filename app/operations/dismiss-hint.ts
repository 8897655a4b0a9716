/** Puts a hint about what a project misses aside, with the reason, which stays beside it. */
import { write } from "#db/client";
import { putDismissal } from "#db/hints";
import { writeJournal } from "#db/journal";
import { raiseRevision } from "#db/projects";
import type { Day } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import { createMemory } from "~/server/memory";
import { readNextSteps } from "~/server/read-next-steps";
import { done, type OperationContext, type Outcome, refused } from "./context";

interface Input {
  /** Id of the hint. */
  hint: string;
  reason: string;
  today: Day;
}

/** Only what stands on the list can be put aside. */
export function dismissHint(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  { hint, reason, today }: Input,
): Outcome<null, "gone"> {
  return write(db, (transaction) => {
    const { open } = readNextSteps(transaction, scope, { today, revision: 0, memory: createMemory(1) });
    if (!open.some(({ id }) => id === hint)) return refused("gone");
    putDismissal(transaction, scope, {
      hint,
      reason,
      dismissedAt: now,
      dismissedById: actor.kind === "account" ? actor.accountId : null,
    });
    raiseRevision(transaction, scope, scope.projectId);
    writeJournal(transaction, {
      actor,
      now,
      operation: "dismiss-hint",
      subject: "hint",
      subjectKey: hint,
      projectId: scope.projectId,
      after: { hint, reason },
    });
    return done(null);
  });
}
