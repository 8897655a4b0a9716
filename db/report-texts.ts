/** What people write for a report beside the records: texts of sections, answers, and records left out. */
import { and, asc, eq } from "drizzle-orm";
import type { Key } from "~/domain/bundle/records";
import type { ReportScope } from "~/domain/permissions/scope";
import type { Answer, SectionText } from "~/domain/report/frozen-report";
import type { LeftOut } from "~/domain/report/leave-out";
import { type ReportSection, reportSections } from "~/domain/vocabulary";
import type { Connection } from "./client";
import { account } from "./schema/account";
import { reportAnswer, reportOmission, reportText } from "./schema/report";

/** When something was written last, and by whom; null where the account is gone. */
export interface Written {
  changedAt: number;
  changedBy: string | null;
}

/** The texts of a report in the order of its sections; a section nobody wrote about is not among them. */
export function listTexts(db: Connection, { reportId }: ReportScope): (SectionText & Written)[] {
  return db
    .select({
      section: reportText.section,
      text: reportText.text,
      nothingToReport: reportText.nothingToReport,
      leftOut: reportText.leftOut,
      changedAt: reportText.changedAt,
      changedBy: account.name,
    })
    .from(reportText)
    .leftJoin(account, eq(account.id, reportText.changedById))
    .where(eq(reportText.reportId, reportId))
    .all()
    .sort((a, b) => reportSections.indexOf(a.section) - reportSections.indexOf(b.section));
}

/** The text of one section, or null where nobody wrote about it. */
export function findText(db: Connection, scope: ReportScope, section: ReportSection): (SectionText & Written) | null {
  return listTexts(db, scope).find((one) => one.section === section) ?? null;
}

interface Change {
  changedAt: number;
  changedById: number | null;
}

/** Writes the text of a section whole. */
export function putText(db: Connection, { reportId }: ReportScope, values: SectionText & Change): void {
  const { section, ...set } = values;
  db.insert(reportText)
    .values({ reportId, section, ...set })
    .onConflictDoUpdate({ target: [reportText.reportId, reportText.section], set })
    .run();
}

/** The answers of a report by the keys of their questions. */
export function listAnswers(db: Connection, { reportId }: { reportId: number }): Answer[] {
  return db
    .select()
    .from(reportAnswer)
    .where(eq(reportAnswer.reportId, reportId))
    .orderBy(asc(reportAnswer.question))
    .all()
    .map(({ question, text, number, choice }): Answer => {
      if (text !== null) return { question, text };
      return number === null ? { question, choice: choice ?? "" } : { question, number };
    });
}

/** Writes one answer whole, or takes it away where there is none. */
export function putAnswer(
  db: Connection,
  { reportId }: ReportScope,
  { question, answer, ...change }: Change & { question: Key; answer: Answer | null },
): void {
  if (!answer) {
    db.delete(reportAnswer)
      .where(and(eq(reportAnswer.reportId, reportId), eq(reportAnswer.question, question)))
      .run();
    return;
  }
  const set = {
    text: "text" in answer ? answer.text : null,
    number: "number" in answer ? answer.number : null,
    choice: "choice" in answer ? answer.choice : null,
    ...change,
  };
  db.insert(reportAnswer)
    .values({ reportId, question, ...set })
    .onConflictDoUpdate({ target: [reportAnswer.reportId, reportAnswer.question], set })
    .run();
}

/** The records that are not meant for the funder of this report. */
export function listOmissions(db: Connection, { reportId }: ReportScope): LeftOut[] {
  return db
    .select({ kind: reportOmission.kind, key: reportOmission.key })
    .from(reportOmission)
    .where(eq(reportOmission.reportId, reportId))
    .orderBy(asc(reportOmission.kind), asc(reportOmission.key))
    .all();
}

/** Writes the list of records left out whole. */
export function replaceOmissions(db: Connection, { reportId }: ReportScope, omissions: readonly LeftOut[]): void {
  db.delete(reportOmission).where(eq(reportOmission.reportId, reportId)).run();
  for (const one of omissions)
    db.insert(reportOmission)
      .values({ reportId, ...one })
      .run();
}
