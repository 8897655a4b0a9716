/** What was planned and what was used at each moment: an outline that fills up. */
import type { ResourceUse } from "~/domain/indicators/indicators";
import { moments, type Moment } from "~/domain/vocabulary";
import { chartsMessages } from "~/i18n/charts";
import { formatAmount, formatNumber } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { term } from "~/i18n/vocabulary";
import { chartPaint as paint } from "./chart-paint";
import { ChartSvg } from "./chart-svg";
import type { ChartTable } from "./chart-table";
import type { ChartWidth } from "./chart-width";
import { placeAcross } from "./place-across";

export interface ResourceBarsProps {
  id: string;
  language: Language;
  byMoment: Record<Moment, ResourceUse>;
  unit: "hours" | "amount";
  /** 340 units unless said; "fluid" fills its box on a page. */
  width?: ChartWidth;
}

const rowHeight = 46;
const top = 34;

export function ResourceBars({ id, language, byMoment, unit, width = 340 }: ResourceBarsProps) {
  const words = chartsMessages[language].resourceBars;
  const across = placeAcross(width);
  const rows = moments.map((moment) => ({ moment, ...usedAndPlanned(byMoment[moment], unit) }));
  const most = Math.max(...rows.flatMap(({ planned, used }) => [planned, used]), 1);
  const inThousands = unit === "amount" && most >= 10_000;
  const show = (value: number) => formatNumber(language, inThousands ? Math.round(value / 1000) : value);
  const unitWords = unit === "hours" ? words.hours : inThousands ? words.thousands : words.amount;
  const height = top + rows.length * rowHeight;

  return (
    <ChartSvg
      id={id}
      title={titleOf(language, unit)}
      description={describe(language, rows, unit)}
      width={width}
      height={height}
    >
      <g transform="translate(0 0)">
        <rect x="1" y="3" width="22" height="12" rx="2" strokeWidth="1.5" {...paint.declaredOutline} />
        <text x="30" y="14" {...paint.ink}>
          {words.planned}
        </text>
        <rect x="100" y="5" width="22" height="8" {...paint.observed} />
        <text x="129" y="14" {...paint.ink}>
          {words.used}
        </text>
        <text x={across(1)} y="14" textAnchor="end" {...paint.soft}>
          {unitWords}
        </text>
      </g>
      {rows.map(({ moment, planned, used }, index) => (
        <g key={moment} transform={`translate(0 ${top + index * rowHeight})`}>
          <text y="13" {...paint.ink}>
            {term(language, "moment", moment)}
          </text>
          <text x={across(1)} y="13" textAnchor="end" fontWeight="600" {...paint.ink}>
            {planned === 0 && used === 0 ? "–" : words.usedOfPlanned(show(used), show(planned))}
          </text>
          <rect y="20" width={across(1)} height="14" rx="2" {...paint.sunken} />
          {planned > 0 && (
            <rect
              x="1"
              y="20"
              width={across((planned / most) * 0.99)}
              height="14"
              rx="2"
              strokeWidth="1.5"
              {...paint.declaredOutline}
            />
          )}
          {used > 0 && <rect x="1" y="23" width={across((used / most) * 0.99)} height="8" {...paint.observed} />}
        </g>
      ))}
    </ChartSvg>
  );
}

/** Planned and used by moment, with the sums. */
export function resourceBarsTable({ language, byMoment, unit }: Omit<ResourceBarsProps, "id" | "width">): ChartTable {
  const { resourceBars: words, total } = chartsMessages[language];
  const show = (value: number) => (unit === "hours" ? formatNumber(language, value) : formatAmount(language, value));
  const rows = moments.map((moment) => ({ moment, ...usedAndPlanned(byMoment[moment], unit) }));
  const sums = sumOf(rows);
  return {
    caption: titleOf(language, unit),
    headers: [words.moment, words.planned, words.used],
    rows: [
      ...rows.map(({ moment, planned, used }) => [term(language, "moment", moment), show(planned), show(used)]),
      [total, show(sums.planned), show(sums.used)],
    ],
  };
}

interface UsedAndPlanned {
  planned: number;
  used: number;
}

function usedAndPlanned(use: ResourceUse, unit: "hours" | "amount"): UsedAndPlanned {
  return unit === "hours"
    ? { planned: use.plannedHours, used: use.actualHours }
    : { planned: use.plannedAmount, used: use.actualAmount };
}

function sumOf(rows: readonly UsedAndPlanned[]): UsedAndPlanned {
  return rows.reduce((sum, row) => ({ planned: sum.planned + row.planned, used: sum.used + row.used }), {
    planned: 0,
    used: 0,
  });
}

function titleOf(language: Language, unit: "hours" | "amount"): string {
  const words = chartsMessages[language].resourceBars;
  return unit === "hours" ? words.hoursTitle : words.amountTitle;
}

function describe(language: Language, rows: readonly UsedAndPlanned[], unit: "hours" | "amount"): string {
  const words = chartsMessages[language].resourceBars;
  const { planned, used } = sumOf(rows);
  const show = (value: number) =>
    unit === "hours" ? `${formatNumber(language, value)} ${words.hours}` : formatAmount(language, value);
  return words.describe(show(used), show(planned));
}
