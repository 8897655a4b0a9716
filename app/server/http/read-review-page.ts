/** What the page of one review shows: the newest frozen version, and of the review what the reader's side may read. */
import { listComments, findDecision } from "#db/review-comments";
import { listReportVersions } from "#db/report-versions";
import { getReport } from "#db/reports";
import type { AccountActor } from "~/domain/permissions/actor";
import { can } from "~/domain/permissions/can";
import type { ReportScope } from "~/domain/permissions/scope";
import { isOpenForWriting } from "~/domain/report/report-state";
import { makeThreads } from "~/domain/review/comment-threads";
import { conflictedIn, mayReview, openAssignments } from "~/domain/review/reviewing";
import type { ReportHead } from "#db/reports";
import { paths } from "~/paths";
import { readReview } from "../read-review";
import { notFound } from "./authorise";
import type { Visit } from "./visit";

/** Whoever works in the project reads as the project, also where they belong to the funder too. */
export function sideOf(actor: AccountActor, head: ReportHead): "funder" | "project" {
  const resource = { kind: "report", ...head } as const;
  const inProject = actor.projects.some(({ projectId }) => projectId === head.projectId);
  return !inProject && can(actor, "review.assign", resource) ? "funder" : "project";
}

/** Throws 404 where nothing was submitted yet. */
export function readReviewPage(visit: Visit, scope: ReportScope, head: ReportHead) {
  const { services, actor } = visit;
  if (actor.kind !== "account") throw notFound();
  const review = readReview(services.db, scope, actor);
  if (!review) throw notFound();
  const { newest, assignments, standing, reviewers } = review;
  const resource = { kind: "report", ...head } as const;
  const side = sideOf(actor, head);
  const funder = side === "funder";
  const reviews = funder && can(actor, "review.decide", resource) && mayReview(standing);
  const open = openAssignments(assignments);
  const conflicted = conflictedIn(assignments);
  const row = getReport(services.db, scope);
  const { content } = newest;
  const decision = findDecision(services.db, scope, newest.id);
  const page = {
    side,
    report: {
      id: head.reportId,
      status: row.status,
      title: content.requirement.title,
      kind: row.kind,
      version: newest.version,
      dueOn: content.dueOn,
      submittedAt: newest.frozenAt,
      project: { key: head.projectKey, title: content.report.project.title },
      programme: { key: content.programme.key, name: content.programme.name },
      illustrative: content.report.project.illustrative,
    },
    indicators: content.report.indicators,
    versions: listReportVersions(services.db, scope).map(({ version, frozenAt }) => ({ version, frozenAt })),
    threads: makeThreads(listComments(services.db, scope, side)),
    me: actor.accountId,
    decision: decision && {
      decision: decision.decision,
      note: decision.note,
      decidedAt: decision.decidedAt,
      name: decision.name,
    },
    standing: funder && can(actor, "review.decide", resource) ? standing : null,
    may: {
      comment: reviews && row.status === "submitted",
      decide: reviews && row.status === "submitted",
      settle: reviews,
      reply: funder ? reviews : can(actor, "review.reply", resource),
      assign: funder && row.status !== "approved",
    },
    manages: actor.programmes.some(
      ({ programmeId, role }) => head.programmeIds.includes(programmeId) && role === "manager",
    ),
    assignments: funder
      ? open.map(({ accountId, name, assignedAt, note }) => ({ accountId, name, assignedAt, note }))
      : [],
    candidates: funder
      ? reviewers
          .filter(({ accountId, inProject }) => !inProject && !conflicted.has(accountId))
          .filter(({ accountId }) => !open.some((one) => one.accountId === accountId))
          .map(({ accountId, name }) => ({ value: String(accountId), label: name }))
      : [],
    revise:
      isOpenForWriting(row.status) && can(actor, "report.write", resource)
        ? paths.report(head.projectKey, head.reportId)
        : null,
  };
  return { page, newest };
}
