/** Reminds projects of reports 30, 14 and 3 days before they are due and when they are overdue, each exactly once. */
import { setImmediate as breathe } from "node:timers/promises";
import type { Db } from "#db/client";
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { findOrganisation } from "#db/organisations";
import { type FundedProject, listFundedProjects } from "#db/programme-schedule";
import { listProgrammes, mapProgrammeIds } from "#db/programmes";
import { listProjectRecipients } from "#db/report-people";
import { listSentReminders, reminderName, takeReminder } from "#db/report-reminders";
import type { Day, Programme } from "~/domain/bundle/records";
import { daysBetween } from "~/domain/days";
import { everything } from "~/domain/permissions/scope";
import { type DueReport, listDueReports, reminderStep } from "~/domain/report/due-reports";
import type { ReminderStep } from "~/domain/report/report-terms";
import { paths } from "~/paths";
import { mailAboutReport } from "./mail-about-report";

interface Input {
  db: Db;
  now: number;
  today: Day;
  publicUrl: string;
  stopped?: AbortSignal;
}

/** Old debts are not reminded of: a report that was due longer ago has had its reminder, or came in with an import. */
const forgotten = 60;

/** How many mails were written. Called again on the same day, by this server or another, it writes none. */
export async function remindOfReports({ db, now, today, publicUrl, stopped }: Input): Promise<number> {
  const system = everything({ kind: "system" });
  const ids = mapProgrammeIds(db, system);
  let mails = 0;
  for (const programme of listProgrammes(db, system)) {
    const programmeId = ids.get(programme.key);
    if (programmeId === undefined || (programme.requirements ?? []).length === 0) continue;
    await breathe();
    if (stopped?.aborted) return mails;
    const sent = listSentReminders(db, system, programmeId);
    const funder = findOrganisation(db, system, programme.funder)?.name ?? "";
    for (const project of listFundedProjects(db, system, programmeId)) {
      if (project.archived) continue;
      for (const due of dueOf(project, programme)) {
        const step = reminderStep(due, today);
        const days = daysBetween(today, due.dueOn);
        if (step === null || days < -forgotten) continue;
        const reminder = { projectId: project.id, requirementKey: due.requirement.key, dueOn: due.dueOn, step };
        if (sent.has(reminderName(reminder))) continue;
        const taken = { ...reminder, programmeId };
        mails += remind({ db, now, publicUrl, funder, programme, project, due, days, reminder: taken });
      }
    }
  }
  return mails;
}

interface Reminding {
  db: Db;
  now: number;
  publicUrl: string;
  funder: string;
  programme: Programme;
  project: FundedProject;
  due: DueReport;
  days: number;
  reminder: { projectId: number; programmeId: number; requirementKey: string; dueOn: Day; step: ReminderStep };
}

function remind({ db, now, publicUrl, funder, programme, project, due, days, reminder }: Reminding): number {
  const system = everything({ kind: "system" });
  return write(db, (transaction) => {
    if (!takeReminder(transaction, system, { ...reminder, sentAt: now })) return 0;
    const { requirementKey, dueOn, step } = reminder;
    const written = mailAboutReport(transaction, {
      to: listProjectRecipients(transaction, system, { projectId: project.id, roles: ["lead", "editor"] }),
      report: due.requirement.title,
      project: project.title,
      step: { template: "report-reminder", dueOn, funder, days },
      path: paths.reports(project.key),
      publicUrl,
      now,
    });
    writeJournal(transaction, {
      actor: { kind: "system" },
      now,
      operation: "remind-of-report",
      subject: "project",
      subjectId: project.id,
      projectId: project.id,
      after: { programme: programme.key, requirement: requirementKey, dueOn, step, written },
    });
    return written;
  });
}

function dueOf({ startDate, endDate, begun, granted }: FundedProject, programme: Programme): DueReport[] {
  return listDueReports({
    project: { startDate, endDate, grants: [{ funder: programme.funder, programme: programme.key }] },
    programmes: [programme],
    begun,
    granted,
  });
}
