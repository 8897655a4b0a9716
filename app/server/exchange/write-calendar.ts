/** Projects as one iCalendar file that other calendars follow. */
import ical, { ICalEventTransparency } from "ical-generator";
import type { Key, Text } from "~/domain/bundle/records";
import type { CalendarEntry } from "~/domain/exchange/calendar-entries";
import { calendarFeedMessages } from "~/i18n/calendar-feed";
import { formatDay, readText } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { term } from "~/i18n/vocabulary";
import { paths } from "~/paths";

export interface CalendarProject {
  key: Key;
  title: Text;
  acronym?: string;
  illustrative?: boolean;
  entries: readonly CalendarEntry[];
}

interface CalendarInput {
  language: Language;
  /** UTC milliseconds. */
  now: number;
  publicUrl: string;
  projects: readonly CalendarProject[];
  /** Whether it is one project's own calendar. */
  single: boolean;
}

const DAY = 24 * 60 * 60 * 1000;
const HOUR = 60 * 60;

/** Every entry is a whole day or more, blocks nobody's time and keeps its identifier from one fetch to the next. */
export function writeCalendar({ language, now, publicUrl, projects, single }: CalendarInput): string {
  const words = calendarFeedMessages[language];
  const host = new URL(publicUrl).hostname;
  const nameOf = ({ acronym, title }: CalendarProject) => acronym ?? readText(language, title);
  const [first] = projects;
  const calendar = ical({
    name: `Vidensbro: ${single && first ? nameOf(first) : words.mine}`,
    description: projects.some(({ illustrative }) => illustrative) ? words.made : undefined,
    prodId: { company: "Vidensbro", product: "Vidensbro", language: language.toUpperCase() },
    ttl: 6 * HOUR,
  });
  for (const project of projects) {
    for (const entry of project.entries) {
      const title = titleOf(language, entry);
      calendar.createEvent({
        id: `${entry.id}.${project.key}@${host}`,
        stamp: new Date(now),
        allDay: true,
        start: atMidnight(entry.from),
        // The end of a whole-day event is the day after its last. Source: RFC 5545, 3.6.1.
        end: new Date(atMidnight(entry.to).getTime() + DAY),
        summary: writable(single ? title : `${nameOf(project)}: ${title}`),
        description: project.illustrative ? words.made : undefined,
        transparency: ICalEventTransparency.TRANSPARENT,
        url: `${publicUrl}${paths.project(project.key)}`,
      });
    }
  }
  return calendar.toString();
}

const atMidnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** Without characters that the format has no place for. */
const writable = (text: string) => text.replaceAll(/[\p{Cc}\u2028\u2029]/gu, " ");

function titleOf(language: Language, entry: CalendarEntry): string {
  const words = calendarFeedMessages[language];
  switch (entry.about) {
    case "activity": {
      const title = readText(language, entry.title);
      if (entry.precision === "day") return title;
      return words.imprecise(title, formatDay(language, entry.from, entry.precision));
    }
    case "moment":
      return words.momentEntry(term(language, "moment", entry.moment));
    case "round":
      return words.roundEntry(readText(language, entry.title));
    case "report":
      return words.reportEntry(
        `${readText(language, entry.title) || term(language, "reportKind", entry.kind)} – ${readText(language, entry.programme)}`,
      );
  }
}
