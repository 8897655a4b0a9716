/** Answers that a project gave to other funders where they ask the same, newest first. */
import { listBegunReports } from "#db/reports";
import { listAnswers } from "#db/report-texts";
import { findProgrammeById } from "#db/programmes";
import { listVersionsOfReports } from "#db/requirement-versions";
import type { Connection } from "#db/client";
import type { Text } from "~/domain/bundle/records";
import { everything } from "~/domain/permissions/scope";
import type { Answer } from "~/domain/report/frozen-report";
import type { Question } from "~/domain/requirement/requirement-content";
import { isSameQuestion, sameChoice } from "~/domain/requirement/same-question";

export interface OfferedAnswer {
  question: string;
  answer: Answer;
  programme: Text;
}

export function readOfferedAnswers(
  db: Connection,
  { projectId, reportId }: { projectId: number; reportId: number },
  questions: readonly Question[],
): OfferedAnswer[] {
  const system = everything({ kind: "system" });
  const others = listBegunReports(db, system, projectId).filter(({ id }) => id !== reportId);
  const asked = listVersionsOfReports(
    db,
    system,
    others.map(({ id }) => id),
  );
  const given = others.toReversed().flatMap((other) => {
    const version = asked.get(other.id);
    const programme = other.programmeId === null ? null : findProgrammeById(db, system, other.programmeId);
    if (!version || !programme) return [];
    return listAnswers(db, { reportId: other.id }).flatMap((answer) => {
      const question = version.content.questions.find(({ key }) => key === answer.question);
      return question ? [{ question, answer, programme: programme.name }] : [];
    });
  });
  return questions.flatMap((question) => {
    const found = given.find((one) => isSameQuestion(one.question, question));
    if (!found) return [];
    const answer = carry(found.answer, found.question, question);
    return answer ? [{ question: question.key, answer, programme: found.programme }] : [];
  });
}

function carry(answer: Answer, from: Question, to: Question): Answer | null {
  if ("text" in answer) return { question: to.key, text: answer.text };
  if ("number" in answer) return { question: to.key, number: answer.number };
  const choice = sameChoice(from, to, answer.choice);
  return choice === null ? null : { question: to.key, choice };
}
