/** What the page of a portfolio shows: sums, the projects that stand out, and one page of the table. */
import type { Day, Key, Text } from "../bundle/records";
import type { ProjectStatus } from "../project-status";
import type { Model } from "../vocabulary";
import type { StandoutReason } from "./name-standouts";
import type { PortfolioSearch } from "./portfolio-search";
import type { PortfolioSummary } from "./summarise-portfolio";

/** Whose projects they are. */
export interface PortfolioPlace {
  kind: "programme" | "organisation" | "reader";
  /** Null where it is all that is the reader's. */
  key: Key | null;
  name: Text | null;
}

export interface NamedProject {
  key: Key;
  title: Text;
  acronym: string | null;
  /** Whether the reader may open it. */
  readable: boolean;
}

export interface PortfolioRow extends NamedProject {
  lead: string;
  status: ProjectStatus;
  declared: Model | null;
  observed: Model | null;
  endDate: Day;
  nextDueOn: Day | null;
  lastActivityOn: Day | null;
  illustrative: boolean;
  exemplary: boolean;
  reasons: StandoutReason[];
}

export interface NamedStandout extends NamedProject {
  reasons: StandoutReason[];
}

export interface NamedExample extends NamedProject {
  /** Null where it is not the reader's. */
  programme: Text | null;
  reason: string;
}

/** How many projects are found, and how many of them stand out. */
export type PortfolioCounts = Record<"total" | "overdue" | "silent" | "farApart" | "exemplary" | "outliers", number>;

/** What the pictures of a portfolio and the numbers beside them are drawn from; each number leads to its projects. */
export interface PicturedPortfolio {
  place: PortfolioPlace;
  search: PortfolioSearch;
  summary: PortfolioSummary;
  /** SVG. */
  drawings: { plane: string; years: string };
}

export interface PortfolioView {
  place: PortfolioPlace;
  search: PortfolioSearch;
  /** Whether the portfolio holds anything at all, before it is narrowed. */
  any: boolean;
  waiting: number;
  summary: PortfolioCounts;
  standouts: NamedStandout[];
  /** How many more there are. */
  moreStandouts: number;
  examples: NamedExample[];
  rows: PortfolioRow[];
  page: number;
  pages: number;
  programmes: { key: Key; name: Text; projects: number }[];
  organisations: { key: Key; name: string }[];
  /** First and last year in which a project runs; null where there is none. */
  span: [first: number, last: number] | null;
  /** Whether the reader may hold projects up as examples here. */
  mayMark: boolean;
}
