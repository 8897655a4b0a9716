/** Reminders of reports that went out: each once for a day that a report is due. */
import { and, eq } from "drizzle-orm";
import type { EverythingScope } from "~/domain/permissions/scope";
import type { ReminderStep } from "~/domain/report/report-terms";
import type { Connection } from "./client";
import { reportReminder } from "./schema/report";

interface Reminder {
  projectId: number;
  programmeId: number;
  requirementKey: string;
  dueOn: string;
  step: ReminderStep;
}

/** The reminders of a programme that were sent, as `project requirement day step`. */
export function listSentReminders(db: Connection, _scope: EverythingScope, programmeId: number): Set<string> {
  const rows = db.select().from(reportReminder).where(eq(reportReminder.programmeId, programmeId)).all();
  return new Set(rows.map(reminderName));
}

export function reminderName({ projectId, requirementKey, dueOn, step }: Omit<Reminder, "programmeId">): string {
  return [projectId, requirementKey, dueOn, step].join(" ");
}

/** Takes a reminder; false where somebody took it before. */
export function takeReminder(
  db: Connection,
  _scope: EverythingScope,
  { sentAt, ...one }: Reminder & { sentAt: number },
): boolean {
  const known = db
    .select({ sentAt: reportReminder.sentAt })
    .from(reportReminder)
    .where(
      and(
        eq(reportReminder.projectId, one.projectId),
        eq(reportReminder.programmeId, one.programmeId),
        eq(reportReminder.requirementKey, one.requirementKey),
        eq(reportReminder.dueOn, one.dueOn),
        eq(reportReminder.step, one.step),
      ),
    )
    .get();
  if (known) return false;
  db.insert(reportReminder)
    .values({ ...one, sentAt })
    .run();
  return true;
}
