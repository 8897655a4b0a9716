/** The form with the answers to a funder's questions: from its fields to answers, and from answers to its fields. */
import type { Answer } from "~/domain/report/frozen-report";
import { longestAnswer } from "~/domain/report/limits";
import type { Question } from "~/domain/requirement/requirement-content";
import { type DecimalMark, readNumber, typeNumber } from "./read-number";

/** Of the field of a question. */
export function answerField(question: string): string {
  return `answer.${question}`;
}

export type AnswerFault = "number" | "answerLong" | "choice";

/** What is empty has no answer. Faults by field. */
export function readAnswers(
  questions: readonly Question[],
  { read, decimalMark }: { read: (name: string) => string; decimalMark: DecimalMark },
): { answers: Answer[]; faults: Record<string, AnswerFault> } {
  const answers: Answer[] = [];
  const faults: Record<string, AnswerFault> = {};
  for (const question of questions) {
    const name = answerField(question.key);
    const typed = read(name).replaceAll("\r\n", "\n").trim();
    if (typed === "") continue;
    switch (question.kind) {
      case "text":
        if (typed.length > longestAnswer) faults[name] = "answerLong";
        else answers.push({ question: question.key, text: typed });
        break;
      case "number": {
        const number = readNumber(typed, decimalMark);
        if (number === null) faults[name] = "number";
        else answers.push({ question: question.key, number });
        break;
      }
      case "choice":
        if (!question.choices?.some(({ key }) => key === typed)) faults[name] = "choice";
        else answers.push({ question: question.key, choice: typed });
        break;
    }
  }
  return { answers, faults };
}

/** As it stands in the field. */
export function writtenAnswer(answer: Answer | undefined, decimalMark: DecimalMark): string {
  if (!answer) return "";
  if ("text" in answer) return answer.text;
  return "number" in answer ? typeNumber(answer.number, decimalMark) : answer.choice;
}
