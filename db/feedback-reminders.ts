/** Which reminders are due, and who has not answered. */
import { and, asc, eq, gte, isNull, lte, or } from "drizzle-orm";
import type { Day } from "~/domain/bundle/records";
import type { EverythingScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { feedbackLink, feedbackRound, roundReminder } from "./schema/feedback";
import { project } from "./schema/project";

export interface DueReminder {
  roundId: number;
  projectId: number;
  day: Day;
}

/** Reminders whose day has come, of rounds that still are open. */
export function listDueReminders(db: Connection, _scope: EverythingScope, today: Day): DueReminder[] {
  return db
    .select({ roundId: feedbackRound.id, projectId: feedbackRound.projectId, day: roundReminder.day })
    .from(roundReminder)
    .innerJoin(feedbackRound, eq(feedbackRound.id, roundReminder.roundId))
    .innerJoin(project, eq(project.id, feedbackRound.projectId))
    .where(
      and(
        isNull(roundReminder.sentAt),
        lte(roundReminder.day, today),
        isNull(feedbackRound.closedAt),
        isNull(project.archivedAt),
        or(isNull(feedbackRound.closesOn), gte(feedbackRound.closesOn, today)),
      ),
    )
    .orderBy(asc(roundReminder.day), asc(feedbackRound.id))
    .all();
}

/** Ids of the links of a round that nobody has answered by and that were not taken back. */
export function listUnansweredLinks(db: Connection, _scope: EverythingScope, roundId: number): number[] {
  return db
    .select({ id: feedbackLink.id })
    .from(feedbackLink)
    .where(and(eq(feedbackLink.roundId, roundId), isNull(feedbackLink.responseId), isNull(feedbackLink.revokedAt)))
    .orderBy(asc(feedbackLink.id))
    .all()
    .map(({ id }) => id);
}
