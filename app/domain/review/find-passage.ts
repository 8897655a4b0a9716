/** Whether words that a reviewer quotes stand in a section of the frozen report, and how they stand there. */
import type { FrozenReport } from "../report/frozen-report";
import { plainWords } from "../report/simple-markdown";
import type { ReportSection } from "../vocabulary";

/** Space of any kind is one space, and the quotation marks around a pasted passage are not of it. */
function tidy(words: string): string {
  return words
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(/^["“”„»«'’]+|["“”„»«'’]+$/gu, "")
    .trim();
}

/** Everything that people wrote in the section: the narrative as it is read, and the words of its records. */
function listWords(frozen: FrozenReport, section: ReportSection): string[] {
  const found: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === "string") found.push(value);
    else if (Array.isArray(value)) for (const one of value) collect(one);
    else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) collect(one);
  };
  for (const text of frozen.texts) if (text.section === section) found.push(plainWords(text.text));
  for (const one of frozen.report.sections) if (one.key === section) collect(one);
  return found;
}

/**
 * The passage as it stands in the report, with its own capitals; null where it does not stand there. Capitals and
 * space may differ, since people type from memory and copy from tables.
 */
export function findPassage(frozen: FrozenReport, section: ReportSection, typed: string): string | null {
  const wanted = tidy(typed).toLocaleLowerCase("da");
  if (wanted === "") return null;
  for (const words of listWords(frozen, section)) {
    const there = tidy(words);
    const at = there.toLocaleLowerCase("da").indexOf(wanted);
    if (at >= 0) return there.slice(at, at + wanted.length);
  }
  return null;
}
