/** Feedback rounds, reports, choices of model and outcomes: each kind its own mark, with its name beside it. */
import type { TimelineEvent, TimelineKind } from "~/domain/timeline/list-timeline-events";
import { chartPaint as paint } from "../charts/chart-paint";
import { placeAcross } from "../charts/place-across";
import type { Labelled } from "./lay-rows";

type MarkedKind = Extract<TimelineKind, "feedback" | "report" | "model" | "outcome">;

interface MarkRowsProps {
  kind: MarkedKind;
  items: readonly Labelled<TimelineEvent>[];
  labelled: boolean;
  /** Of one line. */
  height: number;
}

const across = placeAcross("fluid");

export function MarkRows({ kind, items, labelled, height }: MarkRowsProps) {
  return (
    <>
      {items.map(({ item, start, end, label, line, before }) => {
        const y = (labelled ? line * height : 0) + 12;
        const long = item.to > item.from;
        return (
          <g key={item.key}>
            {long ? (
              <rect
                x={across(start)}
                width={across(Math.max(end - start, 0.006))}
                y={y - 5}
                height="10"
                rx="3"
                strokeWidth="2"
                {...paint.declaredOutline}
              />
            ) : (
              <svg x={across((start + end) / 2)} y={y} overflow="visible">
                <Mark kind={kind} />
              </svg>
            )}
            {labelled && (
              <text
                x={across(before ? start : end)}
                dx={before ? -12 : 12}
                y={y + 5}
                textAnchor={before ? "end" : "start"}
                fill={paint.ink.fill}
                stroke={paint.surface.fill}
                strokeWidth="4"
                strokeLinejoin="round"
                paintOrder="stroke"
                className="ch-ink ch-halo"
              >
                {label}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

function Mark({ kind }: { kind: MarkedKind }) {
  switch (kind) {
    case "feedback":
      return <rect x="-5" y="-5" width="10" height="10" rx="3" strokeWidth="2" {...paint.declaredOutline} />;
    case "report":
      return <path d="M0-7 7 0 0 7-7 0Z" {...paint.ink} />;
    case "model":
      return <circle r="6" strokeWidth="2.5" {...paint.declaredOutline} />;
    case "outcome":
      return <path d="M0-7 7 5.500H-7Z" {...paint.observed} />;
  }
}
