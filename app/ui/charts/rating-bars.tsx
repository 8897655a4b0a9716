/** How a steering group rates the project: the mean of each aspect on the scale from 1 to 5. */
import type { RatingSummary } from "~/domain/indicators/indicators";
import { feedbackAspects, type FeedbackAspect } from "~/domain/vocabulary";
import { chartsMessages } from "~/i18n/charts";
import { formatNumber } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { term } from "~/i18n/vocabulary";
import { chartPaint as paint } from "./chart-paint";
import { ChartSvg } from "./chart-svg";
import type { ChartTable } from "./chart-table";
import type { ChartWidth } from "./chart-width";
import { placeAcross } from "./place-across";

export interface RatingBarsProps {
  id: string;
  language: Language;
  /** Means are 1 to 5; null where nobody rated. */
  ratings: Record<FeedbackAspect, RatingSummary>;
  /** 340 units unless said; "fluid" fills its box on a page. */
  width?: ChartWidth;
}

const rowHeight = 46;

export function RatingBars({ id, language, ratings, width = 340 }: RatingBarsProps) {
  const words = chartsMessages[language].ratingBars;
  const across = placeAcross(width);
  const height = feedbackAspects.length * rowHeight + 18;
  const describe = feedbackAspects
    .map((aspect) => `${term(language, "feedbackAspect", aspect)}: ${read(language, ratings[aspect])}.`)
    .join(" ");

  return (
    <ChartSvg id={id} title={words.title} description={words.describe(describe)} width={width} height={height}>
      {feedbackAspects.map((aspect, index) => {
        const { mean } = ratings[aspect];
        return (
          <g key={aspect} transform={`translate(0 ${index * rowHeight})`}>
            <text y="13" {...paint.ink}>
              {term(language, "feedbackAspect", aspect)}
            </text>
            <text x={across(1)} y="13" textAnchor="end" {...paint.ink}>
              {read(language, ratings[aspect])}
            </text>
            <rect y="20" width={across(1)} height="12" rx="2" {...paint.sunken} />
            {mean !== null && <rect y="20" width={across((mean - 1) / 4)} height="12" rx="2" {...paint.neutral} />}
            {[0.25, 0.5, 0.75].map((share) => (
              <line
                key={share}
                x1={across(share)}
                x2={across(share)}
                y1="18"
                y2="34"
                strokeWidth="1.5"
                {...paint.surface}
                className="ch-halo"
                stroke="#ffffff"
              />
            ))}
          </g>
        );
      })}
      <text y={height - 6} {...paint.soft}>
        {words.low}
      </text>
      <text x={across(1)} y={height - 6} textAnchor="end" {...paint.soft}>
        {words.high}
      </text>
    </ChartSvg>
  );
}

/** Mean and number of answers by aspect. */
export function ratingBarsTable({ language, ratings }: Omit<RatingBarsProps, "id" | "width">): ChartTable {
  const words = chartsMessages[language].ratingBars;
  return {
    caption: words.title,
    headers: [words.aspect, words.mean, words.count],
    rows: feedbackAspects.map((aspect) => {
      const { mean, n } = ratings[aspect];
      return [
        term(language, "feedbackAspect", aspect),
        mean === null ? "–" : formatNumber(language, mean),
        formatNumber(language, n),
      ];
    }),
  };
}

function read(language: Language, { mean, n }: RatingSummary): string {
  const words = chartsMessages[language].ratingBars;
  return mean === null ? words.none : `${formatNumber(language, mean)} (${words.answers(n)})`;
}
