/** Activities year by year over many projects, and how many of them go both ways. */
import type { PortfolioYear } from "~/domain/portfolio/summarise-portfolio";
import { formatNumber, formatShare } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { portfolioMessages } from "~/i18n/portfolio";
import { chartPaint as paint } from "./chart-paint";
import { ChartSvg } from "./chart-svg";
import type { ChartTable } from "./chart-table";
import type { ChartWidth } from "./chart-width";
import { niceCeiling } from "./nice-ceiling";
import { placeAcross } from "./place-across";
import { round } from "./round";

export interface YearColumnsProps {
  id: string;
  language: Language;
  years: readonly PortfolioYear[];
  /** 340 units unless said; "fluid" fills its box on a page. */
  width?: ChartWidth;
}

const top = 22;
const plotHeight = 140;
const bottom = top + plotHeight;
/** Earlier years would leave no room for words; the table has them. */
const mostYears = 8;

export function YearColumns({ id, language, years, width = 340 }: YearColumnsProps) {
  const words = portfolioMessages[language];
  const across = placeAcross(width);
  const shown = years.slice(-mostYears);
  const ceiling = niceCeiling(Math.max(0, ...shown.map(({ activities }) => activities)));
  const heightOf = (count: number) => round((count / ceiling) * plotHeight);
  const slots = Math.max(shown.length, 4);
  const parts = shown.map(({ year, activities, twoWayShare }) =>
    words.yearPart(String(year), formatNumber(language, activities), formatShare(language, twoWayShare)),
  );
  return (
    <ChartSvg
      id={id}
      title={words.yearTitle}
      description={words.yearDescribe(parts.join(" "))}
      width={width}
      height={bottom + 74}
    >
      <line x1="0" x2={across(1)} y1={bottom} y2={bottom} strokeWidth="1" {...paint.line} />
      {shown.map(({ year, activities, twoWayShare }, slot) => {
        const both = (twoWayShare ?? 0) * activities;
        const bar = { x: across((slot + 0.14) / slots), width: across(0.72 / slots) };
        return (
          <g key={year}>
            <rect
              {...bar}
              y={bottom - heightOf(activities)}
              height={heightOf(activities - both)}
              {...paint.observedMid}
            />
            <rect {...bar} y={bottom - heightOf(both)} height={heightOf(both)} {...paint.observed} />
            <text
              x={across((slot + 0.5) / slots)}
              y={bottom - heightOf(activities) - 6}
              textAnchor="middle"
              {...paint.ink}
            >
              {formatNumber(language, activities)}
            </text>
            <text x={across((slot + 0.5) / slots)} y={bottom + 18} textAnchor="middle" {...paint.soft}>
              {year}
            </text>
          </g>
        );
      })}
      <rect x="1" y={bottom + 32} width="13" height="13" {...paint.observed} />
      <text x="22" y={bottom + 43} {...paint.ink}>
        {words.twoWay}
      </text>
      <rect x="1" y={bottom + 54} width="13" height="13" {...paint.observedMid} />
      <text x="22" y={bottom + 65} {...paint.ink}>
        {words.oneWay}
      </text>
    </ChartSvg>
  );
}

/** Each year with what lies in it. */
export function yearColumnsTable({ language, years }: Omit<YearColumnsProps, "id" | "width">): ChartTable {
  const words = portfolioMessages[language];
  return {
    caption: words.yearTitle,
    headers: [words.yearColumn, words.projects, words.activities, words.twoWay, words.outcomes],
    rows: years.map(({ year, projects, activities, twoWayShare, outcomes }) => [
      String(year),
      formatNumber(language, projects),
      formatNumber(language, activities),
      formatShare(language, twoWayShare),
      formatNumber(language, outcomes),
    ]),
  };
}
