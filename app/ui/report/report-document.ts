/** A report worded for one language: the blocks that page, PDF and DOCX all render, in order. */
import type { ProsePart } from "~/domain/report/simple-markdown";
import type { Language } from "~/i18n/language";
import type { ActivityTimelineProps } from "../charts/activity-timeline";
import type { ChartTable } from "../charts/chart-table";
import type { HelixRingProps } from "../charts/helix-ring";
import type { MatrixState } from "../charts/matrix-state";
import type { ModelPlaneProps } from "../charts/model-plane";
import type { PortfolioPlaneProps } from "../charts/portfolio-plane";
import type { RatingBarsProps } from "../charts/rating-bars";
import type { ResourceBarsProps } from "../charts/resource-bars";
import type { YearColumnsProps } from "../charts/year-columns";
import type { Behind } from "./behind";

/** A run of text; `lang` only where it is in the other language than the document. */
export interface Words {
  text: string;
  lang?: Language;
  /** A web address. */
  href?: string;
  /** Pages lead there those who may open the project's records. */
  behind?: Behind;
}

/** The first line names or answers, those after it add to it. */
export type Cell = readonly Words[];

export interface TableColumn {
  label: string;
  align: "start" | "end";
  /** How wide against the other columns. */
  weight: number;
}

export interface KeyFigureItem {
  label: string;
  value: string;
  meaning: string;
  /** As with words. */
  behind?: Behind;
}

type Drawn<P> = Omit<P, "language" | "width">;

export type Chart =
  | { name: "model_plane"; props: Drawn<ModelPlaneProps> }
  | { name: "helix_ring"; props: Drawn<HelixRingProps> }
  | { name: "activity_timeline"; props: Drawn<ActivityTimelineProps> }
  | { name: "resource_bars"; props: Drawn<ResourceBarsProps> }
  | { name: "rating_bars"; props: Drawn<RatingBarsProps> }
  | { name: "portfolio_plane"; props: Drawn<PortfolioPlaneProps> }
  | { name: "year_columns"; props: Drawn<YearColumnsProps> };

export interface TableBlock {
  type: "table";
  caption: string;
  columns: readonly TableColumn[];
  rows: readonly (readonly Cell[])[];
  /** A table of few short columns, which the full width would tear apart. */
  narrow?: boolean;
  /** One part of a list of very many rows; those after the first begin on a new page. */
  long?: boolean;
  apart?: boolean;
  /** Where `rows` are only the first: how many there are, and a link to the page that has all. */
  more?: { text: string; link: string; at: string };
}

export interface ChartBlock {
  type: "chart";
  title: string;
  chart: Chart;
  /** The numbers behind the drawing. */
  table: ChartTable;
}

export interface MatrixCell {
  state: MatrixState;
  /** Empty where the state says it all. */
  count: string;
  /** The state in words. */
  word: string;
}

/** A table of its own kind: what happened against what was planned, each cell with its state. */
export interface MatrixBlock {
  type: "matrix";
  title: string;
  explanation: string;
  headers: readonly string[];
  rows: readonly { label: Cell; cells: readonly MatrixCell[] }[];
}

export type Block =
  | { type: "heading"; level: 2 | 3; text: string; id: string }
  | { type: "paragraph"; words: Cell; quiet?: boolean }
  | { type: "keyFigures"; figures: readonly KeyFigureItem[] }
  | TableBlock
  | ChartBlock
  | MatrixBlock
  | { type: "list"; items: readonly Cell[] }
  /** What people wrote. */
  | { type: "prose"; parts: readonly ProsePart[] }
  | { type: "quote"; text: string; source: string }
  | { type: "notice"; title: string; text: string };

export interface ReportDocument {
  language: Language;
  /** Name of the kind of report. */
  kind: string;
  title: Words;
  acronym?: string;
  /** Name of the organisation that leads the project. */
  lead: string;
  period: string;
  /** Day of generation, `YYYY-MM-DD`. */
  generatedOn: string;
  /** Terms and values for the cover. */
  facts: readonly { term: string; value: Cell }[];
  /** Present where the project was made up. */
  illustrative?: { title: string; text: string };
  blocks: readonly Block[];
}
