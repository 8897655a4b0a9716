/** Each hint of what a project may be missing: when it is there, when it is not, and what it says in both languages. */
import { describe, expect, it } from "vitest";
import type { Key, Programme, Project } from "~/domain/bundle/records";
import { findNextSteps } from "~/domain/next/find-next-steps";
import { type Hint, type HintKind, hintKinds } from "~/domain/next/hint";
import type { Departure } from "~/domain/next/hint-ground";
import { wordHint } from "~/i18n/word-hint";
import { activity, organisations, response, round } from "../indicators/build-facts";

const today = "2026-06-15";
const text = { da: "Tekst", en: "Text" };

/** A project in which nothing is missing. */
const complete: Project = {
  key: "p",
  title: { da: "Projekt", en: "Project" },
  lead: "uni",
  startDate: "2026-01-01",
  endDate: "2027-12-31",
  modelRegistrations: [{ date: "2026-01-01", model: "interactive", rationale: text }],
  momentPlan: [{ moment: "relevance", from: "2026-01-01", to: "2026-12-31" }],
  involvements: [{ organisation: "one", form: "partner", moments: ["relevance"] }],
  resources: [{ moment: "relevance", hours: 1 }],
  goals: [{ key: "g", title: text, status: "on_track" }],
  activities: [
    activity({
      key: "newest",
      date: "2026-06-01",
      direction: "exchange",
      moment: "relevance",
      hours: 1,
      participants: (["adviser", "union", "ministry", "one"] as const).map((organisation) => ({
        organisation,
        count: 1,
      })),
    }),
  ],
};

interface Situation extends Partial<Project> {
  programmes?: Programme[];
  handedIn?: string[];
  dismissed?: string[];
  voiced?: Key[];
  departures?: Departure[];
}

function stepsOf({
  programmes = [],
  handedIn = [],
  dismissed = [],
  voiced = [],
  departures = [],
  ...project
}: Situation) {
  const facts = {
    project: { ...complete, ...project },
    organisations: new Map(organisations.map((one) => [one.key, one])),
    outcomeFiles: new Map<string, number>(),
  };
  return findNextSteps(facts, {
    today,
    programmes,
    handedIn: new Set(handedIn),
    dismissed: new Set(dismissed),
    voiced: new Set(voiced),
    departures,
  });
}

function find<K extends HintKind>(kind: K, situation: Situation) {
  return stepsOf(situation).open.filter((hint): hint is Extract<Hint, { kind: K }> => hint.kind === kind);
}

const programme = (offsetMonths: number): Programme => ({
  key: "call",
  funder: "ministry",
  name: text,
  requirements: [{ key: "plan", kind: "plan", title: text, due: { anchor: "project_start", offsetMonths } }],
});
const granted = { grants: [{ funder: "ministry", programme: "call" }] };

describe("a project in which nothing is missing", () => {
  it("has no hints", () => {
    expect(stepsOf({})).toEqual({ open: [], dismissed: [] });
  });
});

describe("a report", () => {
  const due = (offsetMonths: number, more: Situation = {}) =>
    find("report_due", { ...granted, programmes: [programme(offsetMonths)], ...more });

  it("is told from 60 days before its day, presses from 14 days, and is overdue after", () => {
    expect(due(9)).toEqual([]);
    expect(due(7)).toMatchObject([
      {
        id: "report-due:call/plan",
        urgency: "soon",
        dueOn: "2026-08-01",
        days: 47,
        act: { page: "report", key: "plan" },
      },
    ]);
    expect(find("report_due", { ...granted, startDate: "2026-01-20", programmes: [programme(5)] })).toMatchObject([
      { urgency: "now", days: 5 },
    ]);
    expect(due(3)).toMatchObject([{ urgency: "overdue", dueOn: "2026-04-01", days: -75 }]);
  });

  it("is not told where it is handed in, or where the project has no grant of the programme", () => {
    expect(due(3, { handedIn: ["call/plan"] })).toEqual([]);
    expect(due(3, { grants: [{ funder: "ministry" }] })).toEqual([]);
  });
});

