/** The set of projects that an address asks for, of all that are the reader's: what files are made from. */
import type { Key, Text } from "~/domain/bundle/records";
import { findRows, orderRows } from "~/domain/portfolio/find-in-portfolio";
import type { PortfolioProject } from "~/domain/portfolio/portfolio-project";
import { type PortfolioSearch, readPortfolioSearch } from "~/domain/portfolio/portfolio-search";
import type { ReaderScope } from "~/domain/permissions/scope";
import { portfolioMessages } from "~/i18n/portfolio";
import { exchangeMessages } from "~/i18n/exchange";
import { type Portfolio, prepareToRead, readPortfolio } from "../portfolio/read-portfolio";
import { projectAt } from "../portfolio/sum-up-portfolio";
import type { Visit } from "./visit";

export interface FilteredPortfolio {
  portfolio: Portfolio;
  search: PortfolioSearch;
  /** Of the portfolio's columns, in the order that the address asks for. */
  rows: Uint32Array;
  projects: PortfolioProject[];
  programmes: ReadonlyMap<Key, Text>;
}

export async function readFilteredPortfolio(
  { services, language }: Visit,
  scope: ReaderScope,
  request: Request,
): Promise<FilteredPortfolio> {
  const reading = { today: services.clock.today(), language, memory: services.memory };
  await prepareToRead(services.db, scope, reading);
  const portfolio = readPortfolio(services.db, scope, reading);
  const search = readPortfolioSearch(new URL(request.url).searchParams);
  const { columns, rows } = portfolio;
  const ordered = orderRows(columns, findRows(columns, rows, search), search);
  return {
    portfolio,
    search,
    rows: ordered,
    projects: Array.from(ordered, (row) => projectAt(columns, row)),
    programmes: new Map(portfolio.programmes.map(({ key, name }) => [key, name])),
  };
}

/** What the file is called: the programme or organisation that it is about, what it is and the day, and that it is made up. */
export function portfolioFileName(
  { language, services }: Visit,
  { search, projects }: Pick<FilteredPortfolio, "search" | "projects">,
  { what, ending }: { what: "fileName" | "synthesisName"; ending: string },
): string {
  const made = projects.length > 0 && projects.every(({ illustrative }) => illustrative);
  const parts = [
    ...(made ? [exchangeMessages[language].illustrativePrefix] : []),
    ...[search.programme ?? search.organisation ?? []].flat(),
    portfolioMessages[language][what],
    services.clock.today(),
  ];
  return `${parts.join("-")}.${ending}`;
}
