/** Hints on the very day on which they come and go, and what each one tells. */
import { describe, expect, test } from "vitest";
import type { Project } from "~/domain/bundle/records";
import { findHints, byUrgency } from "~/domain/next/find-next-steps";
import type { Hint, HintKind } from "~/domain/next/hint";
import { lastDayLogged } from "~/domain/next/last-day-logged";
import { factsOf, project, round, talk, workshop } from "../report/small-project";

const today = "2024-07-01";

function hints<K extends HintKind>(kind: K, changes: Partial<Project>, on = today) {
  const found = findHints(factsOf(changes), { today: on, programmes: [], handedIn: new Set() });
  return found.filter((hint): hint is Extract<Hint, { kind: K }> => hint.kind === kind);
}

describe("rounds that few have answered", () => {
  const low = (changes: object, on = today) =>
    hints(
      "feedback_low",
      {
        feedbackRounds: [
          { ...round, openedOn: "2024-06-01", followUps: [], invited: ["one", "two", "uni"], ...changes },
        ],
      },
      on,
    );

  test("are told from 14 days before they close until 60 days after", () => {
    expect(low({ closesOn: "2024-07-16" })).toEqual([]);
    expect(low({ closesOn: "2024-07-15" })).toEqual([
      {
        kind: "feedback_low",
        id: "feedback-low:spring",
        urgency: "now",
        day: "2024-07-15",
        act: { page: "feedback", key: "spring" },
        title: { da: "Forår" },
        closesOn: "2024-07-15",
        closed: false,
        answering: 0,
        invited: 3,
      },
    ]);
    expect(low({ closesOn: today })).toMatchObject([{ closed: false, urgency: "now" }]);
    expect(low({ closesOn: "2024-06-30" })).toMatchObject([{ closed: true, urgency: "later" }]);
    expect(low({ closesOn: "2024-06-30" }, "2024-08-29")).toHaveLength(1);
    expect(low({ closesOn: "2024-06-30" }, "2024-08-30")).toEqual([]);
  });

  test("without an end they are told after 30 days", () => {
    expect(low({ openedOn: "2024-06-01" })).toMatchObject([{ day: "2024-06-01", closesOn: null, closed: false }]);
    expect(low({ openedOn: "2024-06-02" })).toEqual([]);
    expect(low({ openedOn: "2024-07-02", closesOn: "2024-07-03" })).toEqual([]);
    expect(low({ openedOn: today, closesOn: "2024-07-03" })).toHaveLength(1);
  });

  test("half of those who were asked are not few, and nobody asked is nobody missing", () => {
    const response = { key: "r", organisation: "one", submittedOn: "2024-06-10" };
    expect(low({ closesOn: today, responses: [response], invited: ["one", "two"] })).toEqual([]);
    expect(low({ closesOn: today, responses: [response] })).toMatchObject([{ answering: 1, invited: 3 }]);
    expect(low({ closesOn: today, invited: [] })).toEqual([]);
  });
});

test("points wait from the day on which the round closed, or opened, until they are replied to", () => {
  const points = (changes: object, followUp: object = {}) =>
    hints("point_unanswered", {
      feedbackRounds: [
        { ...round, openedOn: "2024-06-01", followUps: [{ key: "f", point: { da: "P" }, ...followUp }], ...changes },
      ],
    });
  expect(points({})).toEqual([
    {
      kind: "point_unanswered",
      id: "point-unanswered:spring/f",
      urgency: "soon",
      day: "2024-06-01",
      act: { page: "feedback", key: "spring" },
      point: { da: "P" },
      round: { da: "Forår" },
      days: 30,
    },
  ]);
  expect(points({ closesOn: today })).toMatchObject([{ day: today, days: 0 }]);
  expect(points({ closesOn: "2024-07-02" })).toMatchObject([{ day: "2024-06-01" }]);
  expect(points({}, { reply: { da: "Ja" }, repliedOn: today })).toEqual([]);
  expect(points({}, { reply: { da: "Ja" }, repliedOn: "2024-07-02" })).toHaveLength(1);
  expect(points({ followUps: undefined })).toEqual([]);
});