describe("silence", () => {
  const at = (date: string) => find("silence", { activities: [activity({ ...complete.activities![0], date })] });

  it("is 60 days without an activity in a running project", () => {
    expect(at("2026-04-16")).toMatchObject([{ id: "silence:2026-04-16", days: 60, last: "2026-04-16" }]);
    expect(at("2026-04-17")).toEqual([]);
    expect(find("silence", { activities: [] })).toMatchObject([{ last: null, day: "2026-01-01" }]);
  });

  it("is not broken by what is announced, but by what lasted on, and is none before and after the project", () => {
    expect(at("2026-06-16")).toMatchObject([{ last: null }]);
    const lasting = activity({ ...complete.activities![0], date: "2026-02-01", endDate: "2026-06-10" });
    expect(find("silence", { activities: [lasting] })).toEqual([]);
    const someDay = activity({ ...complete.activities![0], date: "2026-01-01", datePrecision: "year" });
    expect(find("silence", { activities: [someDay] })).toEqual([]);
    expect(find("silence", { activities: [], endDate: "2026-06-14" })).toEqual([]);
    expect(find("silence", { activities: [], startDate: "2026-07-01" })).toEqual([]);
  });
});

describe("a moment", () => {
  const period = (from: string, to: string) => [{ moment: "capacity" as const, from, to }];

  it("that is now or within 60 days asks for somebody planned or involved", () => {
    expect(find("moment_empty", { momentPlan: period("2026-06-01", "2026-07-01") })).toMatchObject([
      { id: "moment-empty:capacity", urgency: "now", begun: true, act: { page: "involvement", key: "capacity" } },
    ]);
    expect(find("moment_empty", { momentPlan: period("2026-08-14", "2026-09-01") })).toMatchObject([
      { urgency: "soon" },
    ]);
    expect(find("moment_empty", { momentPlan: period("2026-08-15", "2026-09-01") })).toEqual([]);
  });

  it("is not empty with an agreement or an announced activity, but with one that was withdrawn", () => {
    const momentPlan = period("2026-06-01", "2026-07-01");
    const planned = { organisation: "union", form: "network" as const, moments: ["capacity" as const] };
    expect(find("moment_empty", { momentPlan, involvements: [planned] })).toEqual([]);
    expect(find("moment_empty", { momentPlan, involvements: [{ ...planned, status: "withdrawn" }] })).toHaveLength(1);
    const announced = activity({ date: "2026-06-20", participants: [{ field: "company", count: 2 }] });
    expect(find("moment_empty", { momentPlan, activities: [announced] })).toEqual([]);
  });

  it("that is over with nobody involved says how many were planned", () => {
    const momentPlan = period("2026-02-01", "2026-03-01");
    expect(find("moment_passed", { momentPlan })).toMatchObject([{ urgency: "now", planned: 0, to: "2026-03-01" }]);
    const involvements = [{ organisation: "one", form: "partner" as const, moments: ["capacity" as const] }];
    expect(find("moment_passed", { momentPlan, involvements })).toMatchObject([{ planned: 1 }]);
    expect(find("moment_passed", { momentPlan, endDate: "2026-05-01" })).toMatchObject([{ urgency: "later" }]);
    const held = activity({ date: "2026-02-10", participants: [{ organisation: "union", count: 1 }] });
    expect(find("moment_passed", { momentPlan, activities: [held] })).toEqual([]);
  });

  it("that is over tells the planned parts that did not take place", () => {
    const momentPlan = period("2026-02-01", "2026-03-01");
    const part = (organisation: string) => ({
      organisation,
      form: "partner" as const,
      moments: ["capacity" as const],
    });
    const held = activity({ date: "2026-02-10", participants: [{ organisation: "one", count: 1 }] });
    const situation = { momentPlan, activities: [held], involvements: [part("one"), part("two"), part("three")] };
    expect(find("cells_missed", situation)).toMatchObject([{ id: "cells-missed:capacity", planned: 3, missed: 2 }]);
    expect(find("cells_missed", { ...situation, involvements: [part("one")] })).toEqual([]);
    expect(find("cells_missed", { ...situation, momentPlan: period("2026-02-01", "2026-06-15") })).toEqual([]);
    expect(
      find("cells_missed", { ...situation, involvements: [part("one"), { ...part("two"), status: "invited" }] }),
    ).toEqual([]);
  });
});

