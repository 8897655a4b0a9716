/** Requirements: between the exchange format and what is frozen, and which questions are the same. */
import { describe, expect, it } from "vitest";
import type { Requirement } from "~/domain/bundle/records";
import { contentOfRequirement, type Question, requirementOf } from "~/domain/requirement/requirement-content";
import { isSameQuestion, sameChoice } from "~/domain/requirement/same-question";

const requirement: Requirement = {
  key: "status",
  kind: "interim",
  title: { da: "Status" },
  due: { anchor: "project_start", offsetMonths: 12 },
};

const question = (text: Question["text"], more: Partial<Question> = {}): Question => ({
  key: "q",
  kind: "text",
  text,
  optional: false,
  ...more,
});

describe("the content of a requirement", () => {
  it("names all five sections where the exchange format names none, and back", () => {
    const content = contentOfRequirement(requirement);
    expect(content.sections).toHaveLength(5);
    expect(requirementOf(content)).toEqual(requirement);
  });

  it("keeps sections in the order of the vocabulary and what may be left out within them", () => {
    const content = contentOfRequirement(
      { ...requirement, sections: ["results", "model"], guidance: { en: "Be brief" } },
      { optional: ["results", "resources"], indicators: ["activities.hours"], questions: [question({ da: "Hvad?" })] },
    );
    expect(content.sections).toEqual(["model", "results"]);
    expect(content.optional).toEqual(["results"]);
    expect(content.questions).toHaveLength(1);
    expect(requirementOf(content)).toEqual({
      ...requirement,
      sections: ["model", "results"],
      guidance: { en: "Be brief" },
    });
  });
});

describe("two funders' questions", () => {
  it("are the same where they say the same in a language that both have", () => {
    const a = question({ da: "Hvad har I lært?", en: "What did you learn?" });
    expect(isSameQuestion(a, question({ da: "hvad  har i lært" }, { key: "other" }))).toBe(true);
    expect(isSameQuestion(a, question({ da: "Hvad lærte I?", en: "What did you learn" }))).toBe(true);
    expect(isSameQuestion(a, question({ da: "Hvad lærte I?" }))).toBe(false);
    expect(isSameQuestion(a, question({ da: "Hvad har I lært?" }, { kind: "number" }))).toBe(false);
    expect(isSameQuestion(question({ da: "Hvad?" }), question({ en: "What?" }))).toBe(false);
  });

  it("of choices are the same where the choices are, whatever their keys", () => {
    const yes = (key: string) => ({ key, text: { da: "Ja" } });
    const no = (key: string) => ({ key, text: { da: "Nej" } });
    const a = question({ da: "Må vi citere?" }, { kind: "choice", choices: [yes("1a"), no("1b")] });
    const b = question({ da: "Må vi citere?" }, { kind: "choice", choices: [no("n"), yes("y")] });
    const c = question(
      { da: "Må vi citere?" },
      { kind: "choice", choices: [yes("y"), { key: "m", text: { da: "Måske" } }] },
    );
    expect([isSameQuestion(a, b), isSameQuestion(a, c)]).toEqual([true, false]);
    expect([sameChoice(a, b, "1a"), sameChoice(a, b, "1b"), sameChoice(a, c, "1b")]).toEqual(["y", "n", null]);
  });
});
