/** The section on resources: hours and money set aside and spent, moment by moment. */
import { getSection } from "~/domain/report/get-section";
import type { MomentResources } from "~/domain/report/report-collaboration";
import { formatDay } from "~/i18n/format";
import { term } from "~/i18n/vocabulary";
import { resourceBarsTable } from "../charts/resource-bars";
import { behindFigure } from "./behind-figure";
import { cell, endColumn, figure, keyFigures, paragraph, startColumn, table } from "./blocks";
import type { Block, Cell } from "./report-document";
import type { Wording } from "./wording";

export function describeResources(wording: Wording): Block[] {
  const { report, messages, number, share, amount } = wording;
  const words = messages.resources;
  const { resources } = report.indicators;
  const { moments } = getSection(report, "resources");
  const hasHours = resources.plannedHours + resources.actualHours > 0;
  const hasAmount = resources.plannedAmount + resources.actualAmount > 0;
  const isPlanned = moments.some(({ from }) => from !== undefined);
  return [
    keyFigures(
      figure(
        words.plannedHours,
        number(resources.plannedHours),
        words.plannedMeaning,
        behindFigure["resources.plannedHours"],
      ),
      figure(
        words.actualHours,
        number(resources.actualHours),
        words.actualMeaning,
        behindFigure["resources.actualHours"],
      ),
      figure(words.hoursUse, share(resources.hoursUse), words.useMeaning),
      figure(
        words.plannedAmount,
        amount(resources.plannedAmount),
        words.plannedMeaning,
        behindFigure["resources.plannedAmount"],
      ),
      figure(
        words.actualAmount,
        amount(resources.actualAmount),
        words.actualMeaning,
        behindFigure["resources.actualAmount"],
      ),
      figure(words.amountUse, share(resources.amountUse), words.useMeaning),
    ),
    ...(hasHours ? [barsOf(wording, "hours")] : []),
    ...(hasAmount ? [barsOf(wording, "amount")] : []),
    ...(hasHours || hasAmount ? [] : [paragraph({ text: words.nothing })]),
    ...(hasHours || hasAmount || isPlanned ? momentTable(wording, moments) : []),
  ];
}

function barsOf({ report, language }: Wording, unit: "hours" | "amount"): Block {
  const props = { id: `report-resources-${unit}`, byMoment: report.indicators.resources.byMoment, unit };
  const behind = resourceBarsTable({ language, ...props });
  return { type: "chart", title: behind.caption, chart: { name: "resource_bars", props }, table: behind };
}

function momentTable({ language, messages, number }: Wording, moments: readonly MomentResources[]): Block[] {
  const words = messages.resources;
  const expected = ({ from, to }: MomentResources): Cell =>
    from === undefined || to === undefined
      ? cell(messages.table.none)
      : cell(`${formatDay(language, from, "month")} – ${formatDay(language, to, "month")}`);
  return table(
    words.table,
    [
      startColumn(words.moment, 3),
      startColumn(words.expected, 3),
      endColumn(words.hoursPlanned, 1.4),
      endColumn(words.hoursUsed, 1.4),
      endColumn(words.amountPlanned, 1.6),
      endColumn(words.amountUsed, 1.6),
    ],
    moments.map((moment) => [
      [{ text: term(language, "moment", moment.moment), behind: { list: "activities", moment: moment.moment } }],
      expected(moment),
      cell(number(moment.plannedHours)),
      cell(number(moment.actualHours)),
      cell(number(moment.plannedAmount)),
      cell(number(moment.actualAmount)),
    ]),
  );
}
