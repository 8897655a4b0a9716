/** A frozen version in the sections that a review goes through, each with what people wrote before what was counted. */
import type { FrozenReport } from "~/domain/report/frozen-report";
import type { Report } from "~/domain/report/report";
import { readMarkdown, type Run } from "~/domain/report/simple-markdown";
import { type ReportSection, reportSections } from "~/domain/vocabulary";
import { formatNumber, readText } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { reviewMessages } from "~/i18n/review";
import { heading, paragraph } from "../report/blocks";
import { drawReport, type PageBlock } from "../report/draw-report";
import type { ReportDocument } from "../report/report-document";

export interface FrozenSection {
  id: string;
  /** Null for what stands before and after the sections. */
  section: ReportSection | null;
  title: string;
  blocks: PageBlock[];
}

export interface DrawnFrozen {
  language: Language;
  facts: ReportDocument["facts"];
  sections: FrozenSection[];
}

export function drawFrozen(frozen: FrozenReport, language: Language): DrawnFrozen {
  const { facts, blocks } = drawReport(frozen.report as Report, language);
  const sections: FrozenSection[] = [];
  for (const block of blocks) {
    if (block.type === "heading" && block.level === 2) {
      const section = reportSections.find((key) => `section-${key}` === block.id) ?? null;
      const written = section === null ? [] : describeText(frozen, section, language);
      sections.push({ id: block.id, section, title: block.text, blocks: written });
    } else sections.at(-1)?.blocks.push(block);
  }
  const answers = describeAnswers(frozen, language);
  const title = reviewMessages[language].page.answers;
  if (answers.length > 0) sections.splice(1, 0, { id: "answers", section: null, title, blocks: answers });
  return { language, facts, sections };
}

function describeText({ texts }: FrozenReport, section: ReportSection, language: Language): PageBlock[] {
  const words = reviewMessages[language].page;
  const text = texts.find((one) => one.section === section);
  if (!text || text.leftOut || (text.text === "" && !text.nothingToReport)) return [];
  const title = heading(3, `narrative-${section}`, words.narrative) as PageBlock;
  if (text.nothingToReport) return [title, paragraph({ text: words.nothing }) as PageBlock];
  return [
    title,
    ...readMarkdown(text.text).map((part): PageBlock => {
      switch (part.type) {
        case "heading":
          return { type: "paragraph", words: part.runs.map(wordsOf) };
        case "paragraph":
          return { type: "paragraph", words: part.runs.map(wordsOf) };
        case "list":
          return { type: "list", items: part.items.map((runs) => runs.map(wordsOf)) };
      }
    }),
  ];
}

const wordsOf = ({ text, href }: Run) => ({ text, ...(href === undefined ? {} : { href }) });

function describeAnswers({ requirement, answers }: FrozenReport, language: Language): PageBlock[] {
  return requirement.questions.flatMap(({ key, text, choices }): PageBlock[] => {
    const answer = answers.find((one) => one.question === key);
    const chosen = answer && "choice" in answer ? choices?.find((one) => one.key === answer.choice) : undefined;
    const words = !answer
      ? reviewMessages[language].page.noAnswer
      : "text" in answer
        ? answer.text
        : "number" in answer
          ? formatNumber(language, answer.number)
          : readText(language, chosen?.text);
    return [
      { type: "heading", level: 3, id: `answer-${key}`, text: readText(language, text) },
      { type: "paragraph", words: [{ text: words }] },
    ];
  });
}
