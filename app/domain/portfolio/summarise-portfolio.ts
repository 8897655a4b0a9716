/** Sums a set of projects up: how they spread, never who has most. */
import type { Day } from "../bundle/records";
import type { FormByMoment, RatingSummary, Ratio } from "../indicators/indicators";
import { ratioOf } from "../indicators/arithmetic";
import { forEachKey, tally } from "../indicators/tally";
import { type ProjectStatus, projectStatuses } from "../project-status";
import { type FeedbackAspect, feedbackAspects, type Field, fields, involvementForms, moments } from "../vocabulary";
import { findOutliers, type Outlier, shareQuartiles } from "./find-outliers";
import { type PlaneRegion, planeRegionOf, planeRegions } from "./plane-region";
import {
  hasReportIn,
  isFarApart,
  isSilent,
  type PortfolioProject,
  type ReportState,
  reportStates,
} from "./portfolio-project";
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

export function summarisePortfolio(projects: readonly PortfolioProject[], today: Day): PortfolioSummary {
  const known = projects.filter(({ figures }) => figures !== null);
  const both = known.filter(({ figures }) => figures?.declared && figures.observed);
  const shares = shareQuartiles(known);
  const count = (is: (project: PortfolioProject) => boolean) => projects.filter(is).length;
  return {
    total: projects.length,
    byStatus: tally(projectStatuses, projects, ({ status }) => status),
    overdue: count((project) => hasReportIn(project, "overdue", today)),
    silent: count((project) => isSilent(project, today)),
    exemplary: count(({ exemplary }) => exemplary),
    farApart: count(isFarApart),
    models: modelTable(known),
    sameModel: ratioOf(both.filter(({ figures }) => figures?.declared === figures?.observed).length, both.length),
    regions: tally(planeRegions, known, ({ figures }) =>
      planeRegionOf(figures ?? { twoWayIndex: null, continuity: null }),
    ),
    planned: sumCells(known, "planned"),
    actual: sumCells(known, "actual"),
    helix: forEachKey(fields, (field) => {
      const reaching = known.filter(({ figures }) => figures?.content.covered.includes(field)).length;
      const place = fields.indexOf(field);
      const organisations = known.reduce((sum, { figures }) => sum + (figures?.content.reached[place] ?? 0), 0);
      return { reaching, missing: known.length - reaching, organisations };
    }),
    reports: forEachKey(reportStates, (state) => count((project) => hasReportIn(project, state, today))),
    years: sumYears(known),
    shares,
    ratings: forEachKey(feedbackAspects, (aspect) => sumRatings(known, feedbackAspects.indexOf(aspect))),
    outliers: findOutliers(known, shares),
  };
}

function modelTable(projects: readonly PortfolioProject[]): PortfolioSummary["models"] {
  const table = forEachKey(modelsOrNone, () => forEachKey(modelsOrNone, () => 0));
  for (const { figures } of projects) table[figures?.declared ?? "none"][figures?.observed ?? "none"] += 1;
  return table;
}

function sumCells(projects: readonly PortfolioProject[], side: "planned" | "actual"): FormByMoment {
  const sums = new Array<number>(involvementForms.length * moments.length).fill(0);
  for (const { figures } of projects) {
    const cells = figures?.content[side] ?? [];
    for (let cell = 0; cell < cells.length; cell++) sums[cell] = (sums[cell] ?? 0) + (cells[cell] ?? 0);
  }
  return forEachKey(involvementForms, (form) =>
    forEachKey(
      moments,
      (moment) => sums[involvementForms.indexOf(form) * moments.length + moments.indexOf(moment)] ?? 0,
    ),
  );
}

function sumYears(projects: readonly PortfolioProject[]): PortfolioYear[] {
  const sums = new Map<number, { projects: number; activities: number; twoWay: number; outcomes: number }>();
  for (const { figures } of projects) {
    for (const { year, activities, twoWay, outcomes } of figures?.content.years ?? []) {
      const sum = sums.get(year) ?? { projects: 0, activities: 0, twoWay: 0, outcomes: 0 };
      sum.projects += 1;
      sum.activities += activities;
      sum.twoWay += twoWay;
      sum.outcomes += outcomes;
      sums.set(year, sum);
    }
  }
  const years = [...sums.keys()].sort((a, b) => a - b);
  return years.flatMap((year) => {
    const sum = sums.get(year);
    if (!sum) return [];
    const { twoWay, ...counts } = sum;
    return [{ year, ...counts, twoWayShare: ratioOf(twoWay, counts.activities) }];
  });
}

/** What is stored holds only means of three ratings or more, so no filter can lay bare a smaller group. */
function sumRatings(projects: readonly PortfolioProject[], aspect: number): RatingSummary & { projects: number } {
  let [n, sum, count] = [0, 0, 0];
  for (const { figures } of projects) {
    const rating = figures?.content.ratings[aspect];
    if (!rating) continue;
    count += 1;
    n += rating[0];
    sum += rating[0] * rating[1];
  }
  return { n, mean: ratioOf(sum, n), projects: count };
}
