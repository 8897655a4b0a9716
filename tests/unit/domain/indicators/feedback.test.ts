/** INDICATORS.md, "Feedback", worked by hand. */
import { describe, expect, test } from "vitest";
import type { FeedbackRound, FollowUp, Response } from "~/domain/bundle/records";
import { figuresOf, response, round, type Example } from "./build-facts";

const feedbackOf = (feedbackRounds: FeedbackRound[], example: Example = {}) =>
  figuresOf({ feedbackRounds, ...example }).feedback;

describe("rounds, invited, responses, answering, responseRate", () => {
  const rounds = [
    round({
      key: "r1",
      openedOn: "2022-06-01",
      invited: ["one", "two", "three"],
      responses: [response("one"), response("one"), response("two", { submittedOn: "2030-01-01" })],
    }),
    round({ key: "r2", openedOn: "2023-06-01", invited: ["one"], responses: [response("one")] }),
    round({ key: "r3", openedOn: "2024-06-01", invited: ["one"], responses: [response("one")] }),
  ];
  test("over the rounds opened in the period and all their responses, whenever they came", () => {
    expect(feedbackOf(rounds)).toMatchObject({
      rounds: 2,
      invited: 4,
      responses: 4,
      answering: 3,
      responseRate: 3 / 4,
    });
    expect(feedbackOf(rounds, { from: "2023-01-01" })).toMatchObject({
      rounds: 1,
      invited: 1,
      responses: 1,
      answering: 1,
    });
  });
});

describe("ratings, livedUp", () => {
  test("number and mean of the ratings given", () => {
    const responses = [
      response("one", { ratings: { design: 5, progress: 1 }, livedUp: 4 }),
      response("one", { ratings: { design: 2 } }),
      response("two", { livedUp: 1 }),
    ];
    const figures = feedbackOf([round({ invited: ["one", "two"], responses })]);
    expect(figures.ratings).toEqual({
      design: { n: 2, mean: 3.5 },
      progress: { n: 1, mean: 1 },
      dissemination: { n: 0, mean: null },
      goal_attainment: { n: 0, mean: null },
    });
    expect(figures.livedUp).toEqual({ n: 2, mean: 2.5 });
  });
});

describe("formGap", () => {
  const gapOf = (...responses: Response[]) =>
    feedbackOf([round({ invited: ["one", "two", "three", "uni"], responses })]).formGap;

  test("the highest intensity experienced against the highest desired, by organisation", () => {
    expect(
      gapOf(
        response("one", { desiredForms: ["network"], experiencedForms: ["dissemination", "partner"] }),
        response("two", { desiredForms: ["participant", "dissemination"] }),
        response("two", { experiencedForms: ["partner"] }),
        response("three", { desiredForms: ["steering_group", "dissemination"], experiencedForms: ["steering_group"] }),
        response("uni", { desiredForms: ["network"], experiencedForms: ["participant"] }),
      ),
    ).toEqual({ deeper: 2, as_wished: 1, lighter: 1 });
  });

  test("an organisation that names only the one, or an empty list, is left out", () => {
    expect(
      gapOf(
        response("one", { desiredForms: ["network"], experiencedForms: [] }),
        response("two", { experiencedForms: ["network"] }),
        response("three"),
      ),
    ).toEqual({ deeper: 0, as_wished: 0, lighter: 0 });
  });

  test("the newest of each counts, by day submitted; an empty list is passed over", () => {
    expect(
      gapOf(
        response("one", { submittedOn: "2023-03-01", desiredForms: ["network"] }),
        response("one", { submittedOn: "2023-02-01", desiredForms: ["participant"], experiencedForms: ["partner"] }),
        response("one", { submittedOn: "2023-04-01", desiredForms: [], experiencedForms: [] }),
      ),
    ).toEqual({ deeper: 1, as_wished: 0, lighter: 0 });
  });

  test("then by response key, by code point", () => {
    const wished = (key: string, desiredForms: Response["desiredForms"]) => response("one", { key, desiredForms });
    const came = response("one", { key: "x", experiencedForms: ["network"] });
    expect(gapOf(wished("k2", ["participant"]), wished("k10", ["dissemination"]), came).lighter).toBe(1);
    expect(gapOf(wished("k10", ["dissemination"]), wished("k2", ["participant"]), came).lighter).toBe(1);
    expect(gapOf(wished("k-a", ["participant"]), wished("k.a", ["dissemination"]), came).deeper).toBe(1);
  });

  test("then by the day the round opened, then by round key", () => {
    const wishing = (key: string, openedOn: string, desiredForms: Response["desiredForms"]) =>
      round({ key, openedOn, invited: ["one"], responses: [response("one", { key: "k", desiredForms })] });
    const came = round({ key: "z", invited: ["one"], responses: [response("one", { experiencedForms: ["network"] })] });
    const later = [wishing("b", "2022-03-01", ["participant"]), wishing("a", "2022-04-01", ["dissemination"])];
    expect(feedbackOf([...later, came]).formGap.deeper).toBe(1);
    expect(feedbackOf([came, ...later.reverse()]).formGap.deeper).toBe(1);
    const same = [wishing("b", "2022-03-01", ["participant"]), wishing("a", "2022-03-01", ["dissemination"])];
    expect(feedbackOf([...same, came]).formGap.lighter).toBe(1);
    expect(feedbackOf([came, ...same.reverse()]).formGap.lighter).toBe(1);
  });

  test("responses of rounds outside the period are not read", () => {
    const wished = round({
      key: "a",
      openedOn: "2022-06-01",
      invited: ["one"],
      responses: [response("one", { desiredForms: ["network"] })],
    });
    const came = round({
      key: "b",
      openedOn: "2023-06-01",
      invited: ["one"],
      responses: [response("one", { experiencedForms: ["network"] })],
    });
    expect(feedbackOf([wished, came]).formGap.as_wished).toBe(1);
    expect(feedbackOf([wished, came], { from: "2023-01-01" }).formGap.as_wished).toBe(0);
  });
});

describe("points, replied, replyRate", () => {
  const followUp = (key: string, repliedOn?: string): FollowUp => ({
    key,
    point: { en: "x" },
    ...(repliedOn && { reply: { en: "y" }, repliedOn }),
  });
  test("follow-ups of the period's rounds, and those replied to on or before to", () => {
    const rounds = [
      round({ openedOn: "2022-06-01", followUps: [followUp("a", "2022-07-01"), followUp("b", "2023-12-31")] }),
      round({ key: "r2", openedOn: "2023-06-01", followUps: [followUp("a", "2024-01-01"), followUp("b")] }),
      round({ key: "r3", openedOn: "2024-06-01", followUps: [followUp("a", "2024-06-01")] }),
    ];
    expect(feedbackOf(rounds)).toMatchObject({ points: 4, replied: 2, replyRate: 1 / 2 });
    expect(feedbackOf(rounds, { to: "2024-01-01" })).toMatchObject({ points: 4, replied: 3 });
  });
});
