/** A day that was typed in three parts, as the date field posts it. */
import type { Day } from "~/domain/bundle/records";
import { isDay } from "~/domain/days";

export const dayParts = ["day", "month", "year"] as const;

/** Undefined where nothing was typed, null where it is no day. */
export function readDayParts(typed: Readonly<Record<string, string>>, name: string): Day | null | undefined {
  const [day = "", month = "", year = ""] = dayParts.map((part) => (typed[`${name}.${part}`] ?? "").trim());
  if (day === "" && month === "" && year === "") return undefined;
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(written) ? written : null;
}