describe("moments of the plan", () => {
  const plan = (from: string, to: string): Project["momentPlan"] => [{ moment: "anchoring", from, to }];

  test("that are empty are told from 60 days before, and press once they have begun", () => {
    const empty = (from: string, changes: Partial<Project> = {}) =>
      hints("moment_empty", { momentPlan: plan(from, "2024-12-31"), ...changes });
    expect(empty("2024-08-31")).toEqual([]);
    expect(empty("2024-08-30")).toEqual([
      {
        kind: "moment_empty",
        id: "moment-empty:anchoring",
        urgency: "soon",
        day: "2024-08-30",
        act: { page: "involvement", key: "anchoring" },
        moment: "anchoring",
        from: "2024-08-30",
        to: "2024-12-31",
        begun: false,
      },
    ]);
    expect(empty(today)).toMatchObject([{ begun: true, urgency: "now" }]);
    const involved = (status?: "withdrawn" | "invited") => [
      { organisation: "one", form: "partner" as const, moments: ["anchoring" as const], status },
    ];
    expect(empty(today, { involvements: involved() })).toEqual([]);
    expect(empty(today, { involvements: involved("invited") })).toEqual([]);
    expect(empty(today, { involvements: involved("withdrawn") })).toHaveLength(1);
    const announced = { ...talk, date: "2024-10-01", moment: "anchoring" as const };
    expect(empty(today, { activities: [announced] })).toHaveLength(1);
    expect(empty(today, { activities: [{ ...announced, participants: [{ field: "company", count: 1 }] }] })).toEqual(
      [],
    );
    expect(hints("moment_empty", { momentPlan: plan("2024-06-01", today) })).toHaveLength(1);
  });

  test("that are over with nobody in them, or with planned parts that did not take place", () => {
    const momentPlan = plan("2024-05-01", "2024-06-30");
    const involvements: Project["involvements"] = [
      { organisation: "one", form: "partner", moments: ["anchoring", "capacity"] },
      { organisation: "two", form: "network", moments: ["anchoring"] },
    ];
    expect(hints("moment_passed", { momentPlan, involvements })).toEqual([
      {
        kind: "moment_passed",
        id: "moment-passed:anchoring",
        urgency: "now",
        day: "2024-06-30",
        act: { page: "involvement", key: "anchoring" },
        moment: "anchoring",
        to: "2024-06-30",
        planned: 2,
      },
    ]);
    expect(hints("moment_passed", { momentPlan, endDate: "2024-06-30" })).toMatchObject([
      { urgency: "later", planned: 0 },
    ]);
    const took = { ...workshop, moment: "anchoring" as const };
    expect(hints("moment_passed", { momentPlan, involvements, activities: [took] })).toEqual([]);
    expect(hints("cells_missed", { momentPlan, involvements, activities: [took] })).toEqual([
      {
        kind: "cells_missed",
        id: "cells-missed:anchoring",
        urgency: "now",
        day: "2024-06-30",
        act: { page: "involvement", key: "anchoring" },
        moment: "anchoring",
        to: "2024-06-30",
        planned: 2,
        missed: 1,
      },
    ]);
    expect(hints("cells_missed", { momentPlan, involvements: involvements.slice(0, 1), activities: [took] })).toEqual(
      [],
    );
    expect(
      hints("cells_missed", { momentPlan, involvements, activities: [took], endDate: "2024-06-30" }),
    ).toMatchObject([{ urgency: "later" }]);
  });
});

test("needs wait for more than 30 days, and press after 90", () => {
  const waiting = (date: string, changes: object = {}) =>
    hints("need_unanswered", { needs: [{ ...project.needs![0]!, date, ...changes }] });
  expect(waiting("2024-06-01")).toEqual([]);
  expect(waiting("2024-05-31")).toEqual([
    {
      kind: "need_unanswered",
      id: "need-unanswered:noise",
      urgency: "soon",
      day: "2024-05-31",
      act: { page: "needs", key: "noise" },
      text: { da: "Mindre støj" },
      by: "Et Værksted",
      days: 31,
    },
  ]);
  expect(waiting("2024-04-02")).toMatchObject([{ urgency: "soon", days: 90 }]);
  expect(waiting("2024-04-01")).toMatchObject([{ urgency: "now", days: 91 }]);
  expect(waiting("2024-05-31", { raisedBy: undefined })).toMatchObject([{ by: null }]);
  expect(waiting("2024-05-31", { status: "in_progress" })).toHaveLength(1);
  expect(waiting("2024-05-31", { status: "declined" })).toEqual([]);
  expect(waiting("2024-05-31", { status: "answered", answeredOn: "2024-06-01" })).toEqual([]);
});

test("what the plan lacks leads to its page, and no longer presses when the project is over", () => {
  const bare: Partial<Project> = { modelRegistrations: [], goals: [], resources: [], involvements: [], momentPlan: [] };
  const told = (on: string) =>
    (["no_model", "no_involvement_plan", "no_moment_plan", "no_goals", "no_planned_resources"] as const).flatMap(
      (kind) => hints(kind, bare, on).map(({ id, urgency, act, day }) => [id, urgency, act.page, day]),
    );
  expect(told("2025-12-31")).toEqual([
    ["no-model:project", "now", "model", "2024-01-01"],
    ["no-involvement-plan:project", "soon", "involvement", "2024-01-01"],
    ["no-moment-plan:project", "later", "involvement", "2024-01-01"],
    ["no-goals:project", "soon", "goals", "2024-01-01"],
    ["no-planned-resources:project", "later", "resources", "2024-01-01"],
  ]);
  expect(told("2026-01-01").map(([id, urgency]) => [id, urgency])).toEqual([
    ["no-model:project", "later"],
    ["no-involvement-plan:project", "later"],
    ["no-goals:project", "later"],
    ["no-planned-resources:project", "later"],
  ]);
  const outcomes = [{ ...project.outcomes![0]!, evidence: [], date: "2024-06-01" }];
  expect(hints("outcomes_unproven", { outcomes })).toEqual([
    {
      kind: "outcomes_unproven",
      id: "outcomes-unproven:1",
      urgency: "later",
      day: "2024-01-01",
      act: { page: "outcomes" },
      outcomes: 1,
    },
  ]);
  expect(hints("outcomes_unproven", {})).toEqual([]);
});

