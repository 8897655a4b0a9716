/** Figures that a funder reads first, by the words that sections use for them. */
import type { FirstFigure } from "~/domain/requirement/first-figures";
import type { Language } from "~/i18n/language";
import { reportMessages } from "~/i18n/report";
import type { ReportMessages } from "~/i18n/report.da";
import { behindFigure, isLeadingFigure } from "./behind-figure";
import { figure as keyFigure } from "./blocks";
import type { KeyFigureItem } from "./report-document";
import type { Wording } from "./wording";

/** Name, value and meaning; the number of replies and the like stand in the section itself. */
interface Maker {
  name: (messages: ReportMessages) => string;
  value: (wording: Wording) => string;
  meaning: (wording: Wording) => string;
}

const makers: Record<FirstFigure, Maker> = {
  "activities.total": {
    name: (m) => m.activities.total,
    value: (w) => w.number(w.report.indicators.activities.total),
    meaning: (w) => w.messages.activities.totalMeaning,
  },
  "activities.hours": {
    name: (m) => m.activities.hours,
    value: (w) => w.number(w.report.indicators.activities.hours),
    meaning: (w) => w.messages.activities.hoursMeaning,
  },
  "activities.amount": {
    name: (m) => m.activities.amount,
    value: (w) => w.amount(w.report.indicators.activities.amount),
    meaning: (w) => w.messages.activities.amountMeaning,
  },
  "activities.twoWayShare": {
    name: (m) => m.activities.twoWayShare,
    value: (w) => w.share(w.report.indicators.activities.twoWayShare),
    meaning: (w) => w.messages.activities.twoWayShareMeaning,
  },
  "model.continuity": {
    name: (m) => m.model.continuity,
    value: (w) => w.share(w.report.indicators.model.continuity),
    meaning: (w) => w.messages.model.continuityMeaning,
  },
  "model.endLoading": {
    name: (m) => m.model.endLoading,
    value: (w) => w.share(w.report.indicators.model.endLoading),
    meaning: (w) => w.messages.model.endLoadingMeaning,
  },
  "participants.total": {
    name: (m) => m.collaboration.participants,
    value: (w) => w.number(w.report.indicators.participants.total),
    meaning: (w) => w.messages.collaboration.participantsMeaning,
  },
  "participants.helixCoverage": {
    name: (m) => m.collaboration.helixCoverage,
    value: (w) => w.share(w.report.indicators.participants.helixCoverage),
    meaning: (w) => w.messages.collaboration.helixCoverageMeaning,
  },
  "organisations.reached": {
    name: (m) => m.collaboration.reached,
    value: (w) => w.number(w.report.indicators.organisations.reached),
    meaning: (w) => w.messages.collaboration.reachedMeaning,
  },
  "organisations.companies": {
    name: (m) => m.collaboration.companies,
    value: (w) => w.number(w.report.indicators.organisations.companies),
    meaning: (w) => w.messages.collaboration.companiesMeaning,
  },
  "organisations.smeShare": {
    name: (m) => m.collaboration.smeShare,
    value: (w) => w.share(w.report.indicators.organisations.smeShare),
    meaning: (w) => w.messages.collaboration.smeShareMeaning(w.number(w.report.indicators.organisations.smeCompanies)),
  },
  "involvement.reach": {
    name: (m) => m.collaboration.reach,
    value: (w) => w.share(w.report.indicators.involvement.reach),
    meaning: (w) => w.messages.collaboration.reachMeaning,
  },
  "involvement.realisation": {
    name: (m) => m.collaboration.realisation,
    value: (w) => w.share(w.report.indicators.involvement.realisation),
    meaning: (w) =>
      w.messages.collaboration.realisationMeaning(
        w.number(w.report.indicators.involvement.realisedCells),
        w.number(w.report.indicators.involvement.plannedCells),
      ),
  },
  "involvement.earlyShare": {
    name: (m) => m.collaboration.earlyShare,
    value: (w) => w.share(w.report.indicators.involvement.earlyShare),
    meaning: (w) =>
      w.messages.collaboration.earlyShareMeaning(w.number(w.report.indicators.involvement.earlyCompanies)),
  },
  "involvement.retention": {
    name: (m) => m.collaboration.retention,
    value: (w) => w.share(w.report.indicators.involvement.retention),
    meaning: (w) => w.messages.collaboration.retentionMeaning,
  },
  "needs.answerRate": {
    name: (m) => `${m.needs.heading}: ${m.needs.answerRate.toLowerCase()}`,
    value: (w) => w.share(w.report.indicators.needs.answerRate),
    meaning: (w) => w.messages.needs.answerRateMeaning,
  },
  "feedback.responseRate": {
    name: (m) => m.feedback.responseRate,
    value: (w) => w.share(w.report.indicators.feedback.responseRate),
    meaning: (w) =>
      w.messages.feedback.responseRateMeaning(
        w.number(w.report.indicators.feedback.answering),
        w.number(w.report.indicators.feedback.invited),
      ),
  },
  "feedback.replyRate": {
    name: (m) => m.feedback.replyRate,
    value: (w) => w.share(w.report.indicators.feedback.replyRate),
    meaning: (w) =>
      w.messages.feedback.replyRateMeaning(
        w.number(w.report.indicators.feedback.replied),
        w.number(w.report.indicators.feedback.points),
      ),
  },
  "resources.hoursUse": {
    name: (m) => m.resources.hoursUse,
    value: (w) => w.share(w.report.indicators.resources.hoursUse),
    meaning: (w) => w.messages.resources.useMeaning,
  },
  "resources.amountUse": {
    name: (m) => m.resources.amountUse,
    value: (w) => w.share(w.report.indicators.resources.amountUse),
    meaning: (w) => w.messages.resources.useMeaning,
  },
  "goals.attainment": {
    name: (m) => `${m.results.goalsHeading}: ${m.results.attainment.toLowerCase()}`,
    value: (w) => w.share(w.report.indicators.goals.attainment),
    meaning: (w) => w.messages.results.attainmentMeaning,
  },
  "outcomes.total": {
    name: (m) => m.results.outcomes,
    value: (w) => w.number(w.report.indicators.outcomes.total),
    meaning: (w) => w.messages.results.outcomesMeaning,
  },
  "outcomes.evidenceShare": {
    name: (m) => m.results.evidenceShare,
    value: (w) => w.share(w.report.indicators.outcomes.evidenceShare),
    meaning: (w) => w.messages.results.evidenceShareMeaning(w.number(w.report.indicators.outcomes.withEvidence)),
  },
};

/** What a figure is called, for the funder who picks it. */
export function firstFigureName(language: Language, figure: FirstFigure): string {
  return makers[figure].name(reportMessages[language]);
}

export function drawFirstFigure(wording: Wording, figure: FirstFigure): KeyFigureItem {
  const { name, value, meaning } = makers[figure];
  const behind = isLeadingFigure(figure) ? behindFigure[figure] : undefined;
  return keyFigure(name(wording.messages), value(wording), meaning(wording), behind);
}
