/** Composes what is stored of a project from the one indicator function: nothing here reckons a named figure itself. */
import type { Activity, Day, Outcome } from "../bundle/records";
import { computeActivities } from "../indicators/compute-activities";
import { computeIndicators } from "../indicators/compute-indicators";
import { coveredFields } from "../indicators/compute-participants";
import { computeOutcomes } from "../indicators/compute-results";
import type { ProjectFacts } from "../indicators/facts";
import type { FormByMoment } from "../indicators/indicators";
import { scopeOf } from "../indicators/scope";
import { lastDayLogged } from "../next/last-day-logged";
import type { DueReport } from "../report/due-reports";
import { hasEnoughRatings } from "../report/enough-ratings";
import { feedbackAspects, fields, involvementForms, moments } from "../vocabulary";
import type { FigureContent, ProjectFigures, YearFigures } from "./project-figures";

interface Sources {
  facts: ProjectFacts;
  /** Everything up to and including this day counts. */
  today: Day;
  due: readonly DueReport[];
}

/** The same records and day give the same figures. Throws where the facts lack an organisation that a record names. */
export function composeFigures({ facts, today, due }: Sources): ProjectFigures {
  const indicators = computeIndicators(facts, { to: today });
  const { model, activities, organisations, involvement, feedback } = indicators;
  const content: FigureContent = {
    version: 1,
    planned: cellsOf(involvement.planned),
    actual: cellsOf(involvement.actual),
    reached: fields.map((field) => organisations.byField[field]),
    covered: coveredFields(scopeOf(facts, { to: today })),
    ratings: feedbackAspects.map((aspect) => {
      const { n, mean } = feedback.ratings[aspect];
      return mean !== null && hasEnoughRatings({ n, mean }) ? [n, mean] : null;
    }),
    years: yearsOf(facts, today),
    reports: due.map(({ programme, dueOn, begun }) => ({ programme, dueOn, status: begun?.status ?? null })),
    ripens: ripensOn(facts, today),
  };
  return {
    computedOn: today,
    declared: model.declared,
    observed: model.observed,
    twoWayIndex: model.twoWayIndex,
    continuity: model.continuity,
    endLoading: model.endLoading,
    activities: activities.total,
    hours: activities.hours,
    amount: activities.amount,
    twoWayShare: activities.twoWayShare,
    helixCoverage: indicators.participants.helixCoverage,
    companies: organisations.companies,
    smeShare: organisations.smeShare,
    earlyShare: involvement.earlyShare,
    realisation: involvement.realisation,
    answerRate: indicators.needs.answerRate,
    replyRate: feedback.replyRate,
    attainment: indicators.goals.attainment,
    outcomes: indicators.outcomes.total,
    lastActivityOn: lastDayLogged(facts.project.activities ?? [], today),
    content,
  };
}

function cellsOf(matrix: FormByMoment): number[] {
  return involvementForms.flatMap((form) => moments.map((moment) => matrix[form][moment]));
}

/** Only years in which something lies, each as a period of its own: the two parts of the indicators that are asked for. */
function yearsOf(facts: ProjectFacts, today: Day): YearFigures[] {
  const years = new Map<string, { activities: Activity[]; outcomes: Outcome[] }>();
  const yearOf = (day: Day) => {
    const year = day.slice(0, 4);
    const known = years.get(year) ?? { activities: [], outcomes: [] };
    years.set(year, known);
    return known;
  };
  for (const one of facts.project.activities ?? []) if (one.date <= today) yearOf(one.date).activities.push(one);
  for (const one of facts.project.outcomes ?? []) if (one.date <= today) yearOf(one.date).outcomes.push(one);
  return [...years.keys()].sort().map((year) => {
    const { activities = [], outcomes = [] } = years.get(year) ?? {};
    const { total, hours, byDirection } = computeActivities({ activities });
    const period = { from: `${year}-01-01`, to: `${year}-12-31` };
    return {
      year: Number(year),
      activities: total,
      twoWay: byDirection.exchange + byDirection.co_creation,
      hours,
      outcomes: computeOutcomes({ ...facts, ...period, project: { ...facts.project, outcomes } }).total,
    };
  });
}

function ripensOn({ project }: ProjectFacts, today: Day): Day | null {
  const days = [
    ...project.modelRegistrations.map(({ date }) => date),
    ...(project.activities ?? []).map(({ date }) => date),
    ...(project.needs ?? []).flatMap(({ date, answeredOn }) => [date, answeredOn]),
    ...(project.barriers ?? []).flatMap(({ date, resolvedOn }) => [date, resolvedOn]),
    ...(project.outcomes ?? []).map(({ date }) => date),
    ...(project.feedbackRounds ?? []).flatMap(({ openedOn, followUps = [] }) => [
      openedOn,
      ...followUps.map(({ repliedOn }) => repliedOn),
    ]),
  ];
  return days.reduce<Day | null>(
    (first, day) => (day !== undefined && day > today && (first === null || day < first) ? day : first),
    null,
  );
}

/** Whether figures computed on an earlier day may be others today: the project runs on, or something dated has come. */
export function growsOld(figures: Pick<ProjectFigures, "computedOn" | "content">, endDate: Day, today: Day): boolean {
  const { computedOn, content } = figures;
  return computedOn < today && (endDate >= computedOn || (content.ripens !== null && content.ripens <= today));
}
