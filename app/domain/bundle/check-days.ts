/** The rules on days within one record. Source: docs/contract/BUNDLE.md. */
import { firstDayOfUnit } from "../days";
import { defaultDatePrecision } from "./defaults";
import type { FaultLog } from "./fault-log";
import { dayIn, termIn, type RawRecord } from "./readable";
import type { Day } from "./records";

/** Notes a fault where the day in `later` is before the one in `earlier`. */
export function checkOrder(record: RawRecord, log: FaultLog, earlier: string, later: string): void {
  checkNotBefore(record, log, later, { member: earlier, day: dayIn(record, earlier) });
}

/** Notes a fault where the day in a member is before a limit, which another record may set. */
export function checkNotBefore(
  record: RawRecord,
  log: FaultLog,
  member: string,
  limit: { member: string; day: Day | undefined },
): void {
  const day = dayIn(record, member);
  if (day !== undefined && limit.day !== undefined && day < limit.day)
    log.add("tooEarly", { member: limit.member, day: limit.day }, member);
}

/** Notes a fault where `date` is not the first day of the unit that `datePrecision` names. */
export function checkPrecision(activity: RawRecord, log: FaultLog): void {
  const date = dayIn(activity, "date");
  const precision =
    activity.datePrecision === undefined ? defaultDatePrecision : termIn(activity, "datePrecision", "datePrecision");
  if (date === undefined || precision === undefined) return;
  const firstDay = firstDayOfUnit(date, precision);
  if (date !== firstDay) log.add("notFirstDay", { precision, firstDay }, "date");
}
