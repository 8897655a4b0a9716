/** Changes when a round closes and reminds: closes it, opens it again, extends it. What it asks never changes. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { findRound, updateRoundDays } from "#db/one-round";
import { raiseRevision } from "#db/projects";
import type { Day, Key } from "~/domain/bundle/records";
import { checkReminders, type ReminderFault } from "~/domain/feedback/propose-reminders";
import type { ProjectScope } from "~/domain/permissions/scope";
import { done, type OperationContext, type Outcome, refused } from "./context";

interface Input {
  key: Key;
  today: Day;
  change:
    | { to: "closed" }
    /** Opens a closed round again, or moves the closing day of an open one. Days of reminders not yet sent. */
    | { to: "open"; closesOn: Day; reminders: readonly Day[] };
}

export function changeRound(
  { db, actor, now }: OperationContext,
  scope: ProjectScope,
  { key, today, change }: Input,
): Outcome<null, "gone" | "closing-passed" | ReminderFault> {
  return write(db, (transaction) => {
    const found = findRound(transaction, scope, key);
    if (!found) return refused("gone");
    const { record, closedAt } = found;
    const waiting = found.reminders.filter(({ sentAt }) => sentAt === null).map(({ day }) => day);
    const before = { closesOn: record.closesOn ?? null, closedAt, reminders: waiting };
    if (change.to === "open") {
      if (change.closesOn < today) return refused("closing-passed");
      const sent = found.reminders.length - waiting.length;
      if (sent + change.reminders.length > 2) return refused("too-many");
      const fault = checkReminders(change.reminders, { sentOn: today, closesOn: change.closesOn });
      if (fault) return refused(fault);
    }
    const after =
      change.to === "closed"
        ? { ...before, closedAt: closedAt ?? now, reminders: [] }
        : { closesOn: change.closesOn, closedAt: null, reminders: [...change.reminders] };
    updateRoundDays(transaction, scope, found.id, after);
    raiseRevision(transaction, scope, scope.projectId);
    writeJournal(transaction, {
      actor,
      now,
      operation: "change-round",
      subject: "round",
      subjectId: found.id,
      subjectKey: key,
      projectId: scope.projectId,
      before,
      after,
    });
    return done(null);
  });
}
