/** The numbers of many projects side by side in arrays, by which ten thousand are filtered and summed up in milliseconds. */
import type { Day } from "../bundle/records";
import { feedbackAspects, fields, industries, involvementForms, moments, workEnvironmentTopics } from "../vocabulary";
import { planeRegionOf, planeRegions } from "./plane-region";
import { hasReportIn, isFarApart, isSilent, nextDueOn, type PortfolioProject, reportStates } from "./portfolio-project";
import { modelsOrNone, type SmeBand, smeBands } from "./portfolio-search";
import type { Ratio } from "../indicators/indicators";
import { projectStatuses } from "../project-status";
import { shareFigures } from "./project-figures";

export const cellCount = involvementForms.length * moments.length;
/** Year, activities, of them both ways, outcomes. */
export const yearParts = 4;

/** Bits of `marks`; reports and fields follow with one bit for each key of their vocabularies. */
export const bits = { known: 1, silent: 2, exemplary: 4, farApart: 8 };
const firstReport = 4;
const firstField = firstReport + reportStates.length;
export const reportBit = (state: number) => 1 << (firstReport + state);
export const fieldBit = (field: number) => 1 << (firstField + field);

/** Row by row what a project is and has; a share that is not known is NaN. Rows stand in no order. */
export interface PortfolioColumns {
  today: Day;
  projects: PortfolioProject[];
  marks: Uint32Array;
  status: Uint8Array;
  region: Uint8Array;
  sme: Uint8Array;
  /** Places among the models and none. */
  declared: Uint8Array;
  observed: Uint8Array;
  industries: Uint32Array;
  topics: Uint32Array;
  startYear: Uint16Array;
  endYear: Uint16Array;
  /** Days as numbers such as 20261121; 0 of none. */
  endDay: Uint32Array;
  dueDay: Uint32Array;
  twoWayIndex: Float64Array;
  /** One after another in the order of the shares. */
  shares: Float64Array;
  planned: Uint32Array;
  actual: Uint32Array;
  /** A bit for each cell in which a company is planned or took part. */
  cells: Uint32Array;
  reached: Uint32Array;
  /** Number and sum of the ratings, aspect by aspect. */
  ratings: Float64Array;
  years: Float64Array[];
  /** What a search for words looks through; made when the first one does. */
  words: (string | null)[];
}

/** Columns with room for so many projects, still empty. */
export function makeColumns(room: number, today: Day): PortfolioColumns {
  return {
    today,
    projects: [],
    marks: new Uint32Array(room),
    status: new Uint8Array(room),
    region: new Uint8Array(room),
    sme: new Uint8Array(room),
    declared: new Uint8Array(room),
    observed: new Uint8Array(room),
    industries: new Uint32Array(room),
    topics: new Uint32Array(room),
    startYear: new Uint16Array(room),
    endYear: new Uint16Array(room),
    endDay: new Uint32Array(room),
    dueDay: new Uint32Array(room),
    twoWayIndex: new Float64Array(room),
    shares: new Float64Array(room * shareFigures.length),
    planned: new Uint32Array(room * cellCount),
    actual: new Uint32Array(room * cellCount),
    cells: new Uint32Array(room),
    reached: new Uint32Array(room * fields.length),
    ratings: new Float64Array(room * feedbackAspects.length * 2),
    years: [],
    words: [],
  };
}

/** All projects, row by row in their order. */
export function tabulate(projects: readonly PortfolioProject[], today: Day): PortfolioColumns {
  const columns = makeColumns(projects.length, today);
  for (const [row, project] of projects.entries()) writeRow(columns, row, project);
  return columns;
}

export function everyRow({ projects }: PortfolioColumns): Uint32Array {
  return Uint32Array.from(projects, (_, row) => row);
}

/** Writes a project into a row, whatever stood there before. */
export function writeRow(columns: PortfolioColumns, row: number, project: PortfolioProject): void {
  const { figures } = project;
  const { today } = columns;
  const content = figures?.content;
  columns.projects[row] = project;
  columns.marks[row] = marksOf(project, today);
  columns.status[row] = projectStatuses.indexOf(project.status);
  columns.region[row] = planeRegions.indexOf(planeRegionOf(figures ?? { twoWayIndex: null, continuity: null }));
  columns.sme[row] = smeBands.indexOf(smeBandOf(figures?.smeShare ?? null));
  columns.declared[row] = modelsOrNone.indexOf(figures?.declared ?? "none");
  columns.observed[row] = modelsOrNone.indexOf(figures?.observed ?? "none");
  columns.industries[row] = bitsOf(industries, project.industries);
  columns.topics[row] = bitsOf(workEnvironmentTopics, project.topics);
  columns.startYear[row] = Number(project.startDate.slice(0, 4));
  columns.endYear[row] = Number(project.endDate.slice(0, 4));
  columns.endDay[row] = numberOfDay(project.endDate);
  columns.dueDay[row] = numberOfDay(nextDueOn(project));
  columns.twoWayIndex[row] = figures?.twoWayIndex ?? NaN;
  for (const [place, figure] of shareFigures.entries())
    columns.shares[row * shareFigures.length + place] = figures?.[figure] ?? NaN;
  let filled = 0;
  for (let cell = 0; cell < cellCount; cell++) {
    const [planned, actual] = [content?.planned[cell] ?? 0, content?.actual[cell] ?? 0];
    columns.planned[row * cellCount + cell] = planned;
    columns.actual[row * cellCount + cell] = actual;
    if (planned + actual > 0) filled |= 1 << cell;
  }
  columns.cells[row] = filled;
  for (const place of fields.keys()) columns.reached[row * fields.length + place] = content?.reached[place] ?? 0;
  for (const aspect of feedbackAspects.keys()) {
    const [n, mean] = content?.ratings[aspect] ?? [0, 0];
    columns.ratings.set([n, n * mean], (row * feedbackAspects.length + aspect) * 2);
  }
  columns.years[row] = Float64Array.from(
    (content?.years ?? []).flatMap(({ year, activities, twoWay, outcomes }) => [year, activities, twoWay, outcomes]),
  );
  columns.words[row] = null;
}

function marksOf(project: PortfolioProject, today: Day): number {
  const { figures, exemplary } = project;
  let marks = figures ? bits.known : 0;
  if (isSilent(project, today)) marks |= bits.silent;
  if (exemplary) marks |= bits.exemplary;
  if (isFarApart(project)) marks |= bits.farApart;
  for (const [place, state] of reportStates.entries())
    if (hasReportIn(project, state, today)) marks |= reportBit(place);
  for (const [place, field] of fields.entries()) if (figures?.content.covered.includes(field)) marks |= fieldBit(place);
  return marks;
}

function bitsOf<T extends string>(vocabulary: readonly T[], held: readonly T[]): number {
  return held.reduce((sum, key) => sum | (1 << vocabulary.indexOf(key)), 0);
}

function numberOfDay(day: Day | null): number {
  return day === null ? 0 : Number(day.replaceAll("-", ""));
}

/** The third that a share lies in; a share on a border belongs to the middle. */
export function smeBandOf(share: Ratio): SmeBand {
  if (share === null) return "unknown";
  if (share < 1 / 3) return "low";
  return share > 2 / 3 ? "high" : "middle";
}
