/** All figures of a submitted report and the records behind them as tables, from the frozen version alone. */
import type { Table } from "~/domain/exchange/tables";
import type { Cell } from "~/domain/exchange/write-csv";
import type { FrozenReport } from "~/domain/report/frozen-report";
import type { Report } from "~/domain/report/report";
import { exchangeMessages } from "~/i18n/exchange";
import { readText } from "~/i18n/format";
import { frozenTablesMessages } from "~/i18n/frozen-tables";
import type { Language } from "~/i18n/language";
import { term, vocabularyTitle } from "~/i18n/vocabulary";
import { makeTable } from "./column";
import { joined } from "./describe-tables";

type Sections = { [K in Report["sections"][number]["key"]]?: Extract<Report["sections"][number], { key: K }> };

export function describeFrozenTables(frozen: FrozenReport, sha256: string, language: Language): Table[] {
  const sections = Object.fromEntries(frozen.report.sections.map((one) => [one.key, one])) as Sections;
  return [
    aboutTable(frozen, sha256, language),
    figuresTable(frozen, language),
    ...wordTables(frozen, language),
    ...(sections.collaboration ? collaborationTables(sections.collaboration, language) : []),
    ...(sections.facilitation ? facilitationTables(sections.facilitation, language) : []),
    ...(sections.results ? resultTables(sections.results, language) : []),
  ];
}

const text = (heading: string) => ({ heading, type: "text" as const });

function aboutTable(
  { report, requirement, number, generator, programme }: FrozenReport,
  sha256: string,
  language: Language,
): Table {
  const words = frozenTablesMessages[language];
  const rows: Cell[][] = [
    [words.report, readText(language, requirement.title)],
    [exchangeMessages[language].headings.to, `${readText(language, programme.name)}, ${programme.funder.name}`],
    [words.period, `${report.from} – ${report.to}`],
    [words.version, number],
    [words.fingerprint, sha256],
    [words.generator, generator],
  ];
  return { title: words.about, columns: [text(words.project), text(readText(language, report.project.title))], rows };
}

/** Every number of the indicators by its path; what cannot be reckoned is empty. */
function figuresTable({ report }: FrozenReport, language: Language): Table {
  const words = frozenTablesMessages[language];
  const rows: Cell[][] = [];
  const walk = (path: string, value: unknown): void => {
    if (typeof value === "object" && value !== null)
      for (const [name, one] of Object.entries(value)) walk(path === "" ? name : `${path}.${name}`, one);
    else
      rows.push([
        path,
        typeof value === "number" || typeof value === "string" ? value : value === null ? null : String(value),
      ]);
  };
  walk("", report.indicators);
  return { title: words.figures, columns: [text(words.path), { heading: words.value, type: "number" }], rows };
}

function wordTables({ texts, answers, requirement }: FrozenReport, language: Language): Table[] {
  const words = frozenTablesMessages[language];
  const headings = exchangeMessages[language].headings;
  return [
    {
      title: words.texts,
      columns: [text(words.section), text(words.text)],
      rows: texts.map((one) => [term(language, "reportSection", one.section), one.text]),
    },
    ...(requirement.questions.length > 0
      ? [
          {
            title: words.questions,
            columns: [text(headings.question), text(headings.answer)],
            rows: requirement.questions.map((question): Cell[] => {
              const answer = answers.find((one) => one.question === question.key);
              const given =
                answer === undefined
                  ? null
                  : "text" in answer
                    ? answer.text
                    : "number" in answer
                      ? answer.number
                      : readText(language, question.choices?.find(({ key }) => key === answer.choice)?.text);
              return [readText(language, question.text), given];
            }),
          },
        ]
      : []),
  ];
}

function collaborationTables(
  { organisations, companies }: NonNullable<Sections["collaboration"]>,
  language: Language,
): Table[] {
  const words = frozenTablesMessages[language];
  const moments = (keys: readonly Parameters<typeof term<"moment">>[2][]) =>
    joined(keys.map((key) => term(language, "moment", key))) ?? null;
  return [
    makeTable(language, words.reached, organisations.items, (column) => [
      column.text("name", ({ name }) => name),
      column.term("field", ({ field }) => field),
      column.number("activities", ({ activities }) => activities),
      column.number("participants", ({ participants }) => participants),
    ]),
    {
      title: words.companies,
      columns: [
        text(exchangeMessages[language].headings.name),
        text(vocabularyTitle(language, "involvementForm")),
        text(vocabularyTitle(language, "participation")),
        text(words.planned),
        text(words.actual),
      ],
      rows: companies.items.flatMap(({ name, forms }) =>
        forms.map(({ form, status, planned, actual }): Cell[] => [
          name,
          term(language, "involvementForm", form),
          status && term(language, "participation", status),
          moments(planned),
          moments(actual),
        ]),
      ),
    },
  ];
}

