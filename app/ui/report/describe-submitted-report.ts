/** Words a report for its funder, in full: what page, PDF, DOCX and preview all show. */
import type { Answer, FrozenReport, SectionText } from "~/domain/report/frozen-report";
import type { Report } from "~/domain/report/report";
import type { ComparedFigure, ReportChanges } from "~/domain/report/report-changes";
import { readMarkdown } from "~/domain/report/simple-markdown";
import { isFirstFigure } from "~/domain/requirement/first-figures";
import type { Question } from "~/domain/requirement/requirement-content";
import { formatDay, formatPeriod } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { submittedReportMessages } from "~/i18n/submitted-report";
import { term } from "~/i18n/vocabulary";
import { cell, endColumn, heading, keyFigures, narrowTable, paragraph, quietParagraph, startColumn } from "./blocks";
import { describeOverview } from "./describe-overview";
import { describeAbout, describeSection, listFacts } from "./describe-report";
import { drawFirstFigure } from "./first-figures";
import type { Block, ReportDocument } from "./report-document";
import { wordDeviation } from "./word-deviation";
import { wordingOf, type Wording } from "./wording";

/** What makes it a version; null while it is only looked at. */
export interface FrozenAs {
  sha256: string;
  /** `YYYY-MM-DD`. */
  frozenOn: string;
  /** Where a file can be checked. */
  verify: string;
}

export function describeSubmittedReport(
  frozen: FrozenReport,
  language: Language,
  as: FrozenAs | null = null,
): ReportDocument {
  // Sections that are not there are never described.
  const wording = wordingOf(frozen.report as Report, language);
  const words = submittedReportMessages[language];
  const { document } = wording.messages;
  const { project } = frozen.report;
  return {
    language,
    kind: wording.read(frozen.requirement.title).text,
    title: wording.read(project.title),
    acronym: project.acronym,
    lead: project.lead.name,
    period: formatPeriod(language, frozen.report.from, frozen.report.to),
    generatedOn: frozen.report.generatedOn,
    facts: [...factsOf(frozen, wording, as), ...listFacts(wording)],
    illustrative: project.illustrative
      ? { title: document.illustrative, text: document.illustrativeMeaning }
      : undefined,
    blocks: [
      ...describeFirst(frozen, wording),
      ...describeChanges(frozen, wording),
      ...frozen.texts.flatMap((text) => describeText(wording, text)),
      ...describeAnswers(frozen, wording),
      ...describeAbout(wording),
      ...(as
        ? [
            heading(3, "frozen", words.frozen),
            paragraph({ text: words.frozenText(frozen.generator, as.sha256) }),
            paragraph({ text: words.verify(as.verify), href: as.verify }),
          ]
        : []),
    ],
  };
}

function factsOf(frozen: FrozenReport, { language, read }: Wording, as: FrozenAs | null): ReportDocument["facts"] {
  const words = submittedReportMessages[language];
  const { programme, requirement } = frozen;
  return [
    { term: words.programme, value: [{ text: `${read(programme.name).text}, ${programme.funder.name}` }] },
    {
      term: words.requirement,
      value: [{ text: words.requirementVersion(read(requirement.title).text, requirement.number) }],
    },
    { term: words.dueOn, value: [{ text: formatDay(language, frozen.dueOn) }] },
    ...(as
      ? [
          {
            term: words.version,
            value: [{ text: words.submitted(frozen.number, formatDay(language, as.frozenOn)) }],
          },
        ]
      : []),
  ];
}

/** The overview, with the figures that the funder asked for on top. */
function describeFirst({ requirement }: FrozenReport, wording: Wording): Block[] {
  const words = submittedReportMessages[wording.language];
  const [title, ...overview] = describeOverview(wording);
  const asked = requirement.indicators.filter(isFirstFigure);
  return [
    ...(title ? [title] : []),
    ...(asked.length > 0
      ? [
          heading(3, "first-figures", words.first),
          keyFigures(...asked.map((figure) => drawFirstFigure(wording, figure))),
        ]
      : []),
    ...overview,
  ];
}

function describeChanges({ changes, deviations }: FrozenReport, wording: Wording): Block[] {
  const words = submittedReportMessages[wording.language];
  return [
    ...(changes ? sinceLast(changes, wording) : []),
    ...(deviations.length > 0
      ? [
          heading(3, "deviations", words.deviations),
          paragraph({ text: words.deviationsLead }),
          { type: "list" as const, items: deviations.map((one) => [{ text: wordDeviation(wording, one) }]) },
        ]
      : []),
  ];
}

const counted: readonly ComparedFigure[] = ["activities", "hours", "companies", "outcomes"];

function sinceLast(changes: ReportChanges, { language, messages, number, share }: Wording): Block[] {
  const words = submittedReportMessages[language];
  const model = (key: ReportChanges["declaredModel"]["now"]) =>
    key === null ? messages.table.none : term(language, "model", key);
  const models = [
    { label: words.declared, ...changes.declaredModel },
    { label: words.observed, ...changes.observedModel },
  ].filter(({ before, now }) => before !== now);
  const value = (figure: ComparedFigure, of: number | null) => (counted.includes(figure) ? number(of) : share(of));
  const rows = [
    ...models.map(({ label, before, now }) => [cell(label), cell(model(before)), cell(model(now))]),
    ...changes.figures.map(({ figure, before, now }) => [
      cell(words.figures[figure]),
      cell(value(figure, before)),
      cell(value(figure, now)),
    ]),
  ];
  return [
    heading(3, "changes", words.changes),
    paragraph({ text: words.changesLead(formatPeriod(language, changes.from, changes.to)) }),
    ...(rows.length === 0
      ? [quietParagraph(words.noChanges)]
      : narrowTable(
          words.changes,
          [startColumn(words.figure, 3), endColumn(words.before, 1.5), endColumn(words.now, 1.5)],
          rows,
        )),
  ];
}

function describeText(wording: Wording, { section, text, nothingToReport, leftOut }: SectionText) {
  const words = submittedReportMessages[wording.language];
  const parts = readMarkdown(text);
  const own: Block[] = leftOut
    ? [quietParagraph(words.leftOut)]
    : nothingToReport
      ? [quietParagraph(words.nothing)]
      : parts.length > 0
        ? [heading(3, `own-${section}`, words.own), { type: "prose", parts }]
        : [];
  return [
    heading(2, `section-${section}`, term(wording.language, "reportSection", section)),
    ...own,
    ...(leftOut ? [] : describeSection[section](wording)),
  ];
}

function describeAnswers({ requirement, answers }: FrozenReport, wording: Wording): Block[] {
  const words = submittedReportMessages[wording.language];
  if (requirement.questions.length === 0) return [];
  return [
    heading(2, "questions", words.questions),
    ...requirement.questions.flatMap((question): Block[] => [
      heading(3, `question-${question.key}`, wording.read(question.text).text),
      ...wordAnswer(
        wording,
        question,
        answers.find((one) => one.question === question.key),
      ),
    ]),
  ];
}

function wordAnswer({ language, number, read }: Wording, { choices }: Question, answer: Answer | undefined): Block[] {
  const words = submittedReportMessages[language];
  if (!answer) return [quietParagraph(words.noAnswer)];
  if ("text" in answer) return [{ type: "prose", parts: readMarkdown(answer.text) }];
  if ("number" in answer) return [paragraph({ text: number(answer.number) })];
  return [paragraph(read(choices?.find(({ key }) => key === answer.choice)?.text))];
}
