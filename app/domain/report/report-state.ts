/** How a report goes from draft to approved, and what may be done to it on the way. */
import type { ReportStatus } from "../vocabulary";
import type { Decision } from "./report-terms";

/** Whether the project may write on it: before it is handed in, and after it came back. */
export function isOpenForWriting(status: ReportStatus): boolean {
  return status === "draft" || status === "returned";
}

/** Whether it is with the funder; from then on nobody changes it. */
export function isHandedIn(status: ReportStatus): boolean {
  return status === "submitted" || status === "approved";
}

/** What a decision makes of a report, or null where there is none to take. */
export function statusAfter(status: ReportStatus, decision: Decision): ReportStatus | null {
  return status === "submitted" ? decision : null;
}
