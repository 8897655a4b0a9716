/** Many projects in the plane of models: what they declared, and where their activities lie; as a density where they are many. */
import { symbol, symbolDiamond } from "d3-shape";
import { pointOfModel } from "~/domain/indicators/compute-model";
import { models, type Model } from "~/domain/vocabulary";
import { chartsMessages } from "~/i18n/charts";
import { formatNumber } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { portfolioMessages } from "~/i18n/portfolio";
import { term } from "~/i18n/vocabulary";
import { chartPaint as paint } from "./chart-paint";
import { ChartSvg } from "./chart-svg";
import { round } from "./round";

export interface PlanePoint {
  declared: Model | null;
  /** Each 0 to 1; null where they cannot be read. */
  twoWayIndex: number | null;
  continuity: number | null;
}

export interface PortfolioPlaneProps {
  id: string;
  language: Language;
  points: readonly PlanePoint[];
  /** In units of the drawing; 400 unless said. */
  width?: number;
}

/** More marks than this would cover one another and weigh more than they tell. */
const mostMarks = 120;
const columns = 15;
const rows = 11;

const left = 30;
const top = 10;
const inset = 28;
const diamond = symbol(symbolDiamond, 70)() ?? "";

type Place = readonly [x: number, y: number];

export function PortfolioPlane({ id, language, points, width = 400 }: PortfolioPlaneProps) {
  const words = portfolioMessages[language];
  const axis = chartsMessages[language].modelPlane;
  const plot = { width: width - left - 6, height: Math.round((width - left - 6) * 0.74) };
  const place = (twoWay: number, ongoing: number): Place => [
    round(left + inset + twoWay * (plot.width - 2 * inset)),
    round(top + inset + (1 - ongoing) * (plot.height - 2 * inset)),
  ];
  const anchorOf = (model: Model) => place(pointOfModel[model].twoWayIndex, pointOfModel[model].continuity);
  const readable = points.flatMap(({ declared, twoWayIndex, continuity }) =>
    twoWayIndex === null || continuity === null ? [] : [{ declared, at: place(twoWayIndex, continuity) }],
  );
  const dense = readable.length > mostMarks;
  const squares = dense
    ? countSquares(
        readable.map(({ at }) => at),
        plot,
      )
    : [];
  const most = Math.max(1, ...squares.map(({ count }) => count));
  const declared = models.map((model) => {
    const count = formatNumber(language, points.filter((point) => point.declared === model).length);
    const [x, y] = anchorOf(model);
    // A ring has room for its number.
    const ring = { x, y, rx: count.length < 4 ? 14 : 6 + 3.4 * count.length };
    return { model, count, ring };
  });
  const bottom = top + plot.height;
  const height = bottom + 96;

  return (
    <ChartSvg
      id={id}
      title={words.planeTitle}
      description={words.planeDescribe(formatNumber(language, points.length), formatNumber(language, readable.length))}
      width={width}
      height={height}
    >
      <rect x={left} y={top} width={plot.width} height={plot.height} rx="4" {...paint.sunken} />
      {squares.map(({ x, y, count }) => (
        <rect
          key={`${x} ${y}`}
          x={round(left + (x * plot.width) / columns)}
          y={round(top + (y * plot.height) / rows)}
          width={round(plot.width / columns)}
          height={round(plot.height / rows)}
          fillOpacity={round(0.15 + 0.85 * Math.sqrt(count / most))}
          {...paint.observed}
        />
      ))}
      <path
        d={`M${models.map((model) => anchorOf(model).join(" ")).join("L")}`}
        strokeWidth="6"
        strokeLinecap="round"
        {...paint.grid}
      />
      {!dense && (
        <path
          d={readable
            .flatMap(({ declared, at }) => (declared ? [`M${anchorOf(declared).join(" ")}L${at.join(" ")}`] : []))
            .join("")}
          strokeWidth="1"
          strokeOpacity="0.55"
          {...paint.observedLine}
        />
      )}
      {declared.map(({ model, count, ring: { x, y, rx } }) => (
        <g key={model}>
          <rect x={x - rx} y={y - 14} width={2 * rx} height="28" rx="14" strokeWidth="2" {...paint.declaredOutline} />
          <text x={x} y={y + 4.5} textAnchor="middle" fontWeight="600" {...paint.ink}>
            {count}
          </text>
        </g>
      ))}
      {!dense &&
        readable.map(({ at }, index) => (
          <path
            key={index}
            d={diamond}
            transform={`translate(${at[0]} ${at[1]})`}
            strokeWidth="1"
            {...paint.observed}
            className="ch-observed ch-halo"
            stroke="#ffffff"
          />
        ))}
      {declared.map(({ model, ring: { x, y, rx } }) => {
        const beside = model === "systemic" ? { x: x - rx - 5, textAnchor: "end" as const } : { x: x + rx + 5 };
        return (
          <text
            key={model}
            y={y + 4.5}
            paintOrder="stroke"
            strokeWidth="4"
            strokeLinejoin="round"
            stroke="#eaf0f2"
            {...paint.ink}
            className="ch-ink ch-halo-sunken"
            {...beside}
          >
            {term(language, "model", model)}
          </text>
        );
      })}
      <g {...paint.soft}>
        <text x={left} y={bottom + 18}>
          {axis.oneWay}
        </text>
        <text x={left + plot.width} y={bottom + 18} textAnchor="end">
          {axis.twoWay}
        </text>
        <text transform={`translate(18 ${bottom}) rotate(-90)`}>{axis.atEnd}</text>
        <text transform={`translate(18 ${top}) rotate(-90)`} textAnchor="end">
          {axis.ongoing}
        </text>
      </g>
      <circle cx={left + 8} cy={bottom + 42} r="7" strokeWidth="2" {...paint.declaredOutline} />
      <text x={left + 24} y={bottom + 46.5} {...paint.ink}>
        {words.planeDeclared}
      </text>
      {dense ? (
        <rect x={left + 1} y={bottom + 57} width="14" height="14" {...paint.observed} />
      ) : (
        <path d={diamond} transform={`translate(${left + 8} ${bottom + 64})`} {...paint.observed} />
      )}
      <text x={left + 24} y={bottom + 68.5} {...paint.ink}>
        {dense ? words.planeDensity(formatNumber(language, most)) : words.planeObserved}
      </text>
      <text x={left} y={height - 4} {...paint.soft}>
        {axis.ownReading}
      </text>
    </ChartSvg>
  );
}

interface Square {
  x: number;
  y: number;
  count: number;
}

/** How many points lie in each square of the plot; empty squares are left out. */
function countSquares(places: readonly Place[], plot: { width: number; height: number }): Square[] {
  const counts = new Array<number>(columns * rows).fill(0);
  const within = (share: number, steps: number) => Math.min(steps - 1, Math.max(0, Math.floor(share * steps)));
  for (const [x, y] of places) {
    const square = within((y - top) / plot.height, rows) * columns + within((x - left) / plot.width, columns);
    counts[square] = (counts[square] ?? 0) + 1;
  }
  return counts.flatMap((count, square) =>
    count === 0 ? [] : [{ x: square % columns, y: Math.floor(square / columns), count }],
  );
}
