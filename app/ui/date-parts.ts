/** A day as people type it: three parts, each possibly empty or wrong. */
export interface DateParts {
  day: string;
  month: string;
  year: string;
}

/** `2025-03-13` as 13, 3, 2025; empty parts where there is no day. */
export function datePartsOf(day: string | null | undefined): DateParts {
  const [, year = "", month = "", date = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? "") ?? [];
  return { day: date.replace(/^0/, ""), month: month.replace(/^0/, ""), year };
}
