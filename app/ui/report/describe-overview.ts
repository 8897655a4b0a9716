/** The first page after the cover: what the project is, the figures that matter most, and what is worth a look. */
import { term } from "~/i18n/vocabulary";
import { behindFigure } from "./behind-figure";
import { figure, heading, keyFigures, paragraph } from "./blocks";
import type { Block, KeyFigureItem } from "./report-document";
import { wordGap } from "./word-gap";
import type { Wording } from "./wording";

export function describeOverview(wording: Wording): Block[] {
  const { report, messages, read } = wording;
  const words = messages.overview;
  const { summary } = report.project;
  return [
    heading(2, "overview", words.heading),
    ...(summary ? [paragraph(read(summary))] : []),
    keyFigures(...(report.kind === "plan" ? plannedFigures(wording) : practisedFigures(wording))),
    heading(3, "worth-a-look", words.gapsHeading),
    ...(report.gaps.length === 0
      ? [paragraph({ text: words.noGaps })]
      : [
          paragraph({ text: words.gapsLead }),
          { type: "list" as const, items: report.gaps.map((gap) => [{ text: wordGap(wording, gap) }]) },
        ]),
  ];
}

function plannedFigures(wording: Wording): KeyFigureItem[] {
  const { report, messages, number, amount } = wording;
  const { resources: money, collaboration, results } = messages;
  const { resources, involvement, goals } = report.indicators;
  return [
    declared(wording),
    figure(
      collaboration.enrolled,
      number(involvement.enrolled),
      collaboration.enrolledMeaning,
      behindFigure["involvement.enrolled"],
    ),
    figure(
      collaboration.plannedCells,
      number(involvement.plannedCells),
      collaboration.plannedCellsMeaning,
      behindFigure["involvement.plannedCells"],
    ),
    figure(
      money.plannedHours,
      number(resources.plannedHours),
      money.plannedMeaning,
      behindFigure["resources.plannedHours"],
    ),
    figure(
      money.plannedAmount,
      amount(resources.plannedAmount),
      money.plannedMeaning,
      behindFigure["resources.plannedAmount"],
    ),
    figure(results.goals, number(goals.total), results.goalsMeaning, behindFigure["goals.total"]),
  ];
}

function practisedFigures(wording: Wording): KeyFigureItem[] {
  const { report, messages, number, share } = wording;
  const { activities: words, collaboration, results } = messages;
  const { activities, organisations, involvement, outcomes } = report.indicators;
  return [
    declared(wording),
    figure(words.total, number(activities.total), words.totalMeaning, behindFigure["activities.total"]),
    figure(
      words.twoWayShare,
      share(activities.twoWayShare),
      words.twoWayShareMeaning,
      behindFigure["activities.twoWayShare"],
    ),
    figure(
      collaboration.reached,
      number(organisations.reached),
      collaboration.reachedMeaning,
      behindFigure["organisations.reached"],
    ),
    figure(
      collaboration.earlyShare,
      share(involvement.earlyShare),
      collaboration.earlyShareMeaning(number(involvement.earlyCompanies)),
      behindFigure["involvement.earlyShare"],
    ),
    figure(results.outcomes, number(outcomes.total), results.outcomesMeaning, behindFigure["outcomes.total"]),
  ];
}

function declared({ report, language, messages }: Wording): KeyFigureItem {
  const { declared: model, observed } = report.indicators.model;
  const words = messages.model;
  return figure(
    words.declared,
    model ? term(language, "model", model) : words.notDeclared,
    `${words.observed}: ${observed ? term(language, "model", observed) : words.notObserved.toLowerCase()}.`,
    behindFigure["model.declared"],
  );
}
