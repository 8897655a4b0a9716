/** The figures of an overview, worded, each with what it means; those that say nothing yet are left out. */
import type { Indicators } from "~/domain/indicators/indicators";
import { formatNumber, formatShare } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { overviewMessages } from "~/i18n/overview";
import type { Behind } from "../report/behind";
import { behindFigure } from "../report/behind-figure";

export interface OverviewFigure {
  label: string;
  value: string;
  meaning: string;
  /** Until today, as the pages of the project count as well. */
  behind?: Behind;
}

export function overviewFigures(indicators: Indicators, language: Language): OverviewFigure[] {
  const words = overviewMessages[language];
  const number = (value: number) => formatNumber(language, value);
  const share = (value: number | null) => formatShare(language, value);
  const { activities, organisations, involvement, needs, feedback, resources, goals, outcomes } = indicators;
  const pool = needs.raised + needs.carriedIn;
  const figures: (OverviewFigure | false)[] = [
    {
      label: words.activities,
      value: number(activities.total),
      meaning: words.activitiesMeaning,
      behind: behindFigure["activities.total"],
    },
    activities.twoWayShare !== null && {
      label: words.twoWay,
      value: share(activities.twoWayShare),
      meaning: words.twoWayMeaning,
      behind: behindFigure["activities.twoWayShare"],
    },
    {
      label: words.companies,
      value: number(organisations.companies),
      meaning: words.companiesMeaning(share(organisations.smeShare)),
      behind: behindFigure["organisations.companies"],
    },
    involvement.earlyShare !== null && {
      label: words.early,
      value: share(involvement.earlyShare),
      meaning: words.earlyMeaning(number(involvement.earlyCompanies)),
      behind: behindFigure["involvement.earlyShare"],
    },
    involvement.realisation !== null && {
      label: words.realisation,
      value: share(involvement.realisation),
      meaning: words.realisationMeaning(number(involvement.realisedCells), number(involvement.plannedCells)),
      behind: { list: "involvement" },
    },
    needs.answerRate !== null && {
      label: words.needs,
      value: share(needs.answerRate),
      meaning: words.needsMeaning(number(needs.answered), number(pool)),
      // Those of an earlier time are on no list of the period.
      behind: needs.carriedIn === 0 ? behindFigure["needs.raised"] : undefined,
    },
    feedback.responseRate !== null && {
      label: words.feedback,
      value: share(feedback.responseRate),
      meaning: words.feedbackMeaning(number(feedback.answering), number(feedback.invited)),
      behind: { list: "feedback" },
    },
    feedback.replyRate !== null && {
      label: words.replies,
      value: share(feedback.replyRate),
      meaning: words.repliesMeaning(number(feedback.replied), number(feedback.points)),
      behind: { list: "feedback" },
    },
    resources.hoursUse !== null && {
      label: words.hours,
      value: share(resources.hoursUse),
      meaning: words.hoursMeaning(number(resources.actualHours), number(resources.plannedHours)),
      behind: { list: "resources" },
    },
    goals.attainment !== null && {
      label: words.goals,
      value: share(goals.attainment),
      meaning: words.goalsMeaning(number(goals.byStatus.met), number(goals.total)),
      behind: behindFigure["goals.attainment"],
    },
    outcomes.evidenceShare !== null && {
      label: words.outcomes,
      value: share(outcomes.evidenceShare),
      meaning: words.outcomesMeaning(number(outcomes.withEvidence), number(outcomes.total)),
      behind: behindFigure["outcomes.evidenceShare"],
    },
  ];
  return figures.filter((figure) => figure !== false);
}