describe("a need", () => {
  const need = (date: string, status: "open" | "in_progress" | "answered" | "declined" = "open") =>
    find("need_unanswered", {
      needs: [
        { key: "n", text, date, status, raisedBy: "one", ...(status === "answered" ? { answeredOn: today } : {}) },
      ],
    });

  it("is told after 30 days without an answer", () => {
    expect(need("2026-05-16")).toEqual([]);
    expect(need("2026-05-15")).toMatchObject([
      { id: "need-unanswered:n", urgency: "soon", days: 31, by: "One", act: { page: "needs", key: "n" } },
    ]);
    expect(need("2026-03-01", "in_progress")).toMatchObject([{ urgency: "now" }]);
    expect(need("2026-03-01", "answered")).toEqual([]);
    expect(need("2026-03-01", "declined")).toEqual([]);
  });
});

describe("a need that a company wrote on its own page", () => {
  const needs = (changes: object = {}): Situation => ({
    needs: [{ key: "n", text, date: "2026-06-10", status: "open", raisedBy: "one", ...changes }],
    voiced: ["n"],
  });

  it("is told at once, as long as nobody has taken it up", () => {
    expect(find("need_voiced", needs({ date: today }))).toEqual([
      {
        kind: "need_voiced",
        id: "need-voiced:n",
        urgency: "soon",
        day: today,
        act: { page: "needs", key: "n" },
        text,
        by: "One",
      },
    ]);
    expect(find("need_voiced", needs({ status: "in_progress" }))).toEqual([]);
    expect(find("need_voiced", needs({ status: "declined" }))).toEqual([]);
    expect(find("need_voiced", needs({ status: "answered", answeredOn: today }))).toEqual([]);
    expect(find("need_voiced", needs({ date: "2026-06-16" }))).toEqual([]);
  });

  it("is told as unanswered from the day after the thirtieth, so that it is on the list once", () => {
    const kinds = (date: string) => stepsOf(needs({ date })).open.map(({ kind }) => kind);
    expect(kinds("2026-05-16")).toEqual(["need_voiced"]);
    expect(kinds("2026-05-15")).toEqual(["need_unanswered"]);
  });

  it("is not one that the project wrote down itself, nor one that no company stands behind any more", () => {
    expect(find("need_voiced", { ...needs(), voiced: ["other"] })).toEqual([]);
    expect(find("need_voiced", { ...needs(), voiced: undefined })).toEqual([]);
    expect(find("need_voiced", needs({ raisedBy: undefined }))).toEqual([]);
  });
});

describe("a company that left", () => {
  const left = (on: string, more: Situation = {}) =>
    find("company_left", {
      involvements: [
        { organisation: "one", form: "partner", moments: ["relevance"], status: "withdrawn", until: on },
        { organisation: "two", form: "partner", moments: ["relevance"] },
      ],
      departures: [{ organisation: "one", name: "One", on }],
      ...more,
    });

  it("is told for 60 days by its name", () => {
    expect(left(today)).toEqual([
      {
        kind: "company_left",
        id: "company-left:one/2026-06-15",
        urgency: "soon",
        day: today,
        act: { page: "involvement", key: "one" },
        name: "One",
      },
    ]);
    expect(left("2026-04-16")).toHaveLength(1);
    expect(left("2026-04-15")).toEqual([]);
    expect(left(today, { involvements: undefined })).toHaveLength(1);
  });

  it("is not told where it has agreed something since", () => {
    const agreed = (status?: "invited" | "active" | "ended") =>
      left(today, {
        involvements: [
          { organisation: "one", form: "partner", moments: [], status: "withdrawn", until: today },
          { organisation: "one", form: "network", moments: [], ...(status && { status }) },
        ],
      });
    expect([agreed(), agreed("invited"), agreed("active")]).toEqual([[], [], []]);
    expect(agreed("ended")).toHaveLength(1);
  });
});

