/** When activities took place and which way knowledge went: one column a month, quarter or year. */
import type { ReactNode } from "react";
import { directions, type Direction } from "~/domain/vocabulary";
import { chartsMessages } from "~/i18n/charts";
import { formatDay, formatNumber } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { term } from "~/i18n/vocabulary";
import { activityPeriods, type ActivityPeriod, type ActivityPeriods, type MonthCount } from "./activity-periods";
import { chartPaint as paint } from "./chart-paint";
import { columnPath } from "./column-path";
import { ChartSvg } from "./chart-svg";
import type { ChartTable } from "./chart-table";
import type { ChartWidth } from "./chart-width";
import { niceCeiling } from "./nice-ceiling";
import { placeAcross } from "./place-across";
import { timelineTicks } from "./timeline-ticks";

export interface ActivityTimelineProps {
  id: string;
  language: Language;
  months: readonly MonthCount[];
  /** Activities of which only the year is known. */
  undated?: number;
  /** 340 units unless said; "fluid" fills its box on a page. */
  width?: ChartWidth;
}

const top = 24;
const plotHeight = 140;
const bottom = top + plotHeight;
/** Fewer periods than this would give columns as broad as walls. */
const fewestColumns = 12;
/** Width of a column in the units of a fluid plot. */
const step = 20;

export function ActivityTimeline({ id, language, months, undated = 0, width = 340 }: ActivityTimelineProps) {
  const words = chartsMessages[language].activityTimeline;
  const across = placeAcross(width);
  const { span, periods } = activityPeriods(months);
  const columns = Math.max(periods.length, fewestColumns);
  const ceiling = niceCeiling(Math.max(...periods.map(sum), 0));
  const perSpan = { 1: words.perMonth, 3: words.perQuarter, 12: words.perYear }[span];
  const totals = totalsOf(periods);
  const total = sum({ counts: totals });
  const height = bottom + 28 + directions.length * 21 + (undated > 0 ? 21 : 0);
  const fills: Record<Direction, { className?: string; fill: string; stroke?: string }> = {
    push: paint.observedOutline,
    pull: { ...paint.observedLine, fill: `url(#${id}-pull)` },
    exchange: { ...paint.observedMid, className: "ch-observed-mid ch-observed-line", stroke: paint.observed.fill },
    co_creation: { ...paint.observed, className: "ch-observed ch-observed-line", stroke: paint.observed.fill },
  };

  return (
    <ChartSvg
      id={id}
      title={words.title}
      description={total === 0 ? words.empty : describe(language, periods)}
      width={width}
      height={height}
    >
      <defs>
        <pattern id={`${id}-pull`} width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" {...paint.surface} />
          <rect width="5" height="2.5" {...paint.observed} />
        </pattern>
      </defs>
      <text y="13" {...paint.soft}>
        {total === 0 ? words.empty : perSpan(formatNumber(language, ceiling))}
      </text>
      {[top, top + plotHeight / 2].map((y) => (
        <line key={y} x2={across(1)} y1={y} y2={y} {...paint.grid} />
      ))}
      <PlotBox width={width} columns={columns}>
        {directions.map((direction) => (
          <path
            key={direction}
            d={columnPath({
              periods,
              direction,
              scale: plotHeight / ceiling,
              ground: plotHeight,
              step: (width === "fluid" ? columns * step : width) / columns,
            })}
            strokeWidth="1"
            vectorEffect={width === "fluid" ? "non-scaling-stroke" : undefined}
            {...fills[direction]}
          />
        ))}
      </PlotBox>
      <line x2={across(1)} y1={bottom} y2={bottom} {...paint.line} />
      {timelineTicks({ periods, span, language }).map(({ column, label }) => (
        <g key={column}>
          <line
            x1={across(column / columns)}
            x2={across(column / columns)}
            y1={bottom}
            y2={bottom + 6}
            {...paint.line}
          />
          <text x={across((column + 0.14) / columns)} y={bottom + 18} {...paint.soft}>
            {label}
          </text>
        </g>
      ))}
      {directions.map((direction, index) => (
        <g key={direction} transform={`translate(0 ${bottom + 30 + index * 21})`}>
          <rect x="1" y="3" width="13" height="13" strokeWidth="1" {...fills[direction]} />
          <text x="22" y="14" {...paint.ink}>
            {`${term(language, "direction", direction)}: ${formatNumber(language, totals[direction])}`}
          </text>
        </g>
      ))}
      {undated > 0 && (
        <text x="22" y={height - 6} {...paint.soft}>
          {words.undated(formatNumber(language, undated))}
        </text>
      )}
    </ChartSvg>
  );
}

/** The columns stretch with a fluid drawing while letters and lines keep their size. */
function PlotBox({ width, columns, children }: { width: ChartWidth; columns: number; children: ReactNode }) {
  if (width !== "fluid") return <g transform={`translate(0 ${top})`}>{children}</g>;
  return (
    <svg
      y={top}
      width="100%"
      height={plotHeight}
      viewBox={`0 0 ${columns * step} ${plotHeight}`}
      preserveAspectRatio="none"
    >
      {children}
    </svg>
  );
}

/** Activities by period and direction, with the sum of each. */
export function activityTimelineTable({
  language,
  months,
  undated = 0,
}: Omit<ActivityTimelineProps, "id" | "width">): ChartTable {
  const { activityTimeline: words, total } = chartsMessages[language];
  const { span, periods } = activityPeriods(months);
  const number = (value: number) => formatNumber(language, value);
  const row = (name: string, { counts }: Pick<ActivityPeriod, "counts">) => [
    name,
    ...directions.map((direction) => number(counts[direction])),
    number(sum({ counts })),
  ];
  return {
    caption: words.title,
    headers: [words.period, ...directions.map((direction) => term(language, "direction", direction)), total],
    rows: [
      ...periods.map((period) => row(periodName(language, period.month, span), period)),
      row(total, { counts: totalsOf(periods) }),
      ...(undated > 0 ? [[words.undated(number(undated)), ...directions.map(() => "–"), number(undated)]] : []),
    ],
  };
}

function sum({ counts }: Pick<ActivityPeriod, "counts">): number {
  return directions.reduce((total, direction) => total + counts[direction], 0);
}

function totalsOf(periods: readonly ActivityPeriod[]): Record<Direction, number> {
  const totals = { push: 0, pull: 0, exchange: 0, co_creation: 0 };
  for (const { counts } of periods) for (const direction of directions) totals[direction] += counts[direction];
  return totals;
}

function periodName(language: Language, month: string, span: ActivityPeriods["span"]): string {
  return formatDay(language, `${month}-01`, ({ 1: "month", 3: "quarter", 12: "year" } as const)[span]);
}

function describe(language: Language, periods: readonly ActivityPeriod[]): string {
  const words = chartsMessages[language].activityTimeline;
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return words.empty;
  const total = periods.reduce((count, period) => count + sum(period), 0);
  const month = (period: ActivityPeriod) => formatDay(language, `${period.month}-01`, "month");
  return words.describe(formatNumber(language, total), month(first), month(last));
}
