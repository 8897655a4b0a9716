/** The names under a timeline's window: years or months where it is long, weeks where it is one month. */
import { addMonthsClamped } from "~/domain/days";
import type { TimelineWindow } from "~/domain/timeline/timeline-window";
import { formatShortMonth } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { activityPeriods } from "../charts/activity-periods";
import { timelineTicks } from "../charts/timeline-ticks";
import { shareOf } from "./lay-rows";

export interface WindowTick {
  /** Of the window, 0 to 1. */
  at: number;
  label: string;
}

export function windowTicks(window: TimelineWindow, language: Language): WindowTick[] {
  const { zoom, from, to } = window;
  if (zoom === "month") {
    const month = formatShortMonth(language, from.slice(0, 7));
    return [1, 8, 15, 22, 29].flatMap((date) => {
      const day = `${from.slice(0, 8)}${String(date).padStart(2, "0")}`;
      return day > to
        ? []
        : [{ at: shareOf(window, day), label: language === "da" ? `${date}. ${month}` : `${date} ${month}` }];
    });
  }
  if (zoom === "quarter" || zoom === "year") {
    const months = zoom === "year" ? 12 : 3;
    return Array.from({ length: months }, (_, index) => {
      const day = addMonthsClamped(from, index);
      const short = formatShortMonth(language, day.slice(0, 7));
      return { at: shareOf(window, day), label: index === 0 ? `${short} ${day.slice(0, 4)}` : short };
    });
  }
  const none = { push: 0, pull: 0, exchange: 0, co_creation: 0 };
  const ends = [from, to].map((day) => ({ month: day.slice(0, 7), counts: none }));
  const periods = activityPeriods(ends);
  return timelineTicks({ ...periods, language }).map(({ column, label }) => ({
    at: shareOf(window, `${periods.periods[column]?.month ?? from.slice(0, 7)}-01`),
    label,
  }));
}
