/** What each kind of round asks, on at most three screens; page, check and results all read it. */
import type { FeedbackRound, Key } from "../bundle/records";
import type { FeedbackAspect, FeedbackQuestion, FeedbackRoundKind } from "../vocabulary";

export type RoundField =
  /** One rating from 1 to 5, with a comment under the same name. */
  | { type: "rating"; aspect: FeedbackAspect }
  | { type: "lived-up" }
  | { type: "motivation" }
  | { type: "forms"; wish: "desired" | "experienced" }
  /** Free text to a question of the vocabulary or of the round's own. */
  | { type: "text"; question: FeedbackQuestion | Key }
  | { type: "role" }
  | { type: "show-organisation" };

export type Screen = readonly RoundField[];

const closing: Screen = [{ type: "role" }, { type: "show-organisation" }];

const text = (question: FeedbackQuestion): RoundField => ({ type: "text", question });
const rating = (aspect: FeedbackAspect): RoundField => ({ type: "rating", aspect });

const screens: Record<FeedbackRoundKind, readonly [Screen, Screen, Screen]> = {
  expectations: [
    [text("hoped_benefit"), { type: "motivation" }, text("motivation_other")],
    [{ type: "forms", wish: "desired" }, text("wished_involvement")],
    [],
  ],
  steering: [
    [rating("design"), rating("progress")],
    [rating("dissemination"), rating("goal_attainment")],
    [text("anything_else")],
  ],
  experience: [
    [{ type: "forms", wish: "experienced" }, { type: "lived-up" }],
    [text("actionable_knowledge"), text("useful"), text("used_for"), text("do_differently")],
    [],
  ],
};

/** The three screens of a round; its own questions stand on the last one, before who answers. */
export function listScreens({ kind, questions = [] }: Pick<FeedbackRound, "kind" | "questions">): readonly Screen[] {
  const [first, second, last] = screens[kind];
  return [
    first,
    second,
    [...last, ...questions.map(({ key }): RoundField => ({ type: "text", question: key })), ...closing],
  ];
}

/** The questions with free text that a round asks: of each the answer may be shared or not. */
export function listTextQuestions(round: Pick<FeedbackRound, "kind" | "questions">): Key[] {
  return listScreens(round).flatMap((screen) =>
    screen.flatMap((field) =>
      field.type === "text" ? [field.question] : field.type === "rating" ? [field.aspect] : [],
    ),
  );
}
