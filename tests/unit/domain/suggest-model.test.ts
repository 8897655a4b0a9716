/** What model is suggested from the five answers, and the reasons that come with it. */
import { describe, expect, it } from "vitest";
import { type ModelAnswers, modelQuestions, readModelAnswers, suggestModel } from "~/domain/suggest-model";
import { models } from "~/domain/vocabulary";

/** Every way to answer, leaving questions out included. */
function everyAnswer(): ModelAnswers[] {
  return modelQuestions.reduce<ModelAnswers[]>(
    (all, question) => all.flatMap((one) => [one, ...models.map((model) => ({ ...one, [question]: model }))]),
    [{}],
  );
}

describe("the suggestion of a model", () => {
  it("comes with every answer, each of which is a reason", () => {
    const all = everyAnswer();
    expect(all).toHaveLength(5 ** 5);
    for (const answers of all) {
      const suggestion = suggestModel(answers);
      if (Object.keys(answers).length === 0) {
        expect(suggestion).toBeNull();
        continue;
      }
      expect(models).toContain(suggestion?.model);
      expect(suggestion?.reasons.map(({ question, answer }) => [question, answer])).toEqual(
        modelQuestions.filter((question) => answers[question]).map((question) => [question, answers[question]]),
      );
    }
  });

  it("never goes beyond what time and means allow, and says what holds it back", () => {
    for (const answers of everyAnswer()) {
      const suggestion = suggestModel(answers);
      if (!suggestion) continue;
      const rank = models.indexOf(suggestion.model);
      for (const limit of [answers.time, answers.means]) {
        if (limit) expect(rank).toBeLessThanOrEqual(models.indexOf(limit));
      }
      const limited = suggestion.reasons.some(({ says }) => says === "limit");
      expect(limited).toBe(suggestion.heldBackFrom !== null);
      if (suggestion.heldBackFrom) expect(models.indexOf(suggestion.heldBackFrom)).toBeGreaterThan(rank);
    }
  });

  it("follows answers that agree, and the middle one of those that do not", () => {
    for (const model of models) {
      const answers = Object.fromEntries(modelQuestions.map((question) => [question, model]));
      expect(suggestModel(answers)).toMatchObject({ model, heldBackFrom: null });
    }
    expect(suggestModel({ need: "linear", question: "interactive", translation: "systemic" })?.model).toBe(
      "interactive",
    );
    expect(suggestModel({ need: "linear", question: "systemic" })?.model).toBe("linear");
  });

  it("holds back a wish for which there is no time", () => {
    expect(suggestModel({ need: "systemic", question: "systemic", translation: "systemic", time: "linear" })).toEqual({
      model: "linear",
      heldBackFrom: "systemic",
      reasons: [
        { question: "need", answer: "systemic", says: "points" },
        { question: "question", answer: "systemic", says: "points" },
        { question: "translation", answer: "systemic", says: "points" },
        { question: "time", answer: "linear", says: "limit" },
      ],
    });
  });

  it("is read from the address, whatever else stands there", () => {
    expect(readModelAnswers(new URLSearchParams("need=systemic&time=never&means=&x=linear"))).toEqual({
      need: "systemic",
    });
  });
});
