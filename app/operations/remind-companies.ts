/** Sends the reminders of a day to those who have not answered; calling it again sends nothing twice. */
import { write } from "#db/client";
import { listDueReminders, listUnansweredLinks } from "#db/feedback-reminders";
import { writeJournal } from "#db/journal";
import { markReminded } from "#db/one-round";
import type { Day } from "~/domain/bundle/records";
import type { EverythingScope } from "~/domain/permissions/scope";
import type { OperationContext } from "./context";
import { mailLink } from "./mail-link";

/** Returns how many persons were written to. */
export function remindCompanies(
  { db, actor, now }: OperationContext,
  scope: EverythingScope,
  { today, publicUrl }: { today: Day; publicUrl: string },
): number {
  return write(db, (transaction) => {
    let reminded = 0;
    const done = new Set<number>();
    for (const { roundId, projectId, day } of listDueReminders(transaction, scope, today)) {
      markReminded(transaction, scope, { roundId, day, now });
      // Where two days have passed, as after a standstill, one reminder stands for both.
      if (done.has(roundId)) continue;
      done.add(roundId);
      const links = listUnansweredLinks(transaction, scope, roundId);
      const letter = { template: "round-reminder", publicUrl, now } as const;
      const sent = links.filter((linkId) => mailLink(transaction, { projectId }, { linkId, ...letter })).length;
      reminded += sent;
      writeJournal(transaction, {
        actor,
        now,
        operation: "remind-companies",
        subject: "round",
        subjectId: roundId,
        projectId,
        after: { day, sent },
      });
    }
    return reminded;
  });
}
