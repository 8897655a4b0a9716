/** A round as a lead prepares it: what is proposed, and everything that keeps it from being sent. */
import { describe, expect, test } from "vitest";
import { checkPreparedRound, mostQuestions, type PreparedRound } from "~/domain/feedback/prepared-round";
import { checkReminders, proposeReminders } from "~/domain/feedback/propose-reminders";
import { proposeRound } from "~/domain/feedback/propose-round";

const today = "2026-05-01";
const good: PreparedRound = {
  kind: "steering",
  title: { da: "Forår" },
  closesOn: "2026-05-15",
  questions: [],
  reminders: ["2026-05-08"],
  contacts: [{ id: 1, language: "da" }],
};
const faults = (changes: Partial<PreparedRound>) => checkPreparedRound({ ...good, ...changes }, today);

test("a round that has all it needs can be sent", () => {
  expect(faults({})).toEqual([]);
  expect(faults({ title: { en: "Spring" } })).toEqual([]);
  expect(faults({ questions: [{ da: "A" }, { en: "B" }, { da: "C", en: "" }], reminders: [] })).toEqual([]);
  expect(faults({ closesOn: today, reminders: [] })).toEqual([]);
});

test.each<[string, Partial<PreparedRound>]>([
  ["no-title", { title: {} }],
  ["no-title", { title: { da: " ", en: "\n" } }],
  ["no-closing", { closesOn: null }],
  ["no-closing", { closesOn: "2026-02-30" }],
  ["closing-passed", { closesOn: "2026-04-30" }],
  ["reminders", { reminders: ["2026-05-16"] }],
  ["reminders", { reminders: [today] }],
  ["too-many-questions", { questions: [{ da: "A" }, { da: "B" }, { da: "C" }, { da: "D" }] }],
  ["empty-question", { questions: [{ da: "A" }, { da: "" }] }],
  ["no-contacts", { contacts: [] }],
])("%s", (fault, changes) => {
  expect(faults(changes)).toEqual([fault]);
});

test("all that is wrong is told at once", () => {
  expect(faults({ title: {}, closesOn: null, questions: [{}, {}, {}, {}], contacts: [] })).toEqual([
    "no-title",
    "no-closing",
    "too-many-questions",
    "empty-question",
    "no-contacts",
  ]);
  expect(mostQuestions).toBe(3);
});

describe("reminders", () => {
  const span = { sentOn: "2026-05-01", closesOn: "2026-05-15" };

  test("are proposed a week and two days before, where the respondent has had three days", () => {
    expect(proposeReminders("2026-05-01", "2026-05-15")).toEqual(["2026-05-08", "2026-05-13"]);
    expect(proposeReminders("2026-05-05", "2026-05-15")).toEqual(["2026-05-08", "2026-05-13"]);
    expect(proposeReminders("2026-05-06", "2026-05-15")).toEqual(["2026-05-13"]);
    expect(proposeReminders("2026-05-11", "2026-05-15")).toEqual([]);
  });

  test.each([
    [[], null],
    [["2026-05-02"], null],
    [["2026-05-15"], null],
    [["2026-05-08", "2026-05-13"], null],
    [["2026-05-08", "2026-05-09", "2026-05-10"], "too-many"],
    [["2026-05-32"], "no-day"],
    [["2026-05-01"], "outside"],
    [["2026-05-08", "2026-05-16"], "outside"],
    [["2026-05-08", "2026-05-08"], "same-day"],
  ])("%j: %s", (days, fault) => {
    expect(checkReminders(days, span)).toBe(fault);
  });
});

test("a new round is proposed for two weeks, with everybody who may be asked", () => {
  const contacts = [
    { id: 1, language: "da" as const, name: "kept at home" },
    { id: 2, language: "en" as const },
  ];
  expect(proposeRound("2026-05-01", contacts)).toEqual({
    kind: "steering",
    title: {},
    closesOn: "2026-05-15",
    questions: [],
    reminders: ["2026-05-08", "2026-05-13"],
    contacts: [
      { id: 1, language: "da" },
      { id: 2, language: "en" },
    ],
  });
});
