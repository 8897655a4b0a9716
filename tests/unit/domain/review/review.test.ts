/** How reviewers stand to a report, what waits for them, and what hangs together of what they say. */
import { describe, expect, it } from "vitest";
import { makeThreads, type ReviewComment, splitThreads } from "~/domain/review/comment-threads";
import { type Assignment, mayReview, standingOf } from "~/domain/review/reviewing";
import { type QueuedReport, sortQueue } from "~/domain/review/review-queue";
import { sectionFigures } from "~/domain/review/section-figures";
import { vocabularies } from "~/domain/vocabulary";

const assignment = (accountId: number, ended: Assignment["ended"] = null): Assignment => ({
  id: accountId,
  accountId,
  name: null,
  assignedAt: 1,
  endedAt: ended === null ? null : 2,
  ended,
  note: null,
});

describe("a reviewer", () => {
  const stands = (accountId: number, assignments: Assignment[], inProject = false) =>
    standingOf(assignments, { accountId, inProject });

  it("may review what nobody or somebody has, and what came back after a hand-over", () => {
    for (const assignments of [[], [assignment(2)], [assignment(1)], [assignment(1, "handed_over")]])
      expect(mayReview(stands(1, assignments))).toBe(true);
  });

  it("never decides after a conflict of interest, not even when it is assigned again", () => {
    const standing = stands(1, [assignment(1, "conflict_of_interest"), assignment(1)]);
    expect([standing, mayReview(standing)]).toEqual(["conflict", false]);
  });

  it("never reviews a project of the own", () => {
    expect(mayReview(stands(1, [assignment(1)], true))).toBe(false);
  });
});

describe("the queue", () => {
  const report = (reportId: number, more: Partial<QueuedReport> = {}): QueuedReport => ({
    reportId,
    project: { key: "p", title: { da: "P" }, acronym: null },
    programme: { key: "g", name: { da: "G" } },
    title: { da: "Status" },
    kind: "interim",
    status: "submitted",
    version: 1,
    submittedAt: 1,
    dueOn: "2026-01-01",
    reviewers: [],
    conflict: false,
    decision: null,
    ...more,
  });
  const decided = (decidedAt: number) =>
    ({ decision: "approved", decidedAt, byReader: true, name: "R" }) satisfies QueuedReport["decision"];

  it("has each report in one heap, due first and decided last first", () => {
    const queue = sortQueue(
      [
        report(1, { reviewers: [{ accountId: 7, name: "R" }], dueOn: "2026-03-01" }),
        report(2, { reviewers: [{ accountId: 7, name: "R" }], dueOn: "2026-02-01" }),
        report(3),
        report(4, { reviewers: [{ accountId: 8, name: "S" }] }),
        report(5, { status: "returned", decision: { ...decided(1), decision: "returned" } }),
        report(6, { status: "approved", decision: decided(2) }),
        report(7, { status: "approved", decision: decided(3) }),
      ],
      7,
    );
    const ids = Object.fromEntries(
      Object.entries(queue).map(([heap, list]: [string, QueuedReport[]]) => [heap, list.map((one) => one.reportId)]),
    );
    expect(ids).toEqual({ mine: [2, 1], nobodys: [3], others: [4], returned: [5], decided: [7, 6] });
  });
});

describe("comments", () => {
  const comment = (id: number, parentId: number | null = null, resolvedAt: number | null = null): ReviewComment => ({
    id,
    version: 1,
    parentId,
    anchor: "report",
    section: null,
    figure: null,
    passage: null,
    side: "funder",
    text: String(id),
    authorId: 1,
    author: "R",
    createdAt: id,
    sharedAt: null,
    resolvedAt,
  });

  it("stand with their replies, and replies to replies with the same comment", () => {
    const threads = makeThreads([comment(4, 3), comment(3, 1), comment(1), comment(2, null, 9), comment(5, 99)]);
    expect(threads.map(({ id, replies }) => [id, replies.map((one) => one.id)])).toEqual([
      [1, [3, 4]],
      [2, []],
    ]);
    const { open, resolved } = splitThreads(threads);
    expect([open.map(({ id }) => id), resolved.map(({ id }) => id)]).toEqual([[1], [2]]);
  });
});

describe("figures that can be commented on", () => {
  it("stand in the section that the vocabulary gives them to", () => {
    expect(Object.keys(sectionFigures)).toEqual([...vocabularies.reportSection]);
    const all = Object.values(sectionFigures).flat();
    expect(new Set(all).size).toBe(all.length);
  });
});
