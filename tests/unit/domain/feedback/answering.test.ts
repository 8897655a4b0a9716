/** What companies are asked, what they may do with their link, and what a filled form becomes. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Response } from "~/domain/bundle/records";
import { type LinkFacts, judgeLink } from "~/domain/feedback/link-verdict";
import { fewestOthers, summariseOthers } from "~/domain/feedback/others-summary";
import { checkReminders, proposeReminders } from "~/domain/feedback/propose-reminders";
import { longestAnswer } from "~/domain/feedback/answer-fields";
import { readResponse, screenOf } from "~/domain/feedback/read-response";
import { refillAnswer } from "~/domain/feedback/refill-answer";
import { listScreens, listTextQuestions } from "~/domain/feedback/round-screens";
import { feedbackRoundKinds } from "~/domain/vocabulary";

const own = [{ key: "pause", text: { da: "Hvad med pauser?" } }];

function filled(values: Record<string, string | string[]>) {
  return {
    one: (name: string) => [values[name] ?? ""].flat()[0] ?? "",
    many: (name: string) => [values[name] ?? []].flat(),
  };
}

describe("a round", () => {
  it.each(feedbackRoundKinds)("of the kind %s asks on three screens, its own questions and the role last", (kind) => {
    const screens = listScreens({ kind, questions: own });
    expect(screens).toHaveLength(3);
    expect(screens.every((screen) => screen.length > 0 && screen.length <= 5)).toBe(true);
    expect(screens[2]?.slice(-3)).toEqual([
      { type: "text", question: "pause" },
      { type: "role" },
      { type: "show-organisation" },
    ]);
    expect(new Set(listTextQuestions({ kind, questions: own })).size).toBe(
      listTextQuestions({ kind, questions: own }).length,
    );
  });

  it("of a steering group takes a comment to each rating", () => {
    expect(listTextQuestions({ kind: "steering" })).toEqual([
      "design",
      "progress",
      "dissemination",
      "goal_attainment",
      "anything_else",
    ]);
  });
});

describe("a link", () => {
  const facts: LinkFacts = {
    revoked: false,
    closed: false,
    closesOn: "2026-03-01",
    projectEndDate: "2026-12-31",
    projectArchived: false,
  };

  it("answers through the closing day and reads from the day after until 24 months after the project", () => {
    const on = (day: string, more: Partial<LinkFacts> = {}) => judgeLink({ ...facts, ...more }, day);
    expect([on("2026-03-01"), on("2026-03-02")]).toEqual(["answer", "read"]);
    expect([on("2028-12-31"), on("2029-01-01")]).toEqual(["read", "nothing"]);
    expect([on("2026-02-01", { closed: true }), on("2026-02-01", { projectArchived: true })]).toEqual(["read", "read"]);
    expect(on("2026-02-01", { revoked: true })).toBe("nothing");
    expect(on("2027-06-01", { closesOn: undefined })).toBe("answer");
  });
});

describe("reminders", () => {
  it("are proposed a week and two days before the end, as far as there is room", () => {
    expect(proposeReminders("2026-03-01", "2026-03-22")).toEqual(["2026-03-15", "2026-03-20"]);
    expect(proposeReminders("2026-03-01", "2026-03-07")).toEqual(["2026-03-05"]);
    expect(proposeReminders("2026-03-01", "2026-03-04")).toEqual([]);
  });

  it("are two at most, after the sending and not after the end", () => {
    const round = { sentOn: "2026-03-01", closesOn: "2026-03-10" };
    expect(checkReminders(["2026-03-05", "2026-03-10"], round)).toBe(null);
    expect(checkReminders(["2026-03-05", "2026-03-05"], round)).toBe("same-day");
    expect(checkReminders(["2026-03-01"], round)).toBe("outside");
    expect(checkReminders(["2026-03-11"], round)).toBe("outside");
    expect(checkReminders(["nonsense"], round)).toBe("no-day");
    expect(checkReminders(["2026-03-03", "2026-03-04", "2026-03-05"], round)).toBe("too-many");
  });
});

describe("a filled form", () => {
  it("becomes a response without what was left empty, each text unshared unless switched on", () => {
    const read = readResponse(
      { kind: "steering", questions: own },
      filled({
        "rating.design": "4",
        "text.design": "  God plan ",
        "text.pause": "Kortere",
        "share.pause": "yes",
        respondentRole: "hr",
        "text.useful": "hører til en anden slags",
      }),
    );
    expect(read).toEqual({
      ok: true,
      content: {
        ratings: { design: 4 },
        respondentRole: "hr",
        showOrganisation: false,
        answers: [
          { question: "design", text: "God plan", share: false },
          { question: "pause", text: "Kortere", share: true },
        ],
      },
    });
  });

  it("reads motivation, forms and how far it lived up", () => {
    expect(
      readResponse(
        { kind: "expectations" },
        filled({ motivation: ["other", "topical_issue"], desiredForms: ["partner"] }),
      ),
    ).toEqual({
      ok: true,
      content: { motivation: ["topical_issue", "other"], desiredForms: ["partner"], showOrganisation: false },
    });
    expect(
      readResponse(
        { kind: "experience" },
        filled({ livedUp: "5", experiencedForms: ["network"], showOrganisation: "yes" }),
      ),
    ).toEqual({
      ok: true,
      content: { livedUp: 5, experiencedForms: ["network"], showOrganisation: true },
    });
  });

  it("is refused where nothing is said, too much is said or something is said that was not offered", () => {
    const faults = (
      values: Record<string, string | string[]>,
      kind: "steering" | "expectations" | "experience" = "steering",
    ) => {
      const read = readResponse({ kind }, filled(values));
      return read.ok ? [] : read.faults.map(({ field, code }) => `${field} ${code}`);
    };
    expect(faults({ respondentRole: "hr", showOrganisation: "yes" })).toEqual(["form nothing-answered"]);
    expect(faults({ "text.design": "x".repeat(longestAnswer) })).toEqual([]);
    expect(faults({ "text.design": "x".repeat(longestAnswer + 1) })).toEqual(["text.design too-long"]);
    expect(faults({ "rating.design": "6" })).toEqual(["rating.design not-offered"]);
    expect(faults({ respondentRole: "king", "text.design": "a" })).toEqual(["respondentRole not-offered"]);
    expect(faults({ motivation: ["money"], desiredForms: ["boss"] }, "expectations")).toEqual([
      "motivation not-offered",
      "desiredForms not-offered",
    ]);
    expect(faults({ livedUp: "0" }, "experience")).toEqual(["livedUp not-offered"]);
  });
});

describe("an answer", () => {
  it("can be filled in again as it was given", () => {
    const content = {
      ratings: { design: 4, goal_attainment: 1 },
      respondentRole: "manager" as const,
      showOrganisation: true,
      answers: [
        { question: "design", text: "God plan", share: true },
        { question: "pause", text: "Kortere", share: false },
      ],
    };
    const round = { kind: "steering" as const, questions: own };
    const again = refillAnswer({ ...content, key: "r", organisation: "o", submittedOn: "2026-03-01" });
    expect(readResponse(round, filled(again))).toEqual({ ok: true, content });
  });

  it("with a fault leads to the screen of the field", () => {
    const round = { kind: "steering" as const, questions: own };
    expect(
      ["rating.design", "text.goal_attainment", "text.pause", "form"].map((name) => screenOf(round, name)),
    ).toEqual([0, 1, 2, 2]);
  });
});

describe("what a respondent sees of the others", () => {
  const rated = (n: number): Response[] =>
    Array.from({ length: n }, (_, i) => ({
      key: `r${i}`,
      organisation: `o${i}`,
      submittedOn: "2026-03-01",
      ratings: { design: 1 + (i % 5) },
      answers: [{ question: "design", text: "hemmeligt" }],
    }));

  it("is nothing before five others have answered", () => {
    expect(summariseOthers(rated(5), "r0")).toBe(null);
    expect(summariseOthers(rated(6), "r0")).toEqual({
      n: 5,
      ratings: [{ aspect: "design", n: 5, mean: 3 }],
      livedUp: null,
    });
  });

  it("never holds a word of theirs, nor an aspect that few rated", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }), (n, alsoProgress) => {
        const responses = rated(n).map((one, i) =>
          i < alsoProgress ? { ...one, ratings: { ...one.ratings, progress: 2 } } : one,
        );
        const summary = summariseOthers(responses, null);
        expect(JSON.stringify(summary)).not.toContain("hemmeligt");
        expect(summary?.ratings.every((one) => one.n >= fewestOthers) ?? true).toBe(true);
      }),
    );
  });
});
