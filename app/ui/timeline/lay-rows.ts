/** Where the things of a timeline stand: rows from the top, and shares of the width within each. */
import type { Day } from "~/domain/bundle/records";
import { daysBetween } from "~/domain/days";
import type { TimelineEvent } from "~/domain/timeline/list-timeline-events";

export interface Stretch {
  from: Day;
  to: Day;
}

/** Shares of the window, 0 to 1, cut at its ends. */
export interface Placed<T> {
  item: T;
  start: number;
  end: number;
}

/** The share of the window at which a day begins. */
export function shareOf(window: Stretch, day: Day): number {
  const length = daysBetween(window.from, window.to) + 1;
  return Math.min(1, Math.max(0, daysBetween(window.from, day) / length));
}

export function place<T extends Stretch>(window: Stretch, item: T): Placed<T> {
  const length = daysBetween(window.from, window.to) + 1;
  const end = Math.min(1, Math.max(0, (daysBetween(window.from, item.to) + 1) / length));
  return { item, start: shareOf(window, item.from), end };
}

/** Activities of one day that stand so close that they become one dot. */
export interface Dot {
  /** Middle of the dot as a share of the window. */
  at: number;
  events: TimelineEvent[];
}

/** What takes longer, on one of the tracks of its row so that it can be told from what runs beside it. */
interface Line extends Placed<TimelineEvent> {
  track: number;
}

const columns = 60;
/** More lines beside one another than these lie on top of each other. */
const tracks = 3;

/** Dots for what takes a day, in columns that do not touch; and lines for what takes longer. */
export function gatherDots(window: Stretch, events: readonly TimelineEvent[]): { dots: Dot[]; lines: Line[] } {
  const byColumn = new Map<number, Placed<TimelineEvent>[]>();
  const lines: Line[] = [];
  const ends = Array.from({ length: tracks }, () => 0);
  for (const event of events) {
    const placed = place(window, event);
    if (event.to > event.from) {
      const free = ends.findIndex((end) => end <= placed.start);
      const track = free === -1 ? lines.length % tracks : free;
      ends[track] = placed.end;
      lines.push({ ...placed, track });
      continue;
    }
    const column = Math.min(columns - 1, Math.floor(((placed.start + placed.end) / 2) * columns));
    byColumn.set(column, [...(byColumn.get(column) ?? []), placed]);
  }
  const dots = [...byColumn.values()].map((column) => ({
    at: column.reduce((sum, { start, end }) => sum + (start + end) / 2, 0) / column.length,
    events: column.map(({ item }) => item),
  }));
  return { dots, lines };
}

export interface Labelled<T> extends Placed<T> {
  label: string;
  /** Which of the stacked lines it stands on, from 0. */
  line: number;
  /** Whether the label stands before the mark, because there is no room after it. */
  before: boolean;
}

/** Widths in shares of a plot of some 850 pixels: of a letter, and of a mark with its gap. */
const letter = 7.4 / 850;
const mark = 26 / 850;

/** Puts things with labels on as many lines as they need in order not to touch. */
export function stackLabels<T>(
  placed: readonly Placed<T>[],
  labelOf: (item: T) => string,
): { items: Labelled<T>[]; lines: number } {
  const taken: [number, number][][] = [];
  const items = placed.map((one) => {
    const label = labelOf(one.item);
    const width = label.length * letter + mark;
    const before = one.end + width > 1 && one.start - width > 0;
    const stretch: [number, number] = before ? [one.start - width, one.end] : [one.start, one.end + width];
    const free = taken.findIndex((line) => line.every(([start, end]) => stretch[1] < start || stretch[0] > end));
    const line = free === -1 ? taken.length : free;
    taken[line] = [...(taken[line] ?? []), stretch];
    return { ...one, label, line, before };
  });
  return { items, lines: taken.length };
}
