/** The meetings of an iCalendar file that lie within a project's time. No persons are read. Runs in the worker. */
import ICAL from "ical.js";
import type { Day } from "~/domain/bundle/records";
import type { MeetingsRead } from "~/domain/incoming/choice";
import { guessKind } from "~/domain/incoming/guess-kind";
import { mostEvents, mostMeetings, mostOfSeries, mostSteps } from "~/domain/incoming/limits";
import { danishDay } from "./danish-day";
import { Refusal } from "./refusal";

interface Period {
  from: Day;
  to: Day;
}

const HOUR = 60 * 60;

/** By day. Throws a refusal for what is no calendar. */
export function readMeetings(text: string, period: Period): MeetingsRead {
  if ((text.match(/^BEGIN:VEVENT/gim)?.length ?? 0) > mostEvents) throw new Refusal("too-many-rows");
  let calendars: ICAL.Component[];
  try {
    const parsed = ICAL.parse(text) as unknown[];
    const list = Array.isArray(parsed[0]) ? parsed : [parsed];
    calendars = list.map((one) => new ICAL.Component(one as never));
  } catch {
    throw new Refusal("broken");
  }
  const result: MeetingsRead = { meetings: [], cancelled: 0, outside: 0, cut: false };
  for (const calendar of calendars) readCalendar(calendar, period, result);
  if (result.meetings.length === 0) throw new Refusal("no-meetings");
  result.meetings.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  if (result.meetings.length > mostMeetings) {
    result.meetings.length = mostMeetings;
    result.cut = true;
  }
  return result;
}

function readCalendar(calendar: ICAL.Component, period: Period, result: MeetingsRead): void {
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one, { strictExceptions: false }));
  const exceptions = new Map<string, ICAL.Event[]>();
  for (const event of events.filter((one) => one.isRecurrenceException())) {
    exceptions.set(event.uid, [...(exceptions.get(event.uid) ?? []), event]);
  }
  const series = new Set(events.filter((one) => !one.isRecurrenceException()).map(({ uid }) => uid));
  for (const event of events) {
    try {
      if (event.isRecurrenceException()) {
        // An exception to a series that the file does not have is a meeting of its own.
        if (!series.has(event.uid)) note(event, event.startDate, event.endDate, period, result);
      } else if (event.isRecurring()) readSeries(event, exceptions.get(event.uid) ?? [], period, result);
      else note(event, event.startDate, event.endDate, period, result);
    } catch {
      result.cut = true;
    }
    if (result.meetings.length > mostMeetings * 2) return;
  }
}

function readSeries(event: ICAL.Event, exceptions: readonly ICAL.Event[], period: Period, result: MeetingsRead): void {
  if (isCancelled(event)) {
    result.cancelled += 1;
    return;
  }
  for (const exception of exceptions) event.relateException(exception);
  const walk = event.iterator();
  let taken = 0;
  for (let step = 0; ; step += 1) {
    if (step >= mostSteps || taken >= mostOfSeries) {
      result.cut = true;
      return;
    }
    const next = walk.next() as ICAL.Time | null;
    if (!next) return;
    // Steps before the project's time are skipped by the calendar's own day, a day's grace on either side.
    const day = next.toString().slice(0, 10);
    if (day > addDay(period.to)) return;
    if (addDay(day) < period.from) continue;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    if (note(item, startDate, endDate, period, result)) taken += 1;
  }
}

const isCancelled = (event: ICAL.Event) =>
  /^cancelled$/i.test(String(event.component.getFirstPropertyValue("status") ?? "")) ||
  /^(?:aflyst|cancell?ed):/i.test(event.summary ?? "");

/** Whether the meeting was taken. */
function note(
  event: ICAL.Event,
  start: ICAL.Time,
  end: ICAL.Time | null,
  period: Period,
  result: MeetingsRead,
): boolean {
  if (isCancelled(event)) {
    result.cancelled += 1;
    return false;
  }
  const date = danishDay(start);
  if (date < period.from || date > period.to) {
    result.outside += 1;
    return false;
  }
  const seconds = end ? Math.max(0, end.subtractDate(start).toSeconds()) : 0;
  const title = writable(event.summary ?? "");
  if (title === "") {
    result.cut = true;
    return false;
  }
  // The end of whole days is the day after. Source: RFC 5545, 3.6.1.
  const last = end && (start.isDate ? addDay(danishDay(end), -1) : danishDay(end));
  result.meetings.push({
    title,
    date,
    ...(last && last > date && { endDate: last }),
    ...(!start.isDate && seconds > 0 && { hours: Math.round((seconds / HOUR) * 4) / 4 }),
    kind: guessKind(title),
    ...(isOnline(event) && { format: "online" as const }),
  });
  return true;
}

/** Said by where it takes place; the place itself is not kept, since it may name a person. */
const isOnline = (event: ICAL.Event) => /teams|zoom|meet\.google|webex|skype|online/i.test(event.location ?? "");

/** Without addresses of persons. */
function writable(text: string): string {
  return text
    .slice(0, 300)
    .replaceAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, "")
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function addDay(day: Day, days = 1): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * HOUR * 1000).toISOString().slice(0, 10);
}
