/** The figures of an overview, worded, each with what it means; those that say nothing yet are left out. */
import type { Indicators } from "~/domain/indicators/indicators";
import { formatNumber, formatShare } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { overviewMessages } from "~/i18n/overview";

export interface OverviewFigure {
  label: string;
  value: string;
  meaning: string;
}

export function overviewFigures(indicators: Indicators, language: Language): OverviewFigure[] {
  const words = overviewMessages[language];
  const number = (value: number) => formatNumber(language, value);
  const share = (value: number | null) => formatShare(language, value);
  const { activities, organisations, involvement, needs, feedback, resources, goals, outcomes } = indicators;
  const pool = needs.raised + needs.carriedIn;
  const figures: (OverviewFigure | false)[] = [
    { label: words.activities, value: number(activities.total), meaning: words.activitiesMeaning },
    activities.twoWayShare !== null && {
      label: words.twoWay,
      value: share(activities.twoWayShare),
      meaning: words.twoWayMeaning,
    },
    {
      label: words.companies,
      value: number(organisations.companies),
      meaning: words.companiesMeaning(share(organisations.smeShare)),
    },
    involvement.earlyShare !== null && {
      label: words.early,
      value: share(involvement.earlyShare),
      meaning: words.earlyMeaning(number(involvement.earlyCompanies)),
    },
    involvement.realisation !== null && {
      label: words.realisation,
      value: share(involvement.realisation),
      meaning: words.realisationMeaning(number(involvement.realisedCells), number(involvement.plannedCells)),
    },
    needs.answerRate !== null && {
      label: words.needs,
      value: share(needs.answerRate),
      meaning: words.needsMeaning(number(needs.answered), number(pool)),
    },
    feedback.responseRate !== null && {
      label: words.feedback,
      value: share(feedback.responseRate),
      meaning: words.feedbackMeaning(number(feedback.answering), number(feedback.invited)),
    },
    feedback.replyRate !== null && {
      label: words.replies,
      value: share(feedback.replyRate),
      meaning: words.repliesMeaning(number(feedback.replied), number(feedback.points)),
    },
    resources.hoursUse !== null && {
      label: words.hours,
      value: share(resources.hoursUse),
      meaning: words.hoursMeaning(number(resources.actualHours), number(resources.plannedHours)),
    },
    goals.attainment !== null && {
      label: words.goals,
      value: share(goals.attainment),
      meaning: words.goalsMeaning(number(goals.byStatus.met), number(goals.total)),
    },
    outcomes.evidenceShare !== null && {
      label: words.outcomes,
      value: share(outcomes.evidenceShare),
      meaning: words.outcomesMeaning(number(outcomes.withEvidence), number(outcomes.total)),
    },
  ];
  return figures.filter((figure) => figure !== false);
}
