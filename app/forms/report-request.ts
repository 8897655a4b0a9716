/** Which report an address asks for: kind and period. */
import { isDay } from "~/domain/days";
import type { Day } from "~/domain/bundle/records";
import { type ReportKind, reportKinds } from "~/domain/vocabulary";

export type ReportRequestFault = "kind" | "from" | "to" | "order";

export interface ReportRequest {
  kind: ReportKind;
  from?: Day;
  to: Day;
}

/** A day as typed: `2025-03-13`, or day-month-year with dots, slashes or dashes. Null where it is no day. */
export function readTypedDay(typed: string): Day | null {
  const text = typed.trim();
  if (isDay(text)) return text;
  const parts = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text);
  if (!parts) return null;
  const day = `${parts[3]}-${(parts[2] ?? "").padStart(2, "0")}-${(parts[1] ?? "").padStart(2, "0")}`;
  return isDay(day) ? day : null;
}

/** The request and every fault in it; what is faulty falls back to the whole time until today. */
export function readReportRequest(
  parameters: URLSearchParams,
  today: Day,
): { request: ReportRequest; faults: ReportRequestFault[] } {
  const faults: ReportRequestFault[] = [];
  const typed = (name: "from" | "to"): Day | undefined => {
    const text = parameters.get(name) ?? "";
    if (text.trim() === "") return undefined;
    const day = readTypedDay(text);
    if (day === null) faults.push(name);
    return day ?? undefined;
  };
  const asked = parameters.get("kind");
  const kind = reportKinds.find((key) => key === (asked ?? "interim"));
  if (!kind) faults.push("kind");
  const from = typed("from");
  const to = typed("to") ?? today;
  if (from !== undefined && from > to) {
    faults.push("order");
    return { request: { kind: kind ?? "interim", to }, faults };
  }
  return { request: { kind: kind ?? "interim", from, to }, faults };
}
