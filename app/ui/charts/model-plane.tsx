/** The declared model and the one that the activities show, in one plane from one-way to two-way and from end-of-grant to ongoing. */
import { line as makeLine, symbol, symbolDiamond } from "d3-shape";
import { models, type Model } from "~/domain/vocabulary";
import { chartsMessages } from "~/i18n/charts";
import { formatDay, formatNumber, formatShare } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { term } from "~/i18n/vocabulary";
import { chartPaint as paint } from "./chart-paint";
import { ChartSvg } from "./chart-svg";
import type { ChartTable } from "./chart-table";
import { round } from "./round";

export interface ModelPlaneProps {
  id: string;
  language: Language;
  declared: Model | null;
  observed: Model | null;
  /** 0 to 1. */
  twoWayIndex: number | null;
  /** 0 to 1. */
  continuity: number | null;
  /** Every registration, oldest first; the newest is the declared model. */
  history?: readonly { date: string; model: Model }[];
  /** In units of the drawing; 340 unless said. */
  width?: number;
}

/** Where each model stands in the plane. Source: docs/contract/INDICATORS.md, line observed; this product's own reading. */
const anchors: Record<Model, readonly [twoWay: number, ongoing: number]> = {
  linear: [0, 0.1],
  cyclical: [1 / 3, 0.4],
  interactive: [2 / 3, 0.7],
  systemic: [1, 1],
};

/** The four anchors lie on a line, so that only how far along it a point stands decides which of them is nearest. */
const slope = 0.9;
const along = models.map((model) => anchors[model][0] + slope * anchors[model][1]);
const borders = along.slice(1).map((next, index) => (next + (along[index] ?? next)) / 2);

const left = 30;
const top = 10;
const inset = 16;
const diamond = symbol(symbolDiamond, 190)() ?? "";

