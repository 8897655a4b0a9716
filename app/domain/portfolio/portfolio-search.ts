/** What the address of a portfolio asks for: filters, order and page of a table. */
import { type ProjectStatus, projectStatuses } from "../project-status";
import {
  type Field,
  fields,
  type Industry,
  industries,
  type InvolvementForm,
  involvementForms,
  models,
  type Moment,
  moments,
  type WorkEnvironmentTopic,
  workEnvironmentTopics,
} from "../vocabulary";
import { type PlaneRegion, planeRegions } from "./plane-region";
import { type ReportState, reportStates } from "./portfolio-project";

/** What makes a project stand out. */
export const marks = ["overdue", "silent", "exemplary", "far_apart", "outlier"] as const;
export type Mark = (typeof marks)[number];

/** Thirds of the share of small and medium-sized companies among those of known size. */
export const smeBands = ["low", "middle", "high", "unknown"] as const;
export type SmeBand = (typeof smeBands)[number];

/** By what projects can be ordered. There is no order by how much they have done, and there is not to be one. */
export const portfolioOrders = ["title", "end", "due"] as const;
export type PortfolioOrder = (typeof portfolioOrders)[number];

/** A model, or that there is none. */
export const modelsOrNone = [...models, "none"] as const;
export type ModelOrNone = (typeof modelsOrNone)[number];

export interface PortfolioSearch {
  words: string;
  /** Key of a programme. */
  programme: string | null;
  /** Key of a lead organisation. */
  organisation: string | null;
  declared: ModelOrNone | null;
  observed: ModelOrNone | null;
  status: ProjectStatus | null;
  industry: Industry | null;
  topic: WorkEnvironmentTopic | null;
  /** Years; projects that run at some time between them. */
  from: number | null;
  to: number | null;
  region: PlaneRegion | null;
  sme: SmeBand | null;
  report: ReportState | null;
  mark: Mark | null;
  /** A field that takes part, and one that does not. */
  reaches: Field | null;
  misses: Field | null;
  /** A form of involvement at a moment, planned or actual. */
  form: InvolvementForm | null;
  moment: Moment | null;
  /** A year with an activity or outcome. */
  year: number | null;
  order: PortfolioOrder;
  descending: boolean;
}

const key = (value: string | null) => (value !== null && /^[a-z0-9][a-z0-9._-]{0,79}$/.test(value) ? value : null);
const oneOf = <T extends string>(keys: readonly T[], value: string | null) => keys.find((one) => one === value) ?? null;
const year = (value: string | null) => (value !== null && /^[12]\d{3}$/.test(value) ? Number(value) : null);

/** What an address asks for; what it says wrongly counts as not said. */
export function readPortfolioSearch(parameters: URLSearchParams): PortfolioSearch {
  const of = (name: string) => parameters.get(name);
  return {
    words: (of("search") ?? "").trim().slice(0, 200),
    programme: key(of("programme")),
    organisation: key(of("organisation")),
    declared: oneOf(modelsOrNone, of("declared")),
    observed: oneOf(modelsOrNone, of("observed")),
    status: oneOf(projectStatuses, of("status")),
    industry: oneOf(industries, of("industry")),
    topic: oneOf(workEnvironmentTopics, of("topic")),
    from: year(of("from")),
    to: year(of("to")),
    region: oneOf(planeRegions, of("region")),
    sme: oneOf(smeBands, of("sme")),
    report: oneOf(reportStates, of("report")),
    mark: oneOf(marks, of("mark")),
    reaches: oneOf(fields, of("reaches")),
    misses: oneOf(fields, of("misses")),
    form: oneOf(involvementForms, of("form")),
    moment: oneOf(moments, of("moment")),
    year: year(of("year")),
    order: oneOf(portfolioOrders, of("order")) ?? "title",
    descending: of("direction") === "descending",
  };
}

/** The parameters of an address that asks for the same; what is left out is what an empty address asks for. */
export function writePortfolioSearch(search: PortfolioSearch): URLSearchParams {
  const { words, order, descending, ...filters } = search;
  const parameters = new URLSearchParams();
  if (words !== "") parameters.set("search", words);
  for (const [name, value] of Object.entries(filters)) if (value !== null) parameters.set(name, String(value));
  if (order !== "title") parameters.set("order", order);
  if (descending) parameters.set("direction", "descending");
  return parameters;
}

export const filterNames = [
  "programme",
  "organisation",
  "declared",
  "observed",
  "status",
  "industry",
  "topic",
  "from",
  "to",
  "region",
  "sme",
  "report",
  "mark",
  "reaches",
  "misses",
  "form",
  "moment",
  "year",
] as const satisfies readonly (keyof PortfolioSearch)[];
export type FilterName = (typeof filterNames)[number];

/** Whether anything is narrowed; the order narrows nothing. */
export function isNarrowed(search: PortfolioSearch): boolean {
  return search.words !== "" || filterNames.some((name) => search[name] !== null);
}
