/** What a new activity is proposed to be, and the key that it gets. */
import { describe, expect, it } from "vitest";
import { makeRecordKey } from "~/domain/make-record-key";
import { isKey } from "~/domain/identifiers";
import { listRecentParticipants, proposeActivity, proposeMoment } from "~/domain/propose-activity";

const ground = { startDate: "2026-01-01", endDate: "2026-12-31" };

describe("the proposals for a new activity", () => {
  it("take direction and core area from the kind", () => {
    expect(proposeActivity("guidance", null, ground)).toEqual({ direction: "pull", brokerCore: "link", moment: null });
  });

  it("take the planned moment around the date that began latest, else the nearest", () => {
    const momentPlan = [
      { moment: "relevance", from: "2026-01-01", to: "2026-04-30" },
      { moment: "relations", from: "2026-03-01", to: "2026-06-30" },
      { moment: "anchoring", from: "2026-11-01", to: "2026-12-31" },
    ] as const;
    const at = (day: string) => proposeMoment(day, { ...ground, momentPlan });
    expect([at("2026-02-01"), at("2026-04-01"), at("2026-07-15"), at("2026-10-15"), at("2027-05-01")]).toEqual([
      "relevance",
      "relations",
      "relations",
      "anchoring",
      "anchoring",
    ]);
  });

  it("take the sixth of the project's time where nothing is planned", () => {
    const at = (day: string) => proposeMoment(day, ground);
    expect([at("2020-01-01"), at("2026-01-01"), at("2026-07-15"), at("2026-12-31"), at("2030-01-01")]).toEqual([
      "relevance",
      "relevance",
      "interim_results",
      "anchoring",
      "anchoring",
    ]);
  });

  it("offer those of the newest activities first, each once", () => {
    const base = { title: { da: "x" }, kind: "workshop", direction: "push", moment: "relevance", brokerCore: "link" };
    const one = (key: string, date: string, who: string[]) =>
      ({ ...base, key, date, participants: who.map((organisation) => ({ organisation, count: 1 })) }) as never;
    expect(listRecentParticipants([one("a", "2026-01-01", ["x", "y"]), one("b", "2026-02-01", ["z", "x"])])).toEqual([
      "z",
      "x",
      "y",
    ]);
  });
});

describe("the key of a new activity", () => {
  it("reads like its date and title, and is a key whatever the title", () => {
    expect(makeRecordKey("2026-02-01-Æblegrød på Ærø", new Set())).toBe("2026-02-01-aeblegroed-paa-aeroe");
    for (const title of ["", "!!!", "日本", "x".repeat(300), "a ".repeat(60)])
      expect(isKey(makeRecordKey(`2026-02-01-${title}`, new Set()))).toBe(true);
  });

  it("is unique in the project", () => {
    const taken = new Set<string>();
    for (let i = 0; i < 12; i += 1) taken.add(makeRecordKey(`2026-02-01-${"m".repeat(100)}`, taken));
    expect(taken.size).toBe(12);
    expect([...taken].every(isKey)).toBe(true);
  });
});