describe("feedback", () => {
  const invited = ["one", "two", "three"];
  const low = (changes: object) =>
    find("feedback_low", { feedbackRounds: [round({ openedOn: "2026-05-01", invited, ...changes })] });

  it("is low where fewer than half have answered as the round closes", () => {
    expect(low({ closesOn: "2026-06-29" })).toMatchObject([
      { id: "feedback-low:r", urgency: "now", answering: 0, invited: 3, closed: false },
    ]);
    expect(low({ closesOn: "2026-06-30" })).toEqual([]);
    expect(low({ closesOn: "2026-06-14", responses: [response("one")] })).toMatchObject([
      { urgency: "later", closed: true, answering: 1 },
    ]);
    expect(low({ closesOn: "2026-06-20", responses: [response("one"), response("two")] })).toEqual([]);
  });

  it("is let be once the round is long closed, and asked after where it has no end", () => {
    expect(low({ openedOn: "2026-01-01", closesOn: "2026-04-15" })).toEqual([]);
    expect(low({})).toMatchObject([{ closesOn: null }]);
    expect(low({ openedOn: "2026-06-01" })).toEqual([]);
    expect(low({ openedOn: "2026-06-16", closesOn: "2026-06-20" })).toEqual([]);
  });

  it("asks for a reply to each point", () => {
    const points = (repliedOn?: string) =>
      find("point_unanswered", {
        feedbackRounds: [
          round({
            openedOn: "2026-05-01",
            closesOn: "2026-06-05",
            followUps: [{ key: "f", point: text, ...(repliedOn ? { reply: text, repliedOn } : {}) }],
          }),
        ],
      });
    expect(points()).toMatchObject([{ id: "point-unanswered:r/f", days: 10 }]);
    expect(points("2026-06-10")).toEqual([]);
  });
});

describe("the plan", () => {
  it("asks for a model, goals, agreements and times of the moments where there are none", () => {
    expect(find("no_model", { modelRegistrations: [] })).toHaveLength(1);
    expect(find("no_goals", { goals: [] })).toMatchObject([{ urgency: "soon", act: { page: "goals" } }]);
    expect(find("no_involvement_plan", { involvements: [] })).toHaveLength(1);
    expect(find("no_moment_plan", { momentPlan: [] })).toHaveLength(1);
    expect(find("no_moment_plan", { momentPlan: [], endDate: "2026-06-14" })).toEqual([]);
    expect(find("no_goals", { goals: [], endDate: "2026-06-14" })).toMatchObject([{ urgency: "later" }]);
  });
});

describe("the model", () => {
  it("asks for a reason once", () => {
    const registrations = [{ date: "2026-01-01", model: "interactive" as const }];
    expect(find("no_rationale", { modelRegistrations: registrations })).toMatchObject([
      { id: "no-rationale:2026-01-01", model: "interactive" },
    ]);
    expect(find("no_rationale", { modelRegistrations: [] })).toEqual([]);
  });

  it("is held up where practice differs, and is let be where it does not", () => {
    const push = (date: string) => activity({ ...complete.activities![0], key: date, date, direction: "push" });
    const activities = [push("2026-02-01"), push("2026-03-01"), push("2026-06-01")];
    const [hint] = find("model_differs", {
      modelRegistrations: [{ date: "2026-01-01", model: "systemic", rationale: text }],
      activities,
    });
    expect(hint).toMatchObject({ declared: "systemic", pushShare: 1, twoWayShare: 0, urgency: "later" });
    expect(wordHint("da", hint!).reason).toMatch(/^100\s%\saf det, I har logget, er formidling\. Det er et spejl/);
    expect(wordHint("en", hint!).reason).toMatch(/^100% of what you logged is push\. This is a mirror and not a grade/);
    const observed = hint!.observed;
    expect(
      find("model_differs", {
        modelRegistrations: [{ date: "2026-01-01", model: observed, rationale: text }],
        activities,
      }),
    ).toEqual([]);
  });
});

describe("who is not seen", () => {
  it("are fields without a participant, with their stakeholders counted", () => {
    const activities = [activity({ date: "2026-06-01", participants: [{ organisation: "one", count: 1 }] })];
    const missing = find("field_missing", { activities, stakeholders: ["union"] });
    expect(missing.map(({ id, known }) => [id, known])).toEqual([
      ["field-missing:advisory", 0],
      ["field-missing:authority", 0],
      ["field-missing:social_partner", 1],
    ]);
  });

  it("are activities without participants, by year, but not what goes out to readers", () => {
    const alone = (date: string, kind: "workshop" | "newsletter" = "workshop") => activity({ key: date, date, kind });
    expect(find("activities_alone", { activities: [alone("2026-06-01", "newsletter")] })).toEqual([]);
    const hints = find("activities_alone", {
      startDate: "2025-01-01",
      activities: [alone("2026-06-01"), alone("2026-05-01"), alone("2025-05-01"), alone("2026-06-16")],
    });
    expect(hints.map(({ id, activities, act }) => [id, activities, act.key])).toEqual([
      ["activities-alone:2025", 1, "2025-05-01"],
      ["activities-alone:2026", 2, "2026-06-01"],
    ]);
  });
});

