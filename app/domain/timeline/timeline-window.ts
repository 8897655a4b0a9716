/** Which part of a project's time the timeline shows, and which kinds of thing: all of it stands in the address. */
import type { Day } from "../bundle/records";
import { addMonthsClamped, earlierDay, endOfMonth, firstDayOfUnit, isDay, laterDay } from "../days";
import { type Direction, directions } from "../vocabulary";
import { type TimelineEvent, type TimelineKind, timelineKinds } from "./list-timeline-events";

export const timelineZooms = ["all", "year", "quarter", "month"] as const;
export type TimelineZoom = (typeof timelineZooms)[number];

export interface TimelineSearch {
  zoom: TimelineZoom;
  /** A day in the part that is asked for; null for the part around today. */
  from: Day | null;
  kinds: readonly TimelineKind[];
  /** Of the activities; null for all. */
  direction: Direction | null;
}

/** What an address asks for; what it says wrongly counts as not said. */
export function readTimelineSearch(parameters: URLSearchParams): TimelineSearch {
  const from = parameters.get("from");
  const asked = parameters.getAll("kind");
  const kinds = timelineKinds.filter((kind) => asked.includes(kind));
  return {
    zoom: timelineZooms.find((zoom) => zoom === parameters.get("zoom")) ?? "all",
    from: isDay(from) ? from : null,
    kinds: kinds.length === 0 ? timelineKinds : kinds,
    direction: directions.find((direction) => direction === parameters.get("direction")) ?? null,
  };
}

/** The search as it stands in an address, without what goes without saying. */
export function writeTimelineSearch({ zoom, from, kinds, direction }: TimelineSearch): string {
  const parameters = new URLSearchParams();
  if (zoom !== "all") parameters.set("zoom", zoom);
  if (zoom !== "all" && from !== null) parameters.set("from", from);
  if (kinds.length < timelineKinds.length) for (const kind of kinds) parameters.append("kind", kind);
  if (direction !== null) parameters.set("direction", direction);
  return parameters.toString();
}

export interface TimelineWindow {
  zoom: TimelineZoom;
  from: Day;
  to: Day;
  /** First days of the parts before and after; null where there is nothing. */
  previous: Day | null;
  next: Day | null;
}

interface Span {
  from: Day;
  to: Day;
}

/** From the earlier of the project's start and what came before it, to the later of its end and what comes after. */
export function spanOf(project: { startDate: Day; endDate: Day }, events: readonly TimelineEvent[]): Span {
  return events.reduce<Span>(
    (span, event) => ({ from: earlierDay(span.from, event.from), to: laterDay(span.to, event.to) }),
    { from: project.startDate, to: project.endDate },
  );
}

const monthsOf: Record<Exclude<TimelineZoom, "all">, number> = { year: 12, quarter: 3, month: 1 };

/** Whole months, so that what is drawn begins and ends where people count from. */
export function timelineWindow(
  { zoom, from }: Pick<TimelineSearch, "zoom" | "from">,
  span: Span,
  today: Day,
): TimelineWindow {
  if (zoom === "all") {
    return { zoom, from: firstDayOfUnit(span.from, "month"), to: endOfMonth(span.to), previous: null, next: null };
  }
  const asked = from ?? laterDay(span.from, earlierDay(span.to, today));
  const first = firstDayOfUnit(asked, zoom);
  const months = monthsOf[zoom];
  const [before, after] = [addMonthsClamped(first, -months), addMonthsClamped(first, months)];
  const to = endOfMonth(addMonthsClamped(first, months - 1));
  return {
    zoom,
    from: first,
    to,
    previous: first > span.from && before < first ? before : null,
    next: to < span.to && after > first ? after : null,
  };
}

/** The events of the search that touch the window. */
export function eventsInWindow(
  events: readonly TimelineEvent[],
  { kinds, direction }: Pick<TimelineSearch, "kinds" | "direction">,
  { from, to }: Span,
): TimelineEvent[] {
  return events.filter(
    (event) =>
      event.from <= to &&
      event.to >= from &&
      kinds.includes(event.kind) &&
      (event.kind !== "activity" || direction === null || event.direction === direction),
  );
}
