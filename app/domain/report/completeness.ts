/** What a report still lacks before it can be submitted. */
import type { Key } from "../bundle/records";
import type { RequirementContent } from "../requirement/requirement-content";
import type { ReportSection } from "../vocabulary";
import type { Answer, SectionText } from "./frozen-report";

export type Missing = { what: "section"; section: ReportSection } | { what: "answer"; question: Key };

export interface Completeness {
  missing: Missing[];
  /** Parts that people fill, and how many of them are filled. */
  parts: number;
  filled: number;
}

/** A section is filled by words, by "nothing to report", or by leaving it out where that is allowed. */
export function completenessOf(
  { sections, optional, questions }: RequirementContent,
  texts: readonly SectionText[],
  answers: readonly Answer[],
): Completeness {
  const missing: Missing[] = [
    ...sections
      .filter(
        (section) =>
          !isFilled(
            texts.find((one) => one.section === section),
            optional.includes(section),
          ),
      )
      .map((section) => ({ what: "section" as const, section })),
    ...questions
      .filter(({ key, optional: free }) => !free && !answers.some(({ question }) => question === key))
      .map(({ key }) => ({ what: "answer" as const, question: key })),
  ];
  const parts = sections.length + questions.filter((question) => !question.optional).length;
  return { missing, parts, filled: parts - missing.length };
}

function isFilled(text: SectionText | undefined, mayLeaveOut: boolean): boolean {
  if (!text) return false;
  return text.nothingToReport || text.text.trim() !== "" || (mayLeaveOut && text.leftOut);
}