describe("the list", () => {
  const situation: Situation = {
    ...granted,
    programmes: [programme(3)],
    goals: [],
    modelRegistrations: [{ date: "2026-01-01", model: "interactive" }],
    needs: [{ key: "n", text, date: "2026-01-01", status: "open" }],
  };

  it("has what presses most first", () => {
    expect(stepsOf(situation).open.map(({ kind }) => kind)).toEqual([
      "report_due",
      "need_unanswered",
      "no_goals",
      "no_rationale",
    ]);
  });

  it("keeps what was put aside apart, as long as it would still be there", () => {
    const steps = stepsOf({ ...situation, dismissed: ["no-goals:project", "silence:2020-01-01"] });
    expect(steps.open.map(({ kind }) => kind)).toEqual(["report_due", "need_unanswered", "no_rationale"]);
    expect(steps.dismissed.map(({ id }) => id)).toEqual(["no-goals:project"]);
  });
});

describe("the words", () => {
  const base = { urgency: "now", id: "x:y", day: "2026-01-01", act: { page: "log" } } as const;
  const hints = (n: number): Hint[] => [
    { ...base, kind: "report_due", title: text, report: "interim", dueOn: "2026-07-01", days: n },
    { ...base, kind: "report_due", title: text, report: "interim", dueOn: "2026-07-01", days: -n },
    { ...base, kind: "no_model" },
    { ...base, kind: "silence", days: n, last: "2026-01-01" },
    { ...base, kind: "moment_empty", moment: "capacity", from: "2026-01-01", to: "2026-02-01", begun: true },
    { ...base, kind: "moment_passed", moment: "capacity", to: "2026-02-01", planned: n },
    { ...base, kind: "cells_missed", moment: "capacity", to: "2026-02-01", planned: n + 1, missed: n },
    { ...base, kind: "feedback_low", title: text, closesOn: null, closed: false, answering: 1, invited: n },
    { ...base, kind: "point_unanswered", point: text, round: text, days: n },
    { ...base, kind: "need_unanswered", text, by: null, days: n },
    { ...base, kind: "need_voiced", text, by: "One" },
    { ...base, kind: "company_left", name: "One" },
    { ...base, kind: "no_involvement_plan" },
    { ...base, kind: "no_moment_plan" },
    { ...base, kind: "no_goals" },
    { ...base, kind: "no_planned_resources" },
    { ...base, kind: "outcomes_unproven", outcomes: n },
    {
      ...base,
      kind: "model_differs",
      declared: "systemic",
      observed: "linear",
      pushShare: 0.71,
      twoWayShare: 0.1,
      lateShare: 0.6,
    },
    { ...base, kind: "no_rationale", model: "linear" },
    { ...base, kind: "field_missing", field: "authority", known: n },
    { ...base, kind: "activities_alone", year: "2026", activities: n, newest: text, date: "2026-01-01" },
  ];

  it.each(["da", "en"] as const)("are there for each kind, with one and many told apart (%s)", (language) => {
    expect(new Set(hints(1).map(({ kind }) => kind))).toEqual(new Set(hintKinds));
    const plural =
      language === "da"
        ? /\b1 (dage|virksomheder|interessenter|aktiviteter|planlagte)\b/
        : /\b1 (days|companies|stakeholders|activities|planned involvements)\b/;
    const singular =
      language === "da"
        ? /\b2 (dag|virksomhed|interessent|aktivitet)\b/
        : /\b2 (day|company|stakeholder|activity|planned involvement)\b/;
    for (const n of [1, 2]) {
      for (const hint of hints(n)) {
        const { title, reason, action } = wordHint(language, hint);
        for (const sentence of [title, reason, action]) {
          expect(sentence).not.toMatch(/undefined|NaN|null/);
          expect(sentence).not.toMatch(n === 1 ? plural : singular);
          expect(sentence.length).toBeGreaterThan(3);
        }
      }
    }
  });

  it("say what was declared and what is seen, without a grade", () => {
    const hint = hints(1).find(({ kind }) => kind === "model_differs")!;
    expect(wordHint("en", hint)).toMatchObject({
      title: "You declared systemic, and what is logged looks most like linear",
      reason: expect.stringMatching(/^71% of what you logged is push, and most of it late\./) as string,
    });
  });
});
