/** The day in Denmark on which a time of a calendar falls. */
import type ICAL from "ical.js";
import type { Day } from "~/domain/bundle/records";
import { danishDayOf } from "../clock";

/** Windows' names of zones that calendars of our part of the world write without a definition. */
const windowsZones: Record<string, string> = {
  "Romance Standard Time": "Europe/Copenhagen",
  "W. Europe Standard Time": "Europe/Berlin",
  "Central Europe Standard Time": "Europe/Budapest",
  "GMT Standard Time": "Europe/London",
  "FLE Standard Time": "Europe/Helsinki",
  "Eastern Standard Time": "America/New_York",
};

/** A time without a zone, and a whole day, is a day as it stands. */
export function danishDay(time: ICAL.Time): Day {
  const written = time.toString().slice(0, 10);
  if (time.isDate) return written;
  const zone = (time as unknown as { timezone?: string }).timezone ?? "";
  if (time.zone && time.zone.tzid !== "floating") return danishDayOf(time.toJSDate().getTime());
  const offset = zoneOffset(windowsZones[zone] ?? zone, time);
  if (offset === null) return written;
  const { year, month, day, hour, minute, second } = time;
  return danishDayOf(Date.UTC(year, month - 1, day, hour, minute, second) - offset);
}

/** Milliseconds that the zone is ahead of UTC at about that time; null for a zone that nobody knows. */
function zoneOffset(zone: string, { year, month, day, hour, minute }: ICAL.Time): number | null {
  if (zone === "" || zone === "floating") return null;
  try {
    const at = Date.UTC(year, month - 1, day, hour, minute);
    const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
    return Date.parse(`${format.format(at).replace(" ", "T")}Z`) - at;
  } catch {
    return null;
  }
}
