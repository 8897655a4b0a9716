/** What waits for a reviewer, sorted into the heaps that they work from. */
import type { Day, Key, Text } from "../bundle/records";
import type { Decision } from "../report/report-terms";
import type { ReportKind, ReportStatus } from "../vocabulary";

export interface QueuedReport {
  reportId: number;
  project: { key: Key; title: Text; acronym: string | null };
  programme: { key: Key; name: Text };
  title: Text;
  kind: ReportKind;
  status: ReportStatus;
  /** Newest version. */
  version: number;
  /** UTC milliseconds of its submission. */
  submittedAt: number;
  dueOn: Day;
  reviewers: { accountId: number | null; name: string | null }[];
  /** The reader's own conflict of interest. */
  conflict: boolean;
  /** On the newest version. */
  decision: { decision: Decision; decidedAt: number; byReader: boolean; name: string | null } | null;
}

export interface ReviewQueue {
  mine: QueuedReport[];
  nobodys: QueuedReport[];
  others: QueuedReport[];
  /** With the project after a return, and with the reader when they come back. */
  returned: QueuedReport[];
  decided: QueuedReport[];
}

/** Each report stands in one heap; those that are due first come first, what was decided last comes first. */
export function sortQueue(reports: readonly QueuedReport[], accountId: number): ReviewQueue {
  const queue: ReviewQueue = { mine: [], nobodys: [], others: [], returned: [], decided: [] };
  for (const report of reports) queue[heapOf(report, accountId)].push(report);
  const byDue = (a: QueuedReport, b: QueuedReport) =>
    a.dueOn.localeCompare(b.dueOn) || a.submittedAt - b.submittedAt || a.reportId - b.reportId;
  const byDecision = (a: QueuedReport, b: QueuedReport) =>
    (b.decision?.decidedAt ?? 0) - (a.decision?.decidedAt ?? 0) || b.reportId - a.reportId;
  for (const heap of ["mine", "nobodys", "others"] as const) queue[heap].sort(byDue);
  for (const heap of ["returned", "decided"] as const) queue[heap].sort(byDecision);
  return queue;
}

function heapOf({ status, reviewers, decision }: QueuedReport, accountId: number): keyof ReviewQueue {
  if (status === "returned") return "returned";
  if (decision !== null) return "decided";
  if (reviewers.some((one) => one.accountId === accountId)) return "mine";
  return reviewers.length === 0 ? "nobodys" : "others";
}
