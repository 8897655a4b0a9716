/** What practice asked for and what stood in the way. */
import { getSection } from "~/domain/report/get-section";
import { formatDay } from "~/i18n/format";
import { term } from "~/i18n/vocabulary";
import { behindFigure } from "./behind-figure";
import { cell, endColumn, figure, heading, keyFigures, lines, paragraph, startColumn, table } from "./blocks";
import { countTable } from "./count-table";
import type { Block } from "./report-document";
import type { Wording } from "./wording";

export function describeNeeds(wording: Wording): Block[] {
  const { report, messages, number, share } = wording;
  const words = messages.needs;
  const { needs } = report.indicators;
  if (needs.raised + needs.carriedIn === 0)
    return [heading(3, "needs", words.heading), paragraph({ text: words.none })];
  return [
    heading(3, "needs", words.heading),
    keyFigures(
      figure(words.raised, number(needs.raised), words.raisedMeaning, behindFigure["needs.raised"]),
      figure(words.carriedIn, number(needs.carriedIn), words.carriedInMeaning),
      figure(words.answered, number(needs.answered), words.answeredMeaning),
      figure(words.answerRate, share(needs.answerRate), words.answerRateMeaning),
      figure(words.medianDays, number(needs.medianDaysToAnswer), words.medianDaysMeaning),
    ),
    ...needList(wording),
  ];
}

function needList({ report, language, messages, read, notShown }: Wording): Block[] {
  const words = messages.needs;
  const { needs } = getSection(report, "facilitation");
  return [
    ...table(
      words.list,
      [startColumn(messages.table.date, 1.7), startColumn(words.need, 5), startColumn(messages.table.status, 1.9)],
      needs.items.map(({ key, date, text, raisedBy, answeredBy, answeredOn, status }) => [
        cell(formatDay(language, date)),
        lines(
          { ...read(text), behind: { record: "need", key } },
          raisedBy === undefined ? null : { text: words.raisedBy(raisedBy) },
          answeredBy.length === 0
            ? null
            : { text: words.answeredBy(answeredBy.map((title) => read(title).text).join("; ")) },
        ),
        lines(
          { text: term(language, "needStatus", status) },
          answeredOn === undefined ? null : { text: formatDay(language, answeredOn) },
        ),
      ]),
    ),
    ...notShown(needs.notShown),
  ];
}

export function describeBarriers(wording: Wording): Block[] {
  const { report, messages, number } = wording;
  const words = messages.barriers;
  const { barriers } = report.indicators;
  if (barriers.raised + barriers.carriedIn === 0)
    return [heading(3, "barriers", words.heading), paragraph({ text: words.none })];
  return [
    heading(3, "barriers", words.heading),
    keyFigures(
      figure(words.raised, number(barriers.raised), words.raisedMeaning, behindFigure["barriers.raised"]),
      figure(words.carriedIn, number(barriers.carriedIn), words.carriedInMeaning),
      figure(words.resolved, number(barriers.resolved), words.resolvedMeaning),
      figure(words.open, number(barriers.open), words.openMeaning),
    ),
    ...countTable(wording, {
      caption: words.byKind,
      label: words.kind,
      vocabulary: "barrier",
      counts: barriers.byKind,
    }),
    ...barrierList(wording),
  ];
}

function barrierList({ report, language, messages, number, read, notShown }: Wording): Block[] {
  const words = messages.barriers;
  const { barriers } = getSection(report, "facilitation");
  return [
    ...table(
      words.list,
      [
        startColumn(messages.table.date, 1.7),
        startColumn(words.kind, 4.6),
        endColumn(words.severity, 1),
        startColumn(messages.table.status, 1.9),
      ],
      barriers.items.map(({ key, date, kind, severity, description, mitigation, resolvedOn }) => {
        const done = mitigation === undefined ? null : read(mitigation);
        return [
          cell(formatDay(language, date)),
          lines(
            { text: term(language, "barrier", kind), behind: { record: "barrier", key } },
            description ? read(description) : null,
            done && { ...done, text: words.mitigation(done.text) },
          ),
          cell(number(severity)),
          cell(resolvedOn === undefined ? words.openStatus : words.resolvedOn(formatDay(language, resolvedOn))),
        ];
      }),
    ),
    ...notShown(barriers.notShown),
  ];
}
