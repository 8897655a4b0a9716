/** The activities of one direction: dots that grow with their number, and lines for what took longer. */
import type { TimelineEvent } from "~/domain/timeline/list-timeline-events";
import type { TimelineWindow } from "~/domain/timeline/timeline-window";
import type { Language } from "~/i18n/language";
import { timelineMessages } from "~/i18n/timeline";
import { chartPaint as paint } from "../charts/chart-paint";
import { placeAcross } from "../charts/place-across";
import { round } from "../charts/round";
import { gatherDots } from "./lay-rows";
import { dateEvent, nameEvent } from "./name-event";

interface DotRowProps {
  language: Language;
  window: TimelineWindow;
  events: readonly TimelineEvent[];
}

const across = placeAcross("fluid");
const middle = 12;
/** Of the tracks from the middle of the row. */
const offsets = [0, 7, -7];
const mostNamed = 5;
/** Lines on top of one another beyond this many say no more. */
const mostLines = 200;

export function DotRow({ language, window, events }: DotRowProps) {
  const { dots, lines } = gatherDots(window, events);
  return (
    <>
      <line x2="100%" y1={middle} y2={middle} {...paint.grid} />
      {lines.slice(0, mostLines).map(({ item, start, end, track }) => (
        <rect
          key={item.key}
          x={across(start)}
          width={across(Math.max(end - start, 0.004))}
          y={middle - 2.5 + (offsets[track] ?? 0)}
          height="5"
          rx="3"
          {...paint.observedMid}
        >
          <title>{`${nameEvent(language, item)}, ${dateEvent(language, item)}`}</title>
        </rect>
      ))}
      {dots.map(({ at, events: gathered }) => (
        <circle key={at} cx={across(at)} cy={middle} r={radiusOf(gathered.length)} {...paint.observed}>
          <title>{describe(language, gathered)}</title>
        </circle>
      ))}
    </>
  );
}

/** The area grows with the number, up to what its column has room for. */
function radiusOf(count: number): number {
  return round(Math.min(9, 3.5 * Math.sqrt(count)));
}

function describe(language: Language, events: readonly TimelineEvent[]): string {
  const [first] = events;
  if (first && events.length === 1) return `${nameEvent(language, first)}, ${dateEvent(language, first)}`;
  const named = events.slice(0, mostNamed).map((event) => nameEvent(language, event));
  const titles = [...named, ...(events.length > mostNamed ? ["…"] : [])].join("; ");
  return timelineMessages[language].several(events.length, titles);
}