test("a model without a reason is told by the day on which it was declared", () => {
  const modelRegistrations: Project["modelRegistrations"] = [
    { date: "2024-02-01", model: "cyclical" },
    { date: "2024-01-01", model: "linear" },
    { date: "2024-07-02", model: "systemic" },
  ];
  expect(hints("no_rationale", { modelRegistrations })).toEqual([
    {
      kind: "no_rationale",
      id: "no-rationale:2024-02-01",
      urgency: "later",
      day: "2024-02-01",
      act: { page: "model", key: "2024-02-01" },
      model: "cyclical",
    },
  ]);
});

describe("who is not seen", () => {
  test("fields that are missing, with the stakeholders that are known of them", () => {
    const missing = hints("field_missing", { stakeholders: ["fund", "one"] });
    expect(missing.map(({ field, known, id, day, act }) => [field, known, id, day, act.key])).toEqual([
      ["advisory", 0, "field-missing:advisory", "2024-01-01", "advisory"],
      ["authority", 1, "field-missing:authority", "2024-01-01", "authority"],
      ["social_partner", 0, "field-missing:social_partner", "2024-01-01", "social_partner"],
    ]);
  });

  test("activities without participants, once a year, by the newest", () => {
    const alone = (key: string, date: string, kind = talk.kind) => ({ ...talk, key, date, kind, title: { da: key } });
    const told = hints("activities_alone", {
      activities: [
        workshop,
        alone("b", "2024-03-01"),
        alone("c", "2024-05-01"),
        alone("a", "2023-12-01"),
        alone("r", "2024-06-01", "report"),
      ],
      startDate: "2023-01-01",
    });
    expect(
      told.map(({ year, activities, newest, date, act, id }) => [year, activities, newest.da, date, act.key, id]),
    ).toEqual([
      ["2023", 1, "a", "2023-12-01", "a", "activities-alone:2023"],
      ["2024", 2, "c", "2024-05-01", "c", "activities-alone:2024"],
    ]);
    for (const kind of ["report", "newsletter", "media", "policy_input", "tool_development"] as const)
      expect(hints("activities_alone", { activities: [alone("x", "2024-03-01", kind)] }), kind).toEqual([]);
  });
});

test("silence is 60 days in a project that runs", () => {
  const silent = (date: string, on = today, changes: Partial<Project> = {}) =>
    hints("silence", { activities: [{ ...talk, date }], ...changes }, on);
  expect(silent("2024-05-03")).toEqual([]);
  expect(silent("2024-05-02")).toEqual([
    {
      kind: "silence",
      id: "silence:2024-05-02",
      urgency: "now",
      day: "2024-05-02",
      act: { page: "log" },
      days: 60,
      last: "2024-05-02",
    },
  ]);
  expect(silent("2024-05-02", "2025-12-31")).toHaveLength(1);
  expect(silent("2024-05-02", "2026-01-01")).toEqual([]);
  expect(hints("silence", { activities: [], startDate: today }, today)).toEqual([]);
});

test("the newest day that was logged reaches to the end of what lasted, and no further than today", () => {
  const last = (...changes: object[]) =>
    lastDayLogged(
      changes.map((change) => ({ ...talk, ...change })),
      today,
    );
  expect(last()).toBeNull();
  expect(last({ date: "2024-07-02" })).toBeNull();
  expect(last({ date: "2024-05-01" }, { date: "2024-04-01" })).toBe("2024-05-01");
  expect(last({ date: "2024-04-01" }, { date: "2024-05-01" })).toBe("2024-05-01");
  expect(last({ date: "2024-05-01", endDate: "2024-05-09" })).toBe("2024-05-09");
  expect(last({ date: "2024-05-01", endDate: "2024-12-09" })).toBe(today);
  expect(last({ date: "2024-03-01", datePrecision: "month" })).toBe("2024-04-01");
  expect(last({ date: "2024-01-01", datePrecision: "quarter" })).toBe("2024-04-01");
  expect(last({ date: "2023-01-01", datePrecision: "year" })).toBe("2024-01-01");
});

test("what presses most comes first, then by kind, day and id", () => {
  const hint = (urgency: string, kind: string, day: string, id: string) => ({ urgency, kind, day, id }) as Hint;
  const sorted = [
    hint("overdue", "report_due", "2024-01-01", "a"),
    hint("now", "silence", "2024-01-01", "a"),
    hint("now", "moment_empty", "2024-01-01", "b"),
    hint("now", "moment_empty", "2024-01-02", "a"),
    hint("now", "moment_empty", "2024-01-02", "b"),
    hint("later", "no_model", "2023-01-01", "a"),
  ];
  expect([...sorted].reverse().sort(byUrgency)).toEqual(sorted);
  expect(byUrgency(sorted[0]!, sorted[0]!)).toBe(0);
});
