/** Who takes part: five fields in a ring, filled where the project reaches organisations, open where nobody is there yet. */
import { arc as makeArc } from "d3-shape";
import { fields, type Field } from "~/domain/vocabulary";
import { chartsMessages } from "~/i18n/charts";
import { formatNumber } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { term } from "~/i18n/vocabulary";
import { chartPaint as paint } from "./chart-paint";
import { ChartSvg } from "./chart-svg";
import type { ChartTable } from "./chart-table";
import { round } from "./round";

export interface HelixRingProps {
  id: string;
  language: Language;
  /** Organisations reached in each field. */
  counts: Record<Field, number>;
  /** Fields that take part, also those without participants: through a bridge-builder or the lead organisation. */
  covered: readonly Field[];
  /** In units of the drawing; 340 unless said. */
  width?: number;
}

const turn = (2 * Math.PI) / fields.length;

export function HelixRing({ id, language, counts, covered, width = 340 }: HelixRingProps) {
  const words = chartsMessages[language].helixRing;
  const radius = width / 2 - 2;
  const inner = 46;
  const sector = makeArc<{ startAngle: number; endAngle: number }>()
    .innerRadius(inner)
    .outerRadius(radius)
    .padAngle(0.03)
    .cornerRadius(5);
  const reached = covered.length;
  const height = width + 28;

  return (
    <ChartSvg
      id={id}
      title={words.title}
      description={words.describe(reached, missingFields(language, covered))}
      width={width}
      height={height}
    >
      <defs>
        <pattern id={`${id}-open`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="8" height="8" {...paint.surface} />
          <path d="M0 0v8" strokeWidth="2" {...paint.grid} />
        </pattern>
      </defs>
      <g transform={`translate(${width / 2} ${width / 2})`}>
        {fields.map((field, index) => {
          const startAngle = (index - 0.5) * turn;
          const shape = roundPath(sector({ startAngle, endAngle: startAngle + turn }));
          return covered.includes(field) ? (
            <path
              key={field}
              d={shape}
              strokeWidth="2"
              {...(counts[field] > 0 ? paint.observedTint : paint.surface)}
              className={`${counts[field] > 0 ? "ch-observed-tint" : "ch-surface"} ch-observed-line`}
              stroke={paint.observed.fill}
            />
          ) : (
            <path
              key={field}
              d={shape}
              strokeWidth="1.5"
              strokeDasharray="5 4"
              {...paint.line}
              className="ch-line"
              fill={`url(#${id}-open)`}
            />
          );
        })}
        {fields.map((field, index) => {
          const middle = (inner + radius) / 2 + 2;
          const x = round(Math.sin(index * turn) * middle);
          const y = round(-Math.cos(index * turn) * middle);
          const count = counts[field];
          return (
            <g key={field} textAnchor="middle" transform={`translate(${x} ${y})`} {...paint.ink}>
              <text y="-5">{term(language, "field", field)}</text>
              <text y="19" fontSize={count > 0 ? 22 : 13} fontWeight="600">
                {count > 0 ? formatNumber(language, count) : covered.includes(field) ? words.leads : words.missing}
              </text>
            </g>
          );
        })}
        <g textAnchor="middle" {...paint.ink}>
          <text y="3" fontSize="18" fontWeight="600">
            {chartsMessages[language].ofTotal(String(reached), String(fields.length))}
          </text>
          <text y="20">{words.fields}</text>
        </g>
      </g>
      <text x={width / 2} y={height - 6} textAnchor="middle" {...paint.soft}>
        {missingFields(language, covered)}
      </text>
    </ChartSvg>
  );
}

/** Organisations by field. */
export function helixRingTable({ language, counts, covered }: Omit<HelixRingProps, "id" | "width">): ChartTable {
  const words = chartsMessages[language].helixRing;
  return {
    caption: words.title,
    headers: [words.field, words.count],
    rows: fields.map((field) => [
      term(language, "field", field),
      counts[field] === 0 && covered.includes(field) ? words.leads : formatNumber(language, counts[field]),
    ]),
  };
}

/** Names one or two fields that are missing; more are told by number, since the ring names them. */
function missingFields(language: Language, covered: readonly Field[]): string {
  const words = chartsMessages[language].helixRing;
  const missing = fields.filter((field) => !covered.includes(field)).map((field) => term(language, "field", field));
  if (missing.length === 0) return words.allReached;
  return missing.length <= 2 ? words.someMissing(missing.join(", ")) : words.manyMissing(missing.length);
}

/** d3 writes fifteen decimals, which nobody sees and every reader downloads. */
function roundPath(path: string | null): string | undefined {
  return path?.replace(/-?\d+\.\d+(e-?\d+)?/g, (number) => String(round(Number(number))));
}
