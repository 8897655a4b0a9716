/** Writes the answers to a funder's own questions, unless somebody else answered them meanwhile. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { listAnswers, putAnswer } from "#db/report-texts";
import { getReport } from "#db/reports";
import { getVersion } from "#db/requirement-versions";
import type { ReportScope } from "~/domain/permissions/scope";
import type { Answer } from "~/domain/report/frozen-report";
import { isOpenForWriting } from "~/domain/report/report-state";
import type { Question } from "~/domain/requirement/requirement-content";
import { recordVersion } from "~/server/record-version";
import { done, type OperationContext, type Outcome, refused } from "./context";

interface Answering {
  /** `answersVersion` of what the form was filled from; left out, what is there is replaced. */
  version?: string;
  /** One for each question that has an answer; the others have none. */
  answers: readonly Answer[];
}

export function answersVersion(answers: readonly Answer[]): string {
  return recordVersion(answers);
}

/** Returns how many answers changed. */
export function answerQuestions(
  { db, actor, now }: OperationContext,
  scope: ReportScope,
  { version, answers }: Answering,
): Outcome<number, "handed-in" | "not-asked-for" | "changed"> {
  return write(db, (transaction) => {
    const report = getReport(transaction, scope);
    if (!isOpenForWriting(report.status)) return refused("handed-in");
    if (report.requirementVersionId === null) return refused("not-asked-for");
    const { questions } = getVersion(transaction, scope, report.requirementVersionId).content;
    if (answers.some((answer) => !fits(answer, questions))) return refused("not-asked-for");
    const saved = listAnswers(transaction, scope);
    if (version !== undefined && version !== answersVersion(saved)) return refused("changed");
    const changedById = actor.kind === "account" ? actor.accountId : null;
    const changed = questions.filter(({ key }) => {
      const before = saved.find(({ question }) => question === key) ?? null;
      const after = answers.find(({ question }) => question === key) ?? null;
      if (JSON.stringify(before) === JSON.stringify(after)) return false;
      putAnswer(transaction, scope, { question: key, answer: after, changedAt: now, changedById });
      return true;
    });
    if (changed.length > 0)
      writeJournal(transaction, {
        actor,
        now,
        operation: "answer-questions",
        subject: "report",
        subjectId: scope.reportId,
        projectId: scope.projectId,
        after: { questions: changed.map(({ key }) => key) },
      });
    return done(changed.length);
  });
}

/** Whether an answer is of its question's kind, and a choice one of those that are offered. */
function fits(answer: Answer, questions: readonly Question[]): boolean {
  const question = questions.find(({ key }) => key === answer.question);
  if (!question) return false;
  if ("choice" in answer)
    return question.kind === "choice" && !!question.choices?.some(({ key }) => key === answer.choice);
  return "number" in answer ? question.kind === "number" : question.kind === "text";
}
