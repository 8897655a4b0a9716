/** The projects of a portfolio as a table, each under the same headings as on the page. */
import type { Day, Key, Text } from "~/domain/bundle/records";
import type { TableColumn } from "~/domain/exchange/tables";
import type { Cell } from "~/domain/exchange/write-csv";
import {
  hasReportIn,
  isFarApart,
  nextDueOn,
  type PortfolioProject,
  silentFor,
} from "~/domain/portfolio/portfolio-project";
import { shareFigures } from "~/domain/portfolio/project-figures";
import { readText } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { portfolioMessages } from "~/i18n/portfolio";
import { projectStatusName } from "~/i18n/projects";
import { term } from "~/i18n/vocabulary";

interface Naming {
  language: Language;
  today: Day;
  /** Names of the programmes that the reader's portfolio is over. */
  programmes: ReadonlyMap<Key, Text>;
}

interface Column extends TableColumn {
  value: (project: PortfolioProject) => Cell;
}

/** Headings and the row of one project at a time, so that ten thousand need not stand in memory at once. */
export function portfolioTable({ language, today, programmes }: Naming): {
  columns: TableColumn[];
  row: (project: PortfolioProject) => Cell[];
} {
  const columns = columnsOf({ language, today, programmes });
  return {
    columns: columns.map(({ heading, type }) => ({ heading, type })),
    row: (project) => columns.map(({ value }) => value(project)),
  };
}

function columnsOf({ language, today, programmes }: Naming): Column[] {
  const words = portfolioMessages[language];
  const column =
    (type: TableColumn["type"]) =>
    (heading: string, value: Column["value"]): Column => ({ heading, type, value });
  const [text, number, day] = [column("text"), column("number"), column("day")];
  const yes = (is: boolean) => (is ? words.yes : words.no);
  return [
    text(words.project, ({ title }) => readText(language, title)),
    text(words.acronym, ({ acronym }) => acronym),
    text(words.key, ({ key }) => key),
    text(words.lead, ({ lead }) => lead),
    text(words.programmes, (project) =>
      project.programmes
        .flatMap((key) => programmes.get(key) ?? [])
        .map((name) => readText(language, name))
        .join("; "),
    ),
    text(words.status, ({ status }) => projectStatusName(language, status)),
    day(words.start, ({ startDate }) => startDate),
    day(words.end, ({ endDate }) => endDate),
    text(words.topic, ({ topics }) => topics.map((key) => term(language, "workEnvironmentTopic", key)).join("; ")),
    text(words.industry, ({ industries }) => industries.map((key) => term(language, "industry", key)).join("; ")),
    text(words.declared, ({ figures }) => (figures?.declared ? term(language, "model", figures.declared) : null)),
    text(words.observed, ({ figures }) => (figures?.observed ? term(language, "model", figures.observed) : null)),
    number(words.twoWayIndexShare, ({ figures }) => rounded(figures?.twoWayIndex)),
    ...shareFigures.map((figure) => number(words.shares[figure], ({ figures }) => rounded(figures?.[figure]))),
    number(words.activities, ({ figures }) => figures?.activities ?? null),
    number(words.hours, ({ figures }) => figures?.hours ?? null),
    number(words.amount, ({ figures }) => figures?.amount ?? null),
    number(words.companies, ({ figures }) => figures?.companies ?? null),
    number(words.outcomes, ({ figures }) => figures?.outcomes ?? null),
    day(words.last, ({ figures }) => figures?.lastActivityOn ?? null),
    day(words.due, nextDueOn),
    text(words.marks.overdue, (project) => yes(hasReportIn(project, "overdue", today))),
    number(words.silentDays, (project) => silentFor(project, today)),
    text(words.marks.far_apart, (project) => yes(isFarApart(project))),
    text(words.marks.exemplary, ({ exemplary }) => yes(exemplary)),
    text(words.illustrative, ({ illustrative }) => yes(illustrative)),
    day(words.computedOn, ({ figures }) => figures?.computedOn ?? null),
  ];
}

/** Shares are numbers from 0 to 1 with four decimals, enough to sort and to draw by. */
function rounded(share: number | null | undefined): number | null {
  return share === null || share === undefined ? null : Math.round(share * 10_000) / 10_000;
}