function facilitationTables(section: NonNullable<Sections["facilitation"]>, language: Language): Table[] {
  const titles = exchangeMessages[language].tableNames;
  const headings = exchangeMessages[language].headings;
  const read = (value: Parameters<typeof readText>[1]) => readText(language, value) || undefined;
  return [
    makeTable(language, titles.activities, section.activities.items, ({ text: words, number, day, both, term: of }) => [
      ...both("titleDa", "titleEn", ({ title }) => title),
      day("date", ({ date }) => date),
      day("endDate", ({ endDate }) => endDate),
      of("activityKind", ({ kind }) => kind),
      of("direction", ({ direction }) => direction),
      of("moment", ({ moment }) => moment),
      of("brokerCore", ({ brokerCore }) => brokerCore),
      of("format", ({ format }) => format),
      words("participants", ({ participants }) =>
        joined(
          participants.map(
            ({ organisation, field, count }) => `${organisation ?? term(language, "field", field)} (${count})`,
          ),
        ),
      ),
      words("brokers", ({ brokers }) => joined(brokers)),
      number("hours", ({ hours }) => hours),
      number("amount", ({ amount }) => amount),
      ...both("summaryDa", "summaryEn", ({ summary }) => summary),
      words("links", ({ links }) => links.join(" ") || undefined),
      words("key", ({ key }) => key),
    ]),
    makeTable(language, titles.needs, section.needs.items, ({ text: words, day, both, term: of }) => [
      ...both("textDa", "textEn", (need) => need.text),
      day("date", ({ date }) => date),
      of("needStatus", ({ status }) => status),
      words("raisedBy", ({ raisedBy }) => raisedBy),
      words("raisedAt", ({ raisedAt }) => read(raisedAt)),
      words("answeredBy", ({ answeredBy }) => joined(answeredBy.map((one) => readText(language, one)))),
      day("answeredOn", ({ answeredOn }) => answeredOn),
      words("key", ({ key }) => key),
    ]),
    makeTable(language, titles.barriers, section.barriers.items, ({ text: words, number, day, both, term: of }) => [
      of("barrier", ({ kind }) => kind),
      day("date", ({ date }) => date),
      number("severity", ({ severity }) => severity),
      ...both("descriptionDa", "descriptionEn", ({ description }) => description),
      ...both("mitigationDa", "mitigationEn", ({ mitigation }) => mitigation),
      day("resolvedOn", ({ resolvedOn }) => resolvedOn),
      words("key", ({ key }) => key),
    ]),
    makeTable(
      language,
      titles.replies,
      section.rounds.flatMap(({ followUps }) => followUps.items),
      ({ day, both, term: of }) => [
        of("feedbackAspect", ({ aspect }) => aspect),
        ...both("pointDa", "pointEn", ({ point }) => point),
        ...both("replyDa", "replyEn", ({ reply }) => reply),
        day("repliedOn", ({ repliedOn }) => repliedOn),
      ],
    ),
    {
      title: frozenTablesMessages[language].quotes,
      columns: [text(headings.round), text(headings.answer), text(headings.organisation)],
      rows: section.rounds.flatMap(({ title, quotes }) =>
        quotes.map((quote): Cell[] => [readText(language, title), quote.text, quote.organisation ?? null]),
      ),
    },
  ];
}

function resultTables({ goals, outcomes }: NonNullable<Sections["results"]>, language: Language): Table[] {
  const titles = exchangeMessages[language].tableNames;
  return [
    makeTable(language, titles.goals, goals.items, ({ text: words, number, both, term: of }) => [
      ...both("titleDa", "titleEn", ({ title }) => title),
      of("goalStatus", ({ status }) => status),
      number("target", ({ target }) => target),
      number("actual", ({ actual }) => actual),
      words("key", ({ key }) => key),
    ]),
    makeTable(language, titles.outcomes, outcomes.items, ({ text: words, day, both, term: of }) => [
      ...both("titleDa", "titleEn", ({ title }) => title),
      of("outcomeKind", ({ kind }) => kind),
      of("outcomeLevel", ({ level }) => level),
      day("date", ({ date }) => date),
      ...both("descriptionDa", "descriptionEn", ({ description }) => description),
      words("organisation", ({ organisation }) => organisation),
      words("goal", ({ goal }) => readText(language, goal) || undefined),
      words("evidence", ({ evidence }) => joined(evidence.map(({ url }) => url))),
      words("key", ({ key }) => key),
    ]),
  ];
}
