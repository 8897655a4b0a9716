/** Sums a set of projects up: how they spread, never who has most. */
import type { FormByMoment, RatingSummary, Ratio } from "../indicators/indicators";
import { ratioOf } from "../indicators/arithmetic";
import { forEachKey } from "../indicators/tally";
import { type ProjectStatus, projectStatuses } from "../project-status";
import { type FeedbackAspect, feedbackAspects, type Field, fields, involvementForms, moments } from "../vocabulary";
import { listOutliers, type Outlier, shareQuartiles } from "./find-outliers";
import { type PlaneRegion, planeRegions } from "./plane-region";
import { bits, cellCount, fieldBit, type PortfolioColumns, reportBit, yearParts } from "./portfolio-columns";
import { type ReportState, reportStates } from "./portfolio-project";
import { type ModelOrNone, modelsOrNone } from "./portfolio-search";
import type { ShareFigure } from "./project-figures";
import type { Quartiles } from "./quartiles";

export interface PortfolioYear {
  year: number;
  /** With an activity or outcome in it. */
  projects: number;
  activities: number;
  /** Exchange and co-creation among the activities. */
  twoWayShare: Ratio;
  outcomes: number;
}

export interface PortfolioSummary {
  total: number;
  byStatus: Record<ProjectStatus, number>;
  overdue: number;
  silent: number;
  exemplary: number;
  farApart: number;
  /** Declared down, observed across. */
  models: Record<ModelOrNone, Record<ModelOrNone, number>>;
  /** Of the projects with both. */
  sameModel: Ratio;
  regions: Record<PlaneRegion, number>;
  /** Companies, counted once in each project that they are in. */
  planned: FormByMoment;
  actual: FormByMoment;
  helix: Record<Field, { reaching: number; missing: number; organisations: number }>;
  reports: Record<ReportState, number>;
  /** Earliest first. */
  years: PortfolioYear[];
  shares: Record<ShareFigure, Quartiles | null>;
  /** Means over the ratings of projects with at least three; `projects` says how many those are. */
  ratings: Record<FeedbackAspect, RatingSummary & { projects: number }>;
  outliers: Outlier[];
}

export function summarisePortfolio(columns: PortfolioColumns, rows: Uint32Array): PortfolioSummary {
  const { marks } = columns;
  const known = rows.filter((row) => ((marks[row] ?? 0) & bits.known) !== 0);
  const shares = shareQuartiles(columns, known);
  const count = (mask: number) => {
    let sum = 0;
    for (const row of rows) if (((marks[row] ?? 0) & mask) !== 0) sum += 1;
    return sum;
  };
  const reports = forEachKey(reportStates, (state) => count(reportBit(reportStates.indexOf(state))));
  const reached = sumBy(columns.reached, known, fields.length);
  return {
    total: rows.length,
    byStatus: tallyPlaces(projectStatuses, columns.status, rows),
    overdue: reports.overdue,
    silent: count(bits.silent),
    exemplary: count(bits.exemplary),
    farApart: count(bits.farApart),
    ...modelTable(columns, known),
    regions: tallyPlaces(planeRegions, columns.region, known),
    planned: byFormAndMoment(sumBy(columns.planned, known, cellCount)),
    actual: byFormAndMoment(sumBy(columns.actual, known, cellCount)),
    helix: forEachKey(fields, (field) => {
      const place = fields.indexOf(field);
      const reaching = count(fieldBit(place));
      return { reaching, missing: known.length - reaching, organisations: reached[place] ?? 0 };
    }),
    reports,
    years: sumYears(columns, known),
    shares,
    ratings: sumRatings(columns, known),
    outliers: listOutliers(columns, known, shares),
  };
}

function tallyPlaces<K extends string>(keys: readonly K[], places: Uint8Array, rows: Uint32Array): Record<K, number> {
  const counts = new Array<number>(keys.length).fill(0);
  for (const row of rows) counts[places[row] ?? 0] = (counts[places[row] ?? 0] ?? 0) + 1;
  return forEachKey(keys, (key) => counts[keys.indexOf(key)] ?? 0);
}

/** Columns of so many numbers a row, added up number by number. */
function sumBy(column: Uint32Array, rows: Uint32Array, width: number): Float64Array {
  const sums = new Float64Array(width);
  for (const row of rows)
    for (let place = 0; place < width; place++) sums[place] = (sums[place] ?? 0) + (column[row * width + place] ?? 0);
  return sums;
}

function modelTable(
  { declared, observed }: PortfolioColumns,
  rows: Uint32Array,
): Pick<PortfolioSummary, "models" | "sameModel"> {
  const none = modelsOrNone.indexOf("none");
  const counts = new Uint32Array(modelsOrNone.length ** 2);
  let [both, same] = [0, 0];
  for (const row of rows) {
    const [said, done] = [declared[row] ?? none, observed[row] ?? none];
    const cell = said * modelsOrNone.length + done;
    counts[cell] = (counts[cell] ?? 0) + 1;
    if (said === none || done === none) continue;
    both += 1;
    if (said === done) same += 1;
  }
  const at = (said: ModelOrNone, done: ModelOrNone) =>
    counts[modelsOrNone.indexOf(said) * modelsOrNone.length + modelsOrNone.indexOf(done)] ?? 0;
  return {
    models: forEachKey(modelsOrNone, (said) => forEachKey(modelsOrNone, (done) => at(said, done))),
    sameModel: ratioOf(same, both),
  };
}

function byFormAndMoment(sums: Float64Array): FormByMoment {
  return forEachKey(involvementForms, (form) =>
    forEachKey(
      moments,
      (moment) => sums[involvementForms.indexOf(form) * moments.length + moments.indexOf(moment)] ?? 0,
    ),
  );
}

const none = new Float64Array();

function sumYears({ years }: PortfolioColumns, rows: Uint32Array): PortfolioYear[] {
  const sums = new Map<number, { projects: number; activities: number; twoWay: number; outcomes: number }>();
  for (const row of rows) {
    const held = years[row] ?? none;
    for (let place = 0; place < held.length; place += yearParts) {
      const year = held[place] ?? 0;
      let sum = sums.get(year);
      if (!sum) sums.set(year, (sum = { projects: 0, activities: 0, twoWay: 0, outcomes: 0 }));
      sum.projects += 1;
      sum.activities += held[place + 1] ?? 0;
      sum.twoWay += held[place + 2] ?? 0;
      sum.outcomes += held[place + 3] ?? 0;
    }
  }
  return [...sums]
    .sort(([a], [b]) => a - b)
    .map(([year, { twoWay, ...counts }]) => ({ year, ...counts, twoWayShare: ratioOf(twoWay, counts.activities) }));
}

/** What is stored holds only means of three ratings or more, so no filter can lay bare a smaller group. */
function sumRatings({ ratings }: PortfolioColumns, rows: Uint32Array): PortfolioSummary["ratings"] {
  return forEachKey(feedbackAspects, (aspect) => {
    let [n, sum, count] = [0, 0, 0];
    for (const row of rows) {
      const place = (row * feedbackAspects.length + feedbackAspects.indexOf(aspect)) * 2;
      const number = ratings[place] ?? 0;
      if (number === 0) continue;
      count += 1;
      n += number;
      sum += ratings[place + 1] ?? 0;
    }
    return { n, mean: ratioOf(sum, n), projects: count };
  });
}
