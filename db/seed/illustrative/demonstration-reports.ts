/** Reports of the made-up projects in every state: approved, with the funder, returned, begun, and overdue because nobody began. */
import { type Db, write } from "#db/client";
import { type FundedProject, listFundedProjects } from "#db/programme-schedule";
import { listProgrammes, mapProgrammeIds } from "#db/programmes";
import { findProjectHead } from "#db/projects";
import { findReportHead, updateReport } from "#db/reports";
import { listReportVersions } from "#db/report-versions";
import { reviewDecision } from "#db/schema/review";
import type { Day, Programme } from "~/domain/bundle/records";
import { daysBetween, shiftDay } from "~/domain/days";
import type { AccountActor } from "~/domain/permissions/actor";
import { everything, type ReportScope, scopeFor } from "~/domain/permissions/scope";
import { type DueReport, listDueReports } from "~/domain/report/due-reports";
import type { Answer } from "~/domain/report/frozen-report";
import type { Language } from "~/i18n/language";
import { answerQuestions } from "~/operations/answer-questions";
import { askExtension } from "~/operations/ask-extension";
import { beginReport } from "~/operations/begin-report";
import { publishSummary } from "~/operations/publish-summary";
import { submitReport } from "~/operations/submit-report";
import { writeSection } from "~/operations/write-section";
import { readWorkingReport } from "~/server/read-working-report";
import { demonstrationAnswers, demonstrationNotes, demonstrationTexts } from "./demonstration-texts";

const DAY = 24 * 60 * 60 * 1000;
const system = everything({ kind: "system" });

export interface ReportingMoment {
  now: number;
  today: Day;
  language: Language;
  publicUrl: string;
  /** Leads all made-up projects. */
  lead: AccountActor;
}

type Fate = "submitted" | "returned" | "overdue" | "approved" | "draft";

/** Of the reports whose day is past, newest first; what lies further back is approved. */
const fates: readonly Fate[] = [
  "submitted",
  "returned",
  "overdue",
  "approved",
  "draft",
  "approved",
  "submitted",
  "overdue",
  "approved",
  "approved",
];
/** How far ahead a report is begun early. */
const ahead = 40;

interface Owed {
  programme: Programme;
  project: FundedProject;
  due: DueReport;
  fate: Fate;
}

export function addDemonstrationReports(db: Db, moment: ReportingMoment): void {
  const owed = listOwed(db);
  const past = owed.filter(({ due }) => due.dueOn <= moment.today);
  const early = owed.filter(({ due }) => due.dueOn > moment.today && due.dueOn <= shiftDay(moment.today, ahead));
  const chosen = [
    ...early.map((one): Owed => ({ ...one, fate: "draft" })),
    ...past.map((one, at): Owed => ({ ...one, fate: fates[at] ?? "approved" })),
  ];
  // The oldest first, so that each report goes on where the last one ended.
  for (const one of chosen.reverse()) if (one.fate !== "overdue") writeReport(db, moment, one);
}

function listOwed(db: Db): Omit<Owed, "fate">[] {
  const ids = mapProgrammeIds(db, system);
  return listProgrammes(db, system)
    .filter(({ key }) => key.startsWith("demo-"))
    .flatMap((programme) =>
      listFundedProjects(db, system, ids.get(programme.key) ?? 0).flatMap((project) =>
        listDueReports({
          project: { ...project, grants: [{ funder: programme.funder, programme: programme.key }] },
          programmes: [programme],
          begun: [],
          granted: [],
        }).map((due) => ({ programme, project, due })),
      ),
    )
    .sort((a, b) => (a.due.dueOn < b.due.dueOn ? 1 : a.due.dueOn > b.due.dueOn ? -1 : 0));
}

function writeReport(db: Db, moment: ReportingMoment, { programme, project, due, fate }: Owed): void {
  const { lead, language, publicUrl, today } = moment;
  const handedInOn = due.dueOn < today ? shiftDay(due.dueOn, -2) : today;
  const ago = Math.max(0, daysBetween(handedInOn, today));
  const now = moment.now - ago * DAY;
  const context = { db, actor: lead, now };
  const head = findProjectHead(db, project.key);
  const scope = head && scopeFor(lead, "report.begin", { kind: "project", ...head });
  if (!scope) return;
  const begun = beginReport(context, scope, { programme: programme.key, requirement: due.requirement.key, language });
  if (!begun.ok) throw new Error(begun.code);
  const reportHead = findReportHead(db, begun.value);
  const report = reportHead && scopeFor(lead, "report.submit", { kind: "report", ...reportHead });
  if (!report) throw new Error("The demonstration's lead leads all its projects");
  writeTexts({ db, actor: lead, now }, report, { language, whole: fate !== "draft" });
  if (fate === "draft") {
    if (due.dueOn > today)
      askExtension(context, scope, {
        programme: programme.key,
        requirement: due.requirement.key,
        until: shiftDay(due.dueOn, 30),
        reason: demonstrationNotes[language].extension,
        publicUrl,
      });
    return;
  }
  const submitted = submitReport(context, report, { today: handedInOn, publicUrl });
  if (!submitted.ok) throw new Error(submitted.code);
  if (fate === "submitted" || fate === "overdue") return;
  decide(db, report, { decision: fate, note: demonstrationNotes[language][fate], at: now + Math.min(ago, 7) * DAY });
  if (fate === "approved") publishSummary(context, report, { version: 1, publish: true });
}

interface Writing {
  language: Language;
  /** Everything that is asked for; else the first two sections. */
  whole: boolean;
}

function writeTexts(
  context: { db: Db; actor: AccountActor; now: number },
  report: ReportScope,
  { language, whole }: Writing,
): void {
  const working = readWorkingReport(context.db, report);
  if (!working) return;
  const { sections, questions } = working.requirement.content;
  for (const section of whole ? sections : sections.slice(0, 2))
    writeSection(context, report, {
      content: { section, text: demonstrationTexts[language][section], nothingToReport: false, leftOut: false },
    });
  if (!whole) return;
  answerQuestions(context, report, {
    answers: questions.flatMap(({ key, kind, choices = [] }): Answer[] => {
      if (kind === "text") return [{ question: key, text: demonstrationAnswers[language] }];
      if (kind === "number") return [{ question: key, number: 3 }];
      return choices[0] ? [{ question: key, choice: choices[0].key }] : [];
    }),
  });
}

interface Deciding {
  decision: "approved" | "returned";
  note: string;
  at: number;
}

function decide(db: Db, report: ReportScope, { decision, note, at }: Deciding): void {
  write(db, (transaction) => {
    const newest = listReportVersions(transaction, report).at(-1);
    if (!newest) return;
    transaction.insert(reviewDecision).values({ reportVersionId: newest.id, decision, note, decidedAt: at }).run();
    updateReport(transaction, report, { status: decision });
  });
}
