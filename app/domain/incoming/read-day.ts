/** A day as people and spreadsheets write it, with how exact it is. */
import type { Day } from "../bundle/records";
import { isDay } from "../days";
import { foldWords } from "../fold-words";
import type { DatePrecision } from "../vocabulary";
import type { SheetCell } from "./fields";

export interface ReadDay {
  day: Day;
  precision: DatePrecision;
}

const months = [
  ["januar", "january", "jan"],
  ["februar", "february", "feb"],
  ["marts", "march", "mar"],
  ["april", "apr"],
  ["maj", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["august", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

const numberOfMonth = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** Serial numbers of 1950 to 2099. Source: ECMA-376 part 1, 18.17.4.1, the 1900 date base. */
const serials = { from: 18_264, to: 73_050 };
const longest = 60;
const serialOfEpoch = 25_569;
const DAY = 24 * 60 * 60 * 1000;

/** Null where it is no day of the calendar. Of two digits for the year the century is ours. */
export function readDay(cell: SheetCell): ReadDay | null {
  if (typeof cell === "number") return readSerial(cell);
  if (cell === null || cell.length > longest) return null;
  const text = foldWords(cell.trim()).replaceAll(/\s+/g, " ");
  const whole = /^(\d{4}-\d\d-\d\d)(?:[t ]\d\d?[:.]\d\d.*)?$/.exec(text)?.[1];
  if (whole) return exact(whole);
  const numeric = /^(\d{1,2})[./-] ?(\d{1,2})[./-] ?(\d{4}|\d\d)(?: (?:kl\.? ?)?\d\d?[:.]\d\d.*)?$/.exec(text);
  if (numeric) return exact(toDay(numeric[3], numeric[2], numeric[1]));
  const yearFirst = /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/.exec(text);
  if (yearFirst) return exact(toDay(yearFirst[1], yearFirst[2], yearFirst[3]));
  const worded = /^(?:\p{L}+,? (?:den )?)?(\d{1,2})\.? ?(\p{L}+)\.?,? (\d{4})$/u.exec(text);
  if (worded && numberOfMonth.has(worded[2] ?? ""))
    return exact(toDay(worded[3], numberOfMonth.get(worded[2] ?? ""), worded[1]));
  const american = /^(\p{L}+) (\d{1,2}),? (\d{4})$/u.exec(text);
  if (american && numberOfMonth.has(american[1] ?? ""))
    return exact(toDay(american[3], numberOfMonth.get(american[1] ?? ""), american[2]));
  return readCoarse(text);
}

function readCoarse(text: string): ReadDay | null {
  const month = /^(\p{L}+)\.? (\d{4})$/u.exec(text);
  if (month && numberOfMonth.has(month[1] ?? ""))
    return exact(toDay(month[2], numberOfMonth.get(month[1] ?? ""), 1), "month");
  const numericMonth = /^(\d{4})-(\d\d)$/.exec(text);
  if (numericMonth) return exact(toDay(numericMonth[1], numericMonth[2], 1), "month");
  const quarter =
    /^(?:([1-4])\. ?(?:kvartal|kv)\.?|[kq]([1-4])),? (\d{4})$/.exec(text) ?? /^(\d{4}) ?[kq]([1-4])$/.exec(text);
  if (quarter) {
    const [year, number] = quarter[3] === undefined ? [quarter[1], quarter[2]] : [quarter[3], quarter[1] ?? quarter[2]];
    return exact(toDay(year, Number(number) * 3 - 2, 1), "quarter");
  }
  return /^(19|20)\d\d$/.test(text) ? exact(`${text}-01-01`, "year") : null;
}

function readSerial(serial: number): ReadDay | null {
  if (Number.isInteger(serial) && serial >= 1950 && serial <= 2099) return exact(`${serial}-01-01`, "year");
  if (!(serial >= serials.from && serial < serials.to)) return null;
  return exact(new Date((Math.floor(serial) - serialOfEpoch) * DAY).toISOString().slice(0, 10));
}

function exact(day: string | null, precision: DatePrecision = "day"): ReadDay | null {
  return isDay(day) ? { day, precision } : null;
}

type Part = string | number | undefined;

function toDay(year: Part, month: Part, date: Part): string | null {
  if (year === undefined || month === undefined || date === undefined) return null;
  const whole = String(year).length === 2 ? `20${year}` : String(year);
  return `${whole}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