export function ModelPlane(props: ModelPlaneProps) {
  const { id, language, declared, observed, twoWayIndex, continuity, history = [], width = 340 } = props;
  const words = chartsMessages[language].modelPlane;
  const plot = { width: width - left - 6, height: Math.round((width - left - 6) * 0.74) };
  const place = ([x, y]: readonly [number, number]): [number, number] => [
    round(left + inset + x * (plot.width - 2 * inset)),
    round(top + inset + (1 - y) * (plot.height - 2 * inset)),
  ];
  const path = (points: readonly (readonly [number, number])[]) => makeLine()(points.map(place)) ?? undefined;

  const from = declared && place(anchors[declared]);
  const to = observed && twoWayIndex !== null && continuity !== null ? place([twoWayIndex, continuity]) : null;
  const earlier = history.slice(0, -1).map(({ model }) => model);
  const changes = history.slice(1).flatMap(({ model }, index) => {
    const before = history[index]?.model;
    return before && before !== model ? [bow(place(anchors[before]), place(anchors[model]))] : [];
  });
  const legend = [
    {
      mark: "declared",
      text: `${words.declared}: ${declared ? term(language, "model", declared) : words.notDeclared}`,
    },
    {
      mark: "observed",
      text: `${words.observed}: ${observed ? term(language, "model", observed) : words.notObserved}`,
    },
    ...(earlier.length > 0
      ? [
          {
            mark: "earlier",
            text: `${words.earlier}: ${earlier.map((model) => term(language, "model", model)).join(", ")}`,
          },
        ]
      : []),
  ];
  const bottom = top + plot.height;
  const height = bottom + 34 + legend.length * 22 + 20;

  return (
    <ChartSvg id={id} title={words.title} description={describe(props)} width={width} height={height}>
      <rect x={left} y={top} width={plot.width} height={plot.height} rx="4" {...paint.sunken} />
      {borders.map((border) => (
        <path key={border} d={path(cut(border))} strokeWidth="1" strokeDasharray="1 5" {...paint.line} />
      ))}
      <path d={path(models.map((model) => anchors[model]))} strokeWidth="6" strokeLinecap="round" {...paint.grid} />
      {changes.map((change, index) => (
        <path key={index} d={change} strokeWidth="1.75" strokeLinejoin="round" {...paint.declaredLine} />
      ))}
      {models.map((model) => {
        const [x, y] = place(anchors[model]);
        const outline = earlier.includes(model)
          ? paint.declaredOutline
          : { ...paint.line, className: "ch-surface ch-line", fill: "#ffffff" };
        return model === declared ? (
          <circle key={model} cx={x} cy={y} r="9" {...paint.declared} />
        ) : (
          <circle key={model} cx={x} cy={y} r="6" strokeWidth="1.5" {...outline} />
        );
      })}
      {from && to && apart(from, to) && (
        <g strokeWidth="2" {...paint.observedLine}>
          <path d={arrow(from, to).shaft} strokeDasharray="5 4" />
          <path d={arrow(from, to).head} />
        </g>
      )}
      {to && (
        <path
          d={diamond}
          transform={`translate(${to[0]} ${to[1]})`}
          strokeWidth="2"
          {...paint.observed}
          className="ch-observed ch-halo"
          stroke="#ffffff"
        />
      )}
      {models.map((model) => {
        const [x, y] = place(anchors[model]);
        const beside = model === "systemic" ? { x: x - 15, textAnchor: "end" as const } : { x: x + 15 };
        return (
          <text
            key={model}
            y={y + 4.5}
            fontWeight={model === declared ? 600 : 400}
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
          {words.oneWay}
        </text>
        <text x={left + plot.width} y={bottom + 18} textAnchor="end">
          {words.twoWay}
        </text>
        <text transform={`translate(18 ${bottom}) rotate(-90)`}>{words.atEnd}</text>
        <text transform={`translate(18 ${top}) rotate(-90)`} textAnchor="end">
          {words.ongoing}
        </text>
      </g>
      <path d={axisArrow(left + 64, bottom + 13.5, plot.width - 132)} strokeWidth="1.25" {...paint.line} />
      <g transform={`translate(13.5 ${bottom - 64}) rotate(-90)`}>
        <path d={axisArrow(0, 0, plot.height - 132)} strokeWidth="1.25" {...paint.line} />
      </g>
      {legend.map(({ mark, text }, index) => {
        const y = bottom + 46 + index * 22;
        return (
          <g key={mark}>
            {mark === "declared" && <circle cx={left + 8} cy={y - 4.5} r="7" {...paint.declared} />}
            {mark === "observed" && (
              <path d={diamond} transform={`translate(${left + 8} ${y - 4.5}) scale(.75)`} {...paint.observed} />
            )}
            {mark === "earlier" && (
              <circle cx={left + 8} cy={y - 4.5} r="5.5" strokeWidth="1.5" {...paint.declaredOutline} />
            )}
            <text x={left + 24} y={y} {...paint.ink}>
              {text}
            </text>
          </g>
        );
      })}
      <text x={left} y={height - 6} {...paint.soft}>
        {words.ownReading}
      </text>
    </ChartSvg>
  );
}

/** The readings behind the plane, with every registration of a model. */
export function modelPlaneTable({
  language,
  declared,
  observed,
  twoWayIndex,
  continuity,
  history = [],
}: Omit<ModelPlaneProps, "id" | "width">): ChartTable {
  const words = chartsMessages[language].modelPlane;
  return {
    caption: words.title,
    headers: [words.item, words.value],
    rows: [
      [words.declared, declared ? term(language, "model", declared) : words.notDeclared],
      [words.observed, observed ? term(language, "model", observed) : words.notObserved],
      [words.twoWayIndex, twoWayIndex === null ? "–" : formatNumber(language, twoWayIndex * 100)],
      [words.continuity, formatShare(language, continuity)],
      ...history.map(({ date, model }) => [
        words.registeredOn(formatDay(language, date)),
        term(language, "model", model),
      ]),
    ],
  };
}

function describe({ language, declared, observed }: ModelPlaneProps): string {
  const words = chartsMessages[language].modelPlane;
  return words.describe(
    declared ? term(language, "model", declared) : words.notDeclared,
    observed ? term(language, "model", observed) : words.notObserved,
  );
}

/** The two ends, within the unit square, of the line across the anchors that stands at `sum` along them. */
function cut(sum: number): [number, number][] {
  const upper: [number, number] = sum <= slope ? [0, sum / slope] : [sum - slope, 1];
  const lower: [number, number] = sum <= 1 ? [sum, 0] : [1, (sum - 1) / slope];
  return [upper, lower];
}

function apart([x, y]: [number, number], [toX, toY]: [number, number]): boolean {
  return Math.hypot(toX - x, toY - y) > 34;
}

/** A line between two marks that touches neither, and the head at its end. */
function arrow([x, y]: [number, number], [toX, toY]: [number, number]): { shaft: string; head: string } {
  const length = Math.hypot(toX - x, toY - y);
  const [dx, dy] = [(toX - x) / length, (toY - y) / length];
  const [endX, endY] = [toX - dx * 16, toY - dy * 16];
  const wing = (side: 1 | -1) => `${round(endX - dx * 8 - side * dy * 5)} ${round(endY - dy * 8 + side * dx * 5)}`;
  return {
    shaft: `M${round(x + dx * 12)} ${round(y + dy * 12)}L${round(endX)} ${round(endY)}`,
    head: `M${wing(1)}L${round(endX)} ${round(endY)}L${wing(-1)}`,
  };
}

/** A bow from one anchor to the next, beside the line that joins them all, with a head where it arrives. */
function bow([x, y]: [number, number], [toX, toY]: [number, number]): string {
  const side = toX > x ? 1 : -1;
  const [midX, midY] = [(x + toX) / 2 - side * 24, (y + toY) / 2 - side * 32];
  const length = Math.hypot(toX - midX, toY - midY);
  const [dx, dy] = [(toX - midX) / length, (toY - midY) / length];
  const [endX, endY] = [toX - dx * 11, toY - dy * 11];
  const wing = (turn: 1 | -1) => `${round(endX - dx * 7 - turn * dy * 4)} ${round(endY - dy * 7 + turn * dx * 4)}`;
  const end = `${round(endX)} ${round(endY)}`;
  return `M${x} ${y}Q${round(midX)} ${round(midY)} ${end}M${wing(1)}L${end}L${wing(-1)}`;
}

function axisArrow(x: number, y: number, length: number): string {
  return `M${x} ${y}h${length}m-5-4l5 4-5 4`;
}
