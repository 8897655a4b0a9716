/** When a knowledge need counts as answered. */
import { describe, expect, it } from "vitest";
import { answerOfNeed, closeNeed } from "~/domain/answer-need";
import type { Need } from "~/domain/bundle/records";

const need: Need = { key: "n", text: { da: "Hvad virker?" }, date: "2026-03-10", status: "open" };
const today = "2026-06-01";
const activities = new Map(
  Object.entries({
    before: { date: "2026-02-01" },
    early: { date: "2026-03-12" },
    late: { date: "2026-04-02", endDate: "2026-04-03" },
    march: { date: "2026-03-01", datePrecision: "month" as const },
    year: { date: "2026-01-01", datePrecision: "year" as const },
  }),
);
const answer = { activities, today };

describe("closing a need", () => {
  it("takes the latest day of the activities that answered it", () => {
    expect(closeNeed(need, ["late", "early"], answer)).toEqual({
      ...need,
      status: "answered",
      answeredBy: ["late", "early"],
      answeredOn: "2026-04-03",
    });
  });

  it("takes today where no activity is chosen, and never a day before the need", () => {
    expect(closeNeed(need, [], answer)?.answeredOn).toBe(today);
    expect(closeNeed({ ...need, date: "2026-07-01" }, [], answer)?.answeredOn).toBe("2026-07-01");
    expect(closeNeed(need, ["before"], answer)).toBeNull();
  });

  it("reads a date that is known as a month or a year alone as its last day, but not after today", () => {
    expect(closeNeed(need, ["march"], answer)?.answeredOn).toBe("2026-03-31");
    expect(closeNeed(need, ["year"], answer)?.answeredOn).toBe(today);
  });
});

describe("a changed need", () => {
  it("has a day of answer if, and only if, it is answered", () => {
    expect(answerOfNeed({ ...need, status: "open", answeredOn: "2026-04-01" }, answer)).toEqual(need);
    expect(answerOfNeed({ ...need, status: "answered", answeredOn: "2026-04-01" }, answer).answeredOn).toBe(
      "2026-04-01",
    );
    expect(answerOfNeed({ ...need, status: "answered", answeredBy: ["early"] }, answer).answeredOn).toBe("2026-03-12");
    expect(answerOfNeed({ ...need, status: "answered", answeredBy: ["before"] }, answer).answeredOn).toBe(need.date);
  });
});
