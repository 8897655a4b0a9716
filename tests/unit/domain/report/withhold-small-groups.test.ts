import { describe, expect, it } from "vitest";
import type { Indicators, RatingSummary } from "~/domain/indicators/indicators";
import type { Report, ReportRound } from "~/domain/report/report";
import { type FrozenRatings, withholdSmallGroups } from "~/domain/report/withhold-small-groups";
import { feedbackAspects, type FeedbackAspect } from "~/domain/vocabulary";

const every = (summary: RatingSummary) =>
  Object.fromEntries(feedbackAspects.map((aspect) => [aspect, summary])) as Record<FeedbackAspect, RatingSummary>;

function reportOf(summary: RatingSummary, rounds: Record<string, RatingSummary> = {}): Report {
  return {
    from: "2026-01-01",
    to: "2026-06-30",
    indicators: { feedback: { ratings: every(summary), livedUp: summary } } as Indicators,
    sections: [
      {
        key: "facilitation",
        figures: {},
        rounds: Object.entries(rounds).map(([key, one]) => ({ key, ratings: every(one) }) as ReportRound),
      },
    ] as unknown as Report["sections"],
  } as Report;
}

function toldOf(summary: RatingSummary, rounds: Record<string, RatingSummary> = {}, at = "2026-01-01"): FrozenRatings {
  return {
    from: at,
    to: at,
    feedback: { ratings: every(summary), livedUp: summary },
    rounds: Object.entries(rounds).map(([key, one]) => ({ key, ratings: every(one) })),
  };
}

const shownMean = (report: Report) => report.indicators.feedback.ratings.design.mean;
const roundMeans = (report: Report) =>
  report.sections.flatMap((section) =>
    section.key === "facilitation" ? section.rounds.map(({ ratings }) => ratings.design.mean) : [],
  );

describe("a mean in a report", () => {
  it("is withheld of fewer than three ratings", () => {
    expect(shownMean(withholdSmallGroups(reportOf({ n: 2, mean: 4 })))).toBeNull();
    expect(shownMean(withholdSmallGroups(reportOf({ n: 3, mean: 4 })))).toBe(4);
  });

  it.each([
    { then: { n: 5, mean: 3.8 }, now: { n: 6, mean: 4 }, shown: false },
    { then: { n: 5, mean: 3.8 }, now: { n: 7, mean: 4 }, shown: false },
    { then: { n: 5, mean: 3.8 }, now: { n: 8, mean: 4 }, shown: true },
    { then: { n: 5, mean: 3.8 }, now: { n: 4, mean: 4 }, shown: false },
    { then: { n: 5, mean: 3.8 }, now: { n: 5, mean: 3.8 }, shown: true },
    { then: { n: 5, mean: 3.8 }, now: { n: 5, mean: 4 }, shown: false },
    { then: { n: 2, mean: null }, now: { n: 3, mean: 4 }, shown: true },
  ])("after $then.n ratings, of $now.n: shown $shown", ({ then, now, shown }) => {
    const report = withholdSmallGroups(reportOf(now), [toldOf(then)]);
    expect(shownMean(report) !== null).toBe(shown);
    expect(report.indicators.feedback.livedUp.mean !== null).toBe(shown);
    expect(report.indicators.feedback.ratings.design.n).toBe(now.n);
  });

  it("is not held against a report about other days", () => {
    const told = toldOf({ n: 5, mean: 3.8 }, {}, "2025-01-01");
    expect(shownMean(withholdSmallGroups(reportOf({ n: 6, mean: 4 }), [told]))).toBe(4);
  });

  it("of one round that grew by one is withheld with those of the other rounds", () => {
    const told = toldOf({ n: 10, mean: 4 }, { a: { n: 5, mean: 4 }, b: { n: 5, mean: 4 } });
    const now = { a: { n: 6, mean: 4 }, b: { n: 8, mean: 4 } };
    expect(roundMeans(withholdSmallGroups(reportOf({ n: 14, mean: 4 }, now), [told]))).toEqual([null, null]);
    const more = { a: { n: 8, mean: 4 }, b: { n: 5, mean: 4 } };
    expect(roundMeans(withholdSmallGroups(reportOf({ n: 13, mean: 4 }, more), [told]))).toEqual([4, 4]);
  });
});
