/** The rules on a need and the day it was answered. Source: docs/contract/BUNDLE.md. */
import { checkOrder } from "./check-days";
import type { FaultLog } from "./fault-log";
import { termIn, type RawRecord } from "./readable";

export function checkNeed(need: RawRecord, log: FaultLog): void {
  const status = termIn(need, "status", "needStatus");
  const dated = need.answeredOn !== undefined;
  if (status === "answered" && !dated) log.add("answerWithoutDay", {});
  if (status !== undefined && status !== "answered" && dated) log.add("dayWithoutAnswer", {}, "answeredOn");
  checkOrder(need, log, "date", "answeredOn");
}
