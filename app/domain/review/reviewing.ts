/** Who may review a report, and who may not although the programme lets them. */
import type { AssignmentEnd } from "../report/report-terms";

export interface Assignment {
  id: number;
  accountId: number | null;
  /** Null where the account is gone. */
  name: string | null;
  assignedAt: number;
  endedAt: number | null;
  ended: AssignmentEnd | null;
  note: string | null;
}

/** Accounts that have a conflict of interest: for this report it does not go away. */
export function conflictedIn(assignments: readonly Assignment[]): Set<number> {
  return new Set(
    assignments.flatMap(({ accountId, ended }) =>
      accountId !== null && ended === "conflict_of_interest" ? [accountId] : [],
    ),
  );
}

/** Those who have the report now. */
export function openAssignments(assignments: readonly Assignment[]): Assignment[] {
  return assignments.filter(({ endedAt }) => endedAt === null);
}

export type Standing = "free" | "has" | "conflict" | "own-project";

/** How somebody who reviews for the programme stands to one report; nobody reviews a project of their own. */
export function standingOf(
  assignments: readonly Assignment[],
  { accountId, inProject }: { accountId: number; inProject: boolean },
): Standing {
  if (conflictedIn(assignments).has(accountId)) return "conflict";
  if (inProject) return "own-project";
  return openAssignments(assignments).some((one) => one.accountId === accountId) ? "has" : "free";
}

/** Whether somebody who stands so may comment and decide. */
export function mayReview(standing: Standing): boolean {
  return standing === "free" || standing === "has";
}
