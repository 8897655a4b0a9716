/** Who has a report for review, who had it, and who can get it. */
import { and, asc, eq, isNull } from "drizzle-orm";
import type { ReportScope } from "~/domain/permissions/scope";
import type { AssignmentEnd } from "~/domain/report/report-terms";
import type { Assignment } from "~/domain/review/reviewing";
import type { Connection } from "./client";
import { account } from "./schema/account";
import { programmeMember, projectMember } from "./schema/membership";
import { report } from "./schema/report";
import { reviewAssignment } from "./schema/review";

/** All there ever were, oldest first. */
export function listAssignments(db: Connection, { reportId }: ReportScope): Assignment[] {
  const { id, accountId, assignedAt, endedAt, ended, note } = reviewAssignment;
  return db
    .select({ id, accountId, name: account.name, assignedAt, endedAt, ended, note })
    .from(reviewAssignment)
    .leftJoin(account, eq(account.id, reviewAssignment.accountId))
    .where(eq(reviewAssignment.reportId, reportId))
    .orderBy(asc(reviewAssignment.id))
    .all();
}

/** Returns its id. The database refuses a second open one of the same person. */
export function insertAssignment(
  db: Connection,
  { reportId }: ReportScope,
  values: { accountId: number; assignedAt: number; note: string | null },
): number {
  return db
    .insert(reviewAssignment)
    .values({ reportId, ...values })
    .returning({ id: reviewAssignment.id })
    .get().id;
}

/** Ends those of one person that are open, or with null those of everyone. */
export function endAssignments(
  db: Connection,
  { reportId }: ReportScope,
  { accountId, ...values }: { accountId: number | null; ended: AssignmentEnd; endedAt: number; note?: string | null },
): void {
  db.update(reviewAssignment)
    .set(values)
    .where(
      and(
        eq(reviewAssignment.reportId, reportId),
        isNull(reviewAssignment.endedAt),
        accountId === null ? undefined : eq(reviewAssignment.accountId, accountId),
      ),
    )
    .run();
}

/** The reviewers of the report's programme, with whether they also have a role in its project. */
export function listReviewers(
  db: Connection,
  { reportId }: ReportScope,
): { accountId: number; name: string; inProject: boolean }[] {
  const rows = db
    .select({ accountId: account.id, name: account.name, inside: projectMember.accountId })
    .from(report)
    .innerJoin(programmeMember, eq(programmeMember.programmeId, report.programmeId))
    .innerJoin(account, eq(account.id, programmeMember.accountId))
    .leftJoin(
      projectMember,
      and(eq(projectMember.projectId, report.projectId), eq(projectMember.accountId, account.id)),
    )
    .where(and(eq(report.id, reportId), eq(programmeMember.role, "reviewer"), isNull(account.suspendedAt)))
    .orderBy(asc(account.name))
    .all();
  const people = new Map<number, { accountId: number; name: string; inProject: boolean }>();
  for (const { accountId, name, inside } of rows)
    people.set(accountId, {
      accountId,
      name,
      inProject: inside !== null || (people.get(accountId)?.inProject ?? false),
    });
  return [...people.values()];
}
