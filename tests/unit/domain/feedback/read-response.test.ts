/** A filled form as a response and back: every field of every kind of round. */
import { describe, expect, test } from "vitest";
import type { FeedbackRound, Response } from "~/domain/bundle/records";
import { longestAnswer, ratingField, shareField, textField } from "~/domain/feedback/answer-fields";
import { namesOf, readResponse, screenOf } from "~/domain/feedback/read-response";
import { refillAnswer } from "~/domain/feedback/refill-answer";
import { listScreens, listTextQuestions } from "~/domain/feedback/round-screens";

const form = (values: Record<string, string | string[]>) => ({
  one: (name: string) => [values[name] ?? ""].flat().at(-1) ?? "",
  many: (name: string) => [values[name] ?? []].flat(),
});
const own: FeedbackRound["questions"] = [{ key: "own", text: { da: "Egen" } }];
const read = (kind: FeedbackRound["kind"], values: Record<string, string | string[]>) =>
  readResponse({ kind, questions: own }, form(values));

const steering = {
  [ratingField("design")]: "5",
  [ratingField("progress")]: "1",
  [textField("design")]: " Godt ",
  [shareField("design")]: "yes",
  [textField("own")]: "Svar",
  respondentRole: "manager",
  showOrganisation: "yes",
};

test("a steering round holds ratings and comments under the same name", () => {
  expect(read("steering", steering)).toEqual({
    ok: true,
    content: {
      ratings: { design: 5, progress: 1 },
      respondentRole: "manager",
      showOrganisation: true,
      answers: [
        { question: "design", text: "Godt", share: true },
        { question: "own", text: "Svar", share: false },
      ],
    },
  });
});

test("an expectations round holds motives and wishes, an experience round what was lived", () => {
  expect(
    read("expectations", { motivation: ["other", "topical_issue"], desiredForms: ["network"], livedUp: "3" }),
  ).toEqual({
    ok: true,
    content: { motivation: ["topical_issue", "other"], desiredForms: ["network"], showOrganisation: false },
  });
  expect(
    read("experience", { experiencedForms: ["partner", "steering_group"], livedUp: "3", motivation: ["other"] }),
  ).toEqual({
    ok: true,
    content: { experiencedForms: ["steering_group", "partner"], livedUp: 3, showOrganisation: false },
  });
});

describe("faults", () => {
  const faults = (kind: FeedbackRound["kind"], values: Record<string, string | string[]>) => {
    const result = read(kind, values);
    return result.ok ? [] : result.faults.map(({ field, code }) => `${field} ${code}`);
  };

  test("a response that says nothing is none, whoever gives it", () => {
    expect(faults("steering", {})).toEqual(["form nothing-answered"]);
    expect(faults("steering", { respondentRole: "hr", showOrganisation: "yes" })).toEqual(["form nothing-answered"]);
    expect(faults("expectations", { motivation: [], [textField("own")]: "  " })).toEqual(["form nothing-answered"]);
  });

  test.each(["design", "progress", "dissemination", "goal_attainment"] as const)(
    "one rating of %s is something",
    (aspect) => {
      expect(faults("steering", { [ratingField(aspect)]: "3" })).toEqual([]);
    },
  );

  test("what the form does not offer is told, each where it stands", () => {
    for (const value of ["0", "6", "x", "33", " 3"])
      expect(faults("steering", { [ratingField("design")]: value }), value).toEqual([
        `${ratingField("design")} not-offered`,
      ]);
    expect(faults("experience", { livedUp: "9", experiencedForms: ["partner", "x"] })).toEqual([
      "experiencedForms not-offered",
      "livedUp not-offered",
    ]);
    expect(faults("expectations", { motivation: ["x"], desiredForms: ["x"], respondentRole: "king" })).toEqual([
      "motivation not-offered",
      "desiredForms not-offered",
      "respondentRole not-offered",
    ]);
  });

  test("an answer may have so many signs and no more", () => {
    expect(faults("steering", { [textField("own")]: "x".repeat(longestAnswer) })).toEqual([]);
    expect(faults("steering", { [textField("own")]: "x".repeat(longestAnswer + 1) })).toEqual([
      `${textField("own")} too-long`,
    ]);
  });
});

describe("screens", () => {
  test("there are three, and the round's own questions stand on the last before who answers", () => {
    for (const kind of ["expectations", "steering", "experience"] as const) {
      const screens = listScreens({ kind, questions: own });
      expect(screens).toHaveLength(3);
      expect(screens[2]?.slice(-3)).toEqual([
        { type: "text", question: "own" },
        { type: "role" },
        { type: "show-organisation" },
      ]);
      expect(listScreens({ kind })[2]).toHaveLength((screens[2]?.length ?? 0) - 1);
    }
  });

  test("each kind asks its own questions in words", () => {
    expect(listTextQuestions({ kind: "expectations" })).toEqual([
      "hoped_benefit",
      "motivation_other",
      "wished_involvement",
    ]);
    expect(listTextQuestions({ kind: "steering", questions: own })).toEqual([
      "design",
      "progress",
      "dissemination",
      "goal_attainment",
      "anything_else",
      "own",
    ]);
    expect(listTextQuestions({ kind: "experience" })).toEqual([
      "actionable_knowledge",
      "useful",
      "used_for",
      "do_differently",
    ]);
  });

  test("a field is found on its screen, what concerns none on the last", () => {
    const at = (kind: FeedbackRound["kind"], name: string) => screenOf({ kind, questions: own }, name);
    expect(at("steering", ratingField("design"))).toBe(0);
    expect(at("steering", shareField("dissemination"))).toBe(1);
    expect(at("steering", textField("own"))).toBe(2);
    expect(at("steering", "form")).toBe(2);
    expect(at("experience", "livedUp")).toBe(0);
    expect(at("experience", "experiencedForms")).toBe(0);
    expect(at("expectations", "motivation")).toBe(0);
    expect(at("expectations", "desiredForms")).toBe(1);
    expect(at("expectations", "respondentRole")).toBe(2);
    expect(at("expectations", "showOrganisation")).toBe(2);
  });

  test("the names that fields post", () => {
    expect(namesOf({ type: "rating", aspect: "design" })).toEqual([
      ratingField("design"),
      textField("design"),
      shareField("design"),
    ]);
    expect(namesOf({ type: "text", question: "own" })).toEqual([textField("own"), shareField("own")]);
    expect(namesOf({ type: "forms", wish: "desired" })).toEqual(["desiredForms"]);
    expect(namesOf({ type: "forms", wish: "experienced" })).toEqual(["experiencedForms"]);
  });
});

describe("a response that is changed", () => {
  test("fills the form as it was filled before", () => {
    for (const [kind, values] of [
      ["steering", steering],
      [
        "experience",
        { livedUp: "3", experiencedForms: ["partner"], [textField("useful")]: "Ja", [shareField("useful")]: "yes" },
      ],
      ["expectations", { motivation: ["other"], desiredForms: ["network"] }],
    ] as const) {
      const result = read(kind, values as never);
      if (!result.ok) throw new Error("faulty");
      const filled = refillAnswer({ key: "r", organisation: "one", submittedOn: "2024-05-01", ...result.content });
      expect(filled).toEqual(
        Object.fromEntries(
          Object.entries(values).map(([name, value]) => [name, [value].flat().map((one) => one.trim())]),
        ),
      );
    }
  });

  test("that said nothing fills nothing", () => {
    const bare: Response = { key: "r", organisation: "one", submittedOn: "2024-05-01", showOrganisation: false };
    expect(refillAnswer(bare)).toEqual({});
  });
});
