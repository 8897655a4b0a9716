/** What came back in a round, counted by hand; and that nobody is named who did not say so. */
import { describe, expect, test } from "vitest";
import type { FeedbackRound, Response } from "~/domain/bundle/records";
import { summariseRound } from "~/domain/feedback/summarise-round";

const response = (key: string, changes: Partial<Response> = {}): Response => ({
  key,
  organisation: "one",
  submittedOn: "2024-05-01",
  ...changes,
});

const round = (changes: Partial<FeedbackRound> = {}): FeedbackRound => ({
  key: "r",
  kind: "steering",
  title: { da: "Forår" },
  openedOn: "2024-04-01",
  invited: ["one", "two", "three"],
  ...changes,
});

test("a round without answers is empty, and says how many were asked", () => {
  const nobody = { n: 0, mean: null, steps: [0, 0, 0, 0, 0] };
  expect(summariseRound(round())).toEqual({
    responses: 0,
    answering: 0,
    invited: 3,
    ratings: { design: nobody, progress: nobody, dissemination: nobody, goal_attainment: nobody },
    livedUp: nobody,
    choices: { motivation: null, desired: null, experienced: null },
    questions: [],
  });
});

test("several people of one organisation are one that answered", () => {
  const summary = summariseRound(
    round({ responses: [response("a"), response("b"), response("c", { organisation: "two" })] }),
  );
  expect([summary.responses, summary.answering]).toEqual([3, 2]);
});

test("ratings are spread over their steps, aspect by aspect", () => {
  const { ratings, livedUp } = summariseRound(
    round({
      responses: [
        response("a", { ratings: { design: 5, progress: 1 }, livedUp: 2 }),
        response("b", { ratings: { design: 4 }, livedUp: 2 }),
        response("c", { ratings: { design: 4 } }),
        response("d"),
      ],
    }),
  );
  expect(ratings.design).toEqual({ n: 3, mean: 13 / 3, steps: [0, 0, 0, 2, 1] });
  expect(ratings.progress).toEqual({ n: 1, mean: 1, steps: [1, 0, 0, 0, 0] });
  expect(ratings.dissemination.n).toBe(0);
  expect(livedUp).toEqual({ n: 2, mean: 2, steps: [0, 2, 0, 0, 0] });
});

test("choices are counted in the order of the vocabulary, also those that nobody made", () => {
  const { choices } = summariseRound(
    round({
      responses: [
        response("a", { motivation: ["other", "topical_issue"] }),
        response("b", { motivation: ["other"], desiredForms: [] }),
      ],
    }),
  );
  expect(choices.motivation).toEqual([
    { key: "topical_issue", n: 1 },
    { key: "new_knowledge", n: 0 },
    { key: "other", n: 2 },
  ]);
  expect(choices.desired).toBeNull();
  expect(choices.experienced).toBeNull();
});

test("desired and experienced forms are kept apart", () => {
  const { choices } = summariseRound(
    round({ responses: [response("a", { desiredForms: ["partner"], experiencedForms: ["network"] })] }),
  );
  const chosen = (counts: typeof choices.desired) => counts?.filter(({ n }) => n > 0).map(({ key }) => key);
  expect(choices.desired).not.toBeNull();
  expect(choices.experienced).not.toBeNull();
  expect(chosen(choices.desired)).not.toContain("network");
  expect(chosen(choices.experienced)).not.toContain("partner");
});

describe("quotes", () => {
  const answers = [{ question: "anything_else", text: "Godt", share: true }];

  test("name organisation and role only where the respondent lets them stand", () => {
    const { questions } = summariseRound(
      round({
        responses: [
          response("a", { respondentRole: "manager", answers }),
          response("b", {
            respondentRole: "manager",
            showOrganisation: true,
            answers: [{ ...answers[0]!, text: "Også" }],
          }),
          response("c", { showOrganisation: true, answers: [{ question: "anything_else", text: "Ånej" }] }),
        ],
      }),
    );
    expect(questions).toEqual([
      {
        question: "anything_else",
        quotes: [
          { response: "a", organisation: null, role: null, text: "Godt", share: true },
          { response: "b", organisation: "one", role: "manager", text: "Også", share: true },
          { response: "c", organisation: "one", role: null, text: "Ånej", share: false },
        ],
      },
    ]);
  });

  test("stand by their words, not in the order in which they came", () => {
    const said = (key: string, text: string) => response(key, { answers: [{ question: "anything_else", text }] });
    const texts = (responses: Response[]) =>
      summariseRound(round({ responses })).questions[0]?.quotes.map(({ text }) => text);
    expect(texts([said("a", "c"), said("b", "a"), said("c", "b"), said("d", "a")])).toEqual(["a", "a", "b", "c"]);
  });

  test("come in the order in which the round asks, and what it no longer asks comes last", () => {
    const { questions } = summariseRound(
      round({
        kind: "experience",
        questions: [{ key: "own", text: { da: "Egen" } }],
        responses: [
          response("a", {
            answers: [
              { question: "gone", text: "x" },
              { question: "own", text: "y" },
              { question: "useful", text: "z" },
            ],
          }),
        ],
      }),
    );
    expect(questions.map(({ question }) => question)).toEqual(["useful", "own", "gone"]);
  });
});
