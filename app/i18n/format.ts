/** Dates, numbers, amounts and shares as each language writes them. */
import type { Text } from "~/domain/bundle/records";
import type { DatePrecision } from "~/domain/vocabulary";
import type { Language } from "./language";

const locale: Record<Language, string> = { da: "da-DK", en: "en-GB" };

function memoise<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const fresh = make(language);
    made.set(language, fresh);
    return fresh;
  };
}

const dayFormat = memoise((l) => new Intl.DateTimeFormat(locale[l], { dateStyle: "long", timeZone: "UTC" }));
const shortDayFormat = memoise(
  (l) => new Intl.DateTimeFormat(locale[l], { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }),
);
const monthFormat = memoise(
  (l) => new Intl.DateTimeFormat(locale[l], { month: "long", year: "numeric", timeZone: "UTC" }),
);
const shortMonthFormat = memoise((l) => new Intl.DateTimeFormat(locale[l], { month: "short", timeZone: "UTC" }));
const momentFormat = memoise(
  (l) => new Intl.DateTimeFormat(locale[l], { dateStyle: "long", timeStyle: "short", timeZone: "Europe/Copenhagen" }),
);
const momentDayFormat = memoise(
  (l) => new Intl.DateTimeFormat(locale[l], { dateStyle: "long", timeZone: "Europe/Copenhagen" }),
);
const wholeFormat = memoise((l) => new Intl.NumberFormat(locale[l], { maximumFractionDigits: 0 }));
const numberFormat = memoise((l) => new Intl.NumberFormat(locale[l], { maximumFractionDigits: 1 }));
const shareFormat = memoise((l) => new Intl.NumberFormat(locale[l], { style: "percent", maximumFractionDigits: 0 }));
const sorting = memoise((l) => new Intl.Collator(l === "da" ? "da" : "en-GB", { numeric: true }));

/** A day as read by people: `13. marts 2025`, `13 March 2025`; coarser where the precision is coarser. */
export function formatDay(language: Language, day: string, precision: DatePrecision = "day"): string {
  const date = new Date(`${day}T00:00:00Z`);
  switch (precision) {
    case "day":
      return dayFormat(language).format(date);
    case "month":
      return monthFormat(language).format(date);
    case "quarter": {
      const quarter = Math.floor(date.getUTCMonth() / 3) + 1;
      return language === "da"
        ? `${quarter}. kvartal ${date.getUTCFullYear()}`
        : `Q${quarter} ${date.getUTCFullYear()}`;
    }
    case "year":
      return String(date.getUTCFullYear());
  }
}

/** A day in a narrow column: `13. mar. 2025`, `13 Mar 2025`. */
export function formatShortDay(language: Language, day: string): string {
  return shortDayFormat(language).format(new Date(`${day}T00:00:00Z`));
}

/** A period of days: `1. januar 2022 – 31. december 2024`. */
export function formatPeriod(language: Language, from: string, to: string): string {
  return `${formatDay(language, from)} – ${formatDay(language, to)}`;
}

/** A period by its months: `jan.–mar. 2025`, `nov. 2025–feb. 2026`, `mar. 2025`. */
export function formatMonths(language: Language, from: string, to: string): string {
  const [start, end] = [from.slice(0, 7), to.slice(0, 7)];
  const last = `${formatShortMonth(language, end)} ${end.slice(0, 4)}`;
  if (start === end) return last;
  const first = formatShortMonth(language, start);
  return start.slice(0, 4) === end.slice(0, 4) ? `${first}–${last}` : `${first} ${start.slice(0, 4)}–${last}`;
}

/** The short name of a month, `2025-03` as `mar.` or `Mar`. */
export function formatShortMonth(language: Language, month: string): string {
  return shortMonthFormat(language).format(new Date(`${month}-01T00:00:00Z`));
}

/** A moment (UTC milliseconds) as date and time in Danish time. */
export function formatMoment(language: Language, at: number): string {
  return momentFormat(language).format(new Date(at));
}

/** The day (in Danish time) of a moment (UTC milliseconds), as `formatDay` writes it. */
export function formatMomentDay(language: Language, at: number): string {
  return momentDayFormat(language).format(new Date(at));
}

/** A number with at most one decimal: `1.234,5`, `1,234.5`. */
export function formatNumber(language: Language, value: number): string {
  return numberFormat(language).format(value);
}

/** An amount in Danish kroner: `12.000 kr.`, `DKK 12,000`. */
export function formatAmount(language: Language, value: number): string {
  const number = wholeFormat(language).format(value);
  return language === "da" ? `${number} kr.` : `DKK ${number}`;
}

/** A ratio as per cent; an en dash where there is nothing to divide by. */
export function formatShare(language: Language, ratio: number | null): string {
  return ratio === null ? "–" : shareFormat(language).format(ratio);
}

/** Text in the reader's language, or in the other where that is all there is; empty where there is none. */
export function readText(language: Language, text: Text | null | undefined): string {
  if (!text) return "";
  return (language === "da" ? (text.da ?? text.en) : (text.en ?? text.da)) ?? "";
}

/** The language that `readText` found the words in, for a `lang` attribute. */
export function languageOfText(language: Language, text: Text | null | undefined): Language {
  if (!text) return language;
  return text[language] === undefined ? (language === "da" ? "en" : "da") : language;
}

/** Compares names as the language sorts them: æ ø å last in Danish. */
export function compareNames(language: Language): (a: string, b: string) => number {
  return sorting(language).compare;
}
