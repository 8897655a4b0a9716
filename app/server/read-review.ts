/** What every step of a review starts from: the newest version, who has the report, and how the actor stands to it. */
import type { Connection } from "#db/client";
import { listReviewers, listAssignments } from "#db/review-assignments";
import { findReportVersion, type FrozenVersion, listReportVersions } from "#db/report-versions";
import { getReport, type ReportRow } from "#db/reports";
import type { Actor } from "~/domain/permissions/actor";
import type { ReportScope } from "~/domain/permissions/scope";
import { type Assignment, type Standing, standingOf } from "~/domain/review/reviewing";

export interface Review {
  row: ReportRow;
  newest: FrozenVersion;
  assignments: Assignment[];
  reviewers: ReturnType<typeof listReviewers>;
  standing: Standing;
}

/** Null where nothing was submitted yet. */
export function readReview(db: Connection, scope: ReportScope, actor: Actor): Review | null {
  const number = listReportVersions(db, scope).at(-1)?.version;
  const newest = number === undefined ? null : findReportVersion(db, scope, number);
  if (!newest) return null;
  const assignments = listAssignments(db, scope);
  const accountId = actor.kind === "account" ? actor.accountId : 0;
  const inProject = actor.kind === "account" && actor.projects.some(({ projectId }) => projectId === scope.projectId);
  return {
    row: getReport(db, scope),
    newest,
    assignments,
    reviewers: listReviewers(db, scope),
    standing: standingOf(assignments, { accountId, inProject }),
  };
}
