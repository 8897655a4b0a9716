/** A project's time as a drawing: a row for each moment and each direction, marks with their names for the rest. */
import type { ReactNode } from "react";
import type { Day } from "~/domain/bundle/records";
import type { TimelineEvent, TimelineKind } from "~/domain/timeline/list-timeline-events";
import type { TimelineWindow } from "~/domain/timeline/timeline-window";
import { directions } from "~/domain/vocabulary";
import { formatNumber, formatPeriod } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { timelineMessages } from "~/i18n/timeline";
import { term } from "~/i18n/vocabulary";
import { chartPaint as paint } from "../charts/chart-paint";
import { ChartSvg } from "../charts/chart-svg";
import { placeAcross } from "../charts/place-across";
import { DotRow } from "./dot-row";
import { MarkRows } from "./mark-rows";
import { place, shareOf, stackLabels } from "./lay-rows";
import { nameEvent } from "./name-event";
import { windowTicks } from "./window-ticks";

export interface ProjectTimelineProps {
  id: string;
  language: Language;
  window: TimelineWindow;
  events: readonly TimelineEvent[];
  /** The project's own time. */
  project: { from: Day; to: Day };
  today: Day;
}

/** Share of the drawing that the names of the rows stand in. */
const names = 20;
/** Room for a mark at the very end. */
const margin = 1.5;
const head = 30;
const rowHeight = 26;
const gap = 12;
const across = placeAcross("fluid");
/** With more lines than this the names would be a wall; the list below has them. */
const mostLines = 6;

interface Row {
  name: string;
  height: number;
  draw: ReactNode;
  /** Set apart from the row above. */
  begins: boolean;
}

export function ProjectTimeline({ id, language, window, events, project, today }: ProjectTimelineProps) {
  const words = timelineMessages[language];
  const rows = [projectRow(words.project, window, project), ...rowsOf(language, window, events)];
  const tops: number[] = [];
  const height = rows.reduce((top, row) => {
    const at = top + (row.begins ? gap : 0);
    tops.push(at);
    return at + row.height;
  }, head);
  const inside = today >= window.from && today <= window.to;
  const now = across(shareOf(window, today));
  return (
    <ChartSvg
      id={id}
      title={words.title}
      description={words.describe(formatPeriod(language, window.from, window.to), events.length)}
      width="fluid"
      height={height + 8}
    >
      <svg x={`${names}%`} y="0" width={`${100 - names - margin}%`} height={height + 8} overflow="visible">
        {windowTicks(window, language).map(({ at, label }) => (
          <g key={at}>
            <line x1={across(at)} x2={across(at)} y1={head - 8} y2={height} {...paint.grid} />
            {at < 0.96 && (
              <text x={across(at)} dx="4" y="14" {...paint.soft}>
                {label}
              </text>
            )}
          </g>
        ))}
        {inside && <line x1={now} x2={now} y1={head - 8} y2={height} strokeDasharray="4 3" {...paint.observedLine} />}
        {rows.map(({ draw }, index) => (
          <svg key={index} y={tops[index]} width="100%" height={rows[index]?.height} overflow="visible">
            {draw}
          </svg>
        ))}
        {inside && (
          <text x={now} dx="4" y={head - 2} fontWeight="600" {...paint.observed}>
            {words.today}
          </text>
        )}
      </svg>
      {rows.map(({ name }, index) => (
        <text key={index} y={(tops[index] ?? 0) + 17} {...paint.ink}>
          {name}
        </text>
      ))}
    </ChartSvg>
  );
}

function projectRow(name: string, window: TimelineWindow, project: { from: Day; to: Day }): Row {
  const { start, end } = place(window, project);
  const draw = end > start && (
    <rect x={across(start)} width={across(end - start)} y="9" height="6" rx="3" {...paint.neutral} />
  );
  return { name, height: rowHeight, draw, begins: false };
}

function rowsOf(language: Language, window: TimelineWindow, events: readonly TimelineEvent[]): Row[] {
  const words = timelineMessages[language];
  const of = (kind: TimelineKind) => events.filter((event) => event.kind === kind);
  const moments = of("moment").map((event, index) => {
    const { start, end } = place(window, event);
    const draw = (
      <rect
        x={across(start)}
        width={across(Math.max(end - start, 0.004))}
        y="4"
        height="16"
        rx="3"
        {...paint.declared}
      />
    );
    return { name: nameEvent(language, event), height: rowHeight, draw, begins: index === 0 };
  });
  const activities = of("activity");
  const lanes = directions.flatMap((direction) => {
    const lane = activities.filter((event) => event.kind === "activity" && event.direction === direction);
    const name = `${term(language, "direction", direction)} (${formatNumber(language, lane.length)})`;
    const draw = <DotRow language={language} window={window} events={lane} />;
    return lane.length === 0 ? [] : [{ name, height: rowHeight, draw, begins: false }];
  });
  const marked = (["feedback", "report", "model", "outcome"] as const).flatMap((kind) => {
    const placed = of(kind).map((event) => place(window, event));
    if (placed.length === 0) return [];
    const named = stackLabels(placed, (event) => shorten(nameEvent(language, event)));
    const stack = named.lines <= mostLines ? named : stackLabels(placed, () => "");
    const lines = named.lines <= mostLines ? named.lines : 1;
    const draw = <MarkRows kind={kind} items={stack.items} labelled={stack === named} height={rowHeight} />;
    return [{ name: words.kindNames[kind], height: lines * rowHeight, draw, begins: true }];
  });
  return [...moments, ...lanes.map((lane, index) => ({ ...lane, begins: index === 0 })), ...marked];
}

function shorten(name: string): string {
  return name.length <= 44 ? name : `${name.slice(0, 43).trimEnd()}…`;
}
