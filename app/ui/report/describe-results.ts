/** The section on results: goals in practice, and the outcomes with what proves them. */
import type { Evidence } from "~/domain/bundle/records";
import { getSection } from "~/domain/report/get-section";
import type { ReportGoal, ReportOutcome } from "~/domain/report/report";
import { formatDay } from "~/i18n/format";
import { term } from "~/i18n/vocabulary";
import { behindFigure } from "./behind-figure";
import { cell, figure, heading, keyFigures, lines, paragraph, startColumn, table } from "./blocks";
import { countTable } from "./count-table";
import type { Block, Cell, Words } from "./report-document";
import { webAddress } from "./web-address";
import type { Wording } from "./wording";

export function describeGoals(wording: Wording): Block[] {
  const { report, messages, number, share } = wording;
  const words = messages.results;
  const { goals } = report.indicators;
  if (goals.total === 0) return [heading(3, "goals", words.goalsHeading), paragraph({ text: words.noGoals })];
  return [
    heading(3, "goals", words.goalsHeading),
    keyFigures(
      figure(words.goals, number(goals.total), words.goalsMeaning, behindFigure["goals.total"]),
      figure(words.attainment, share(goals.attainment), words.attainmentMeaning, behindFigure["goals.attainment"]),
    ),
    ...countTable(wording, {
      caption: words.byStatus,
      label: messages.table.status,
      vocabulary: "goalStatus",
      counts: goals.byStatus,
      behind: (status) => ({ list: "goals", status }),
    }),
    ...goalList(wording),
  ];
}

function goalList(wording: Wording): Block[] {
  const { report, language, messages, notShown } = wording;
  const words = messages.results;
  const { goals } = getSection(report, "results");
  return [
    ...table(
      words.goalList,
      [startColumn(words.goal, 5), startColumn(messages.table.status, 1.8), startColumn(words.target, 1.8)],
      goals.items.map((goal) => [
        goalCell(wording, goal),
        cell(term(language, "goalStatus", goal.status)),
        cell(targetOf(wording, goal)),
      ]),
    ),
    ...notShown(goals.notShown),
  ];
}

function goalCell({ messages, read }: Wording, { key, title, targetGroup, indicator }: ReportGoal): Cell {
  const prefixed = (words: Words, prefix: (text: string) => string) => ({ ...words, text: prefix(words.text) });
  return lines(
    { ...read(title), behind: { record: "goal", key } },
    targetGroup ? prefixed(read(targetGroup), messages.results.targetGroup) : null,
    indicator ? prefixed(read(indicator), messages.results.indicator) : null,
  );
}

function targetOf({ messages, number }: Wording, { target, actual }: ReportGoal): string {
  if (target === undefined) return actual === undefined ? messages.table.none : number(actual);
  return messages.results.targetOf(actual === undefined ? messages.table.none : number(actual), number(target));
}

export function describeOutcomes(wording: Wording): Block[] {
  const { report, messages, number, share } = wording;
  const words = messages.results;
  const { outcomes } = report.indicators;
  if (outcomes.total === 0)
    return [heading(3, "outcomes", words.outcomesHeading), paragraph({ text: words.noOutcomes })];
  return [
    heading(3, "outcomes", words.outcomesHeading),
    keyFigures(
      figure(words.outcomes, number(outcomes.total), words.outcomesMeaning, behindFigure["outcomes.total"]),
      figure(
        words.evidenceShare,
        share(outcomes.evidenceShare),
        words.evidenceShareMeaning(number(outcomes.withEvidence)),
        behindFigure["outcomes.evidenceShare"],
      ),
    ),
    ...countTable(wording, {
      caption: words.byKind,
      label: words.kind,
      vocabulary: "outcomeKind",
      counts: outcomes.byKind,
    }),
    ...countTable(wording, {
      caption: words.byLevel,
      label: words.level,
      vocabulary: "outcomeLevel",
      counts: outcomes.byLevel,
    }),
    ...outcomeList(wording),
  ];
}

function outcomeList(wording: Wording): Block[] {
  const { report, language, messages, notShown } = wording;
  const words = messages.results;
  const { outcomes } = getSection(report, "results");
  return [
    ...table(
      words.outcomeList,
      [startColumn(messages.table.date, 1.7), startColumn(words.outcome, 4.6), startColumn(words.evidence, 3)],
      outcomes.items.map((outcome) => [
        cell(formatDay(language, outcome.date)),
        outcomeCell(wording, outcome),
        evidenceCell(wording, outcome),
      ]),
    ),
    ...notShown(outcomes.notShown),
  ];
}

function outcomeCell({ language, messages, read }: Wording, outcome: ReportOutcome): Cell {
  const words = messages.results;
  const titles = outcome.activities.map((title) => read(title).text).join("; ");
  return lines(
    { ...read(outcome.title), behind: { record: "outcome", key: outcome.key } },
    { text: `${term(language, "outcomeKind", outcome.kind)} · ${term(language, "outcomeLevel", outcome.level)}` },
    outcome.description ? read(outcome.description) : null,
    outcome.organisation === undefined ? null : { text: words.at(outcome.organisation) },
    outcome.goal ? { text: words.countsTowards(read(outcome.goal).text) } : null,
    titles === "" ? null : { text: words.grewFrom(titles) },
  );
}

function evidenceCell(wording: Wording, { evidence, files }: ReportOutcome): Cell {
  const words = wording.messages.results;
  if (evidence.length === 0 && files === 0) return cell(words.noEvidence);
  return lines(
    ...evidence.flatMap((item) => evidenceLines(wording, item)),
    files === 0 ? null : { text: words.files(files) },
  );
}

function evidenceLines({ language, read }: Wording, { url, strength, note }: Evidence): Words[] {
  return [
    { text: url, href: webAddress(url) },
    ...(note ? [read(note)] : []),
    ...(strength ? [{ text: term(language, "evidenceStrength", strength) }] : []),
  ];
}
