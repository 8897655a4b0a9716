/** Reads a day that was typed as day, month and year. */
import type { Day } from "~/domain/bundle/records";
import { isDay } from "~/domain/days";
import type { TypedFields } from "~/domain/typed-entries";

/** Undefined where all three are empty, null where they name no day. */
export function readTypedDate(fields: TypedFields, name: string): Day | null | undefined {
  const [day, month, year] = [fields.one(`${name}.day`), fields.one(`${name}.month`), fields.one(`${name}.year`)];
  if (day === "" && month === "" && year === "") return undefined;
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return null;
  const typed = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(typed) ? typed : null;
}
