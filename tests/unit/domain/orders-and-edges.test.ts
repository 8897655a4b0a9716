/** Orders where days are the same, and the edges of days, lists and names that other tests pass by. */
import { describe, expect, test } from "vitest";
import { buildOverview } from "~/domain/build-overview";
import type { Activity, Project } from "~/domain/bundle/records";
import {
  addMonthsClamped,
  compareDays,
  dayNumber,
  daysBetween,
  earlierDay,
  endOfMonth,
  firstDayOfUnit,
  isDay,
  isWithin,
  laterDay,
  quarterOf,
  shiftDay,
} from "~/domain/days";
import { listCalendarEntries } from "~/domain/exchange/calendar-entries";
import { findDuplicateOrganisations, foldName, proposeParent } from "~/domain/find-duplicate-organisations";
import { findProjects, readProjectSearch } from "~/domain/find-projects";
import { listRecentParticipants, proposeMoment } from "~/domain/propose-activity";
import { isSameQuestion, sameChoice } from "~/domain/requirement/same-question";
import type { Question } from "~/domain/requirement/requirement-content";
import { type QueuedReport, sortQueue } from "~/domain/review/review-queue";
import { listTimelineEvents } from "~/domain/timeline/list-timeline-events";
import { factsOf, project, round, talk, workshop } from "./report/small-project";

describe("days", () => {
  test("are compared, and the earlier and the later taken", () => {
    expect([compareDays("2024-01-01", "2024-01-02"), compareDays("2024-01-02", "2024-01-01")]).toEqual([-1, 1]);
    expect(compareDays("2024-01-01", "2024-01-01")).toBe(0);
    expect([earlierDay("2024-01-01", "2024-01-02"), earlierDay("2024-01-02", "2024-01-01")]).toEqual([
      "2024-01-01",
      "2024-01-01",
    ]);
    expect([laterDay("2024-01-01", "2024-01-02"), laterDay("2024-01-02", "2024-01-01")]).toEqual([
      "2024-01-02",
      "2024-01-02",
    ]);
  });

  test("exist where the calendar has them", () => {
    for (const day of ["2024-02-29", "2000-02-29", "2023-02-28", "0001-01-01", "9999-12-31", "2024-04-30"])
      expect(isDay(day), day).toBe(true);
    for (const day of [
      "2023-02-29",
      "1900-02-29",
      "0000-01-01",
      "2024-04-31",
      "2024-13-01",
      "2024-00-01",
      "2024-01-00",
      "2024-1-1",
      "12024-01-01",
      "2024-01-011",
      "",
      20240101,
    ])
      expect(isDay(day), String(day)).toBe(false);
  });

  test("both ends of a period belong to it", () => {
    const period = { from: "2024-01-10", to: "2024-01-20" };
    const within = ["2024-01-09", "2024-01-10", "2024-01-15", "2024-01-20", "2024-01-21"].map((day) =>
      isWithin(day, period),
    );
    expect(within).toEqual([false, true, true, true, false]);
  });

  test("are counted without a gap", () => {
    expect(dayNumber("0000-03-01")).toBe(0);
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2023-02-28", "2023-03-01")).toBe(1);
    expect(daysBetween("1900-02-28", "1900-03-01")).toBe(1);
    expect(daysBetween("2000-02-28", "2000-03-01")).toBe(2);
    expect(daysBetween("2024-12-31", "2024-01-01")).toBe(-365);
    for (let month = 1; month < 12; month += 1) {
      const day = `2023-${String(month).padStart(2, "0")}-01`;
      expect(daysBetween(day, addMonthsClamped(day, 1)), day).toBe(Number(endOfMonth(day).slice(8)));
    }
  });

  test("stay within the years 0001 to 9999", () => {
    expect(shiftDay("0001-01-02", -1)).toBe("0001-01-01");
    expect(shiftDay("0001-01-01", -1)).toBe("0001-01-01");
    expect(shiftDay("9999-12-30", 1)).toBe("9999-12-31");
    expect(shiftDay("9999-12-31", 1)).toBe("9999-12-31");
    expect(addMonthsClamped("0001-01-31", -1)).toBe("0001-01-01");
    expect(addMonthsClamped("0001-02-28", -1)).toBe("0001-01-28");
    expect(addMonthsClamped("9999-12-01", 1)).toBe("9999-12-31");
    expect(addMonthsClamped("9999-11-30", 1)).toBe("9999-12-30");
  });

  test("of a month later are held at its end", () => {
    expect(addMonthsClamped("2024-01-31", 1)).toBe("2024-02-29");
    expect(addMonthsClamped("2024-01-31", -2)).toBe("2023-11-30");
    expect(addMonthsClamped("2024-12-15", 1)).toBe("2025-01-15");
    expect(["2024-02-10", "2023-02-10", "2024-12-01"].map(endOfMonth)).toEqual([
      "2024-02-29",
      "2023-02-28",
      "2024-12-31",
    ]);
  });

  test("know their quarter and the first day of their unit", () => {
    expect(["2024-01-31", "2024-03-31", "2024-04-01", "2024-12-31"].map((day) => quarterOf(day) - 2024 * 4)).toEqual([
      0, 0, 1, 3,
    ]);
    expect(quarterOf("2025-01-01") - quarterOf("2024-12-31")).toBe(1);
    expect((["day", "month", "quarter", "year"] as const).map((unit) => firstDayOfUnit("2024-06-15", unit))).toEqual([
      "2024-06-15",
      "2024-06-01",
      "2024-04-01",
      "2024-01-01",
    ]);
    expect(firstDayOfUnit("2024-12-31", "quarter")).toBe("2024-10-01");
  });
});

const onDays = (...keysAndDays: [string, string][]): Activity[] =>
  keysAndDays.map(([key, date]) => ({ ...talk, key, date }));

describe("an overview", () => {
  const all = ["project", "funder", "public"] as const;

  test("has the newest eight first, those of one day by key", () => {
    const activities = onDays(["b", "2024-02-01"], ["a", "2024-02-01"], ["c", "2024-03-01"], ["d", "2024-01-01"]);
    expect(buildOverview(factsOf({ activities }), "2024-12-31", all).newest.map(({ key }) => key)).toEqual([
      "c",
      "a",
      "b",
      "d",
    ]);
    const many = onDays(...Array.from({ length: 12 }, (_, at): [string, string] => [`k${at}`, `2024-01-${10 + at}`]));
    const { newest } = buildOverview(factsOf({ activities: many.reverse() }), "2024-12-31", all);
    expect(newest.map(({ date }) => date.slice(8))).toEqual(["21", "20", "19", "18", "17", "16", "15", "14"]);
  });

  test("counts an activity of today and none of tomorrow, and a project may have none", () => {
    const activities = onDays(["a", "2024-02-01"], ["b", "2024-02-02"]);
    expect(buildOverview(factsOf({ activities }), "2024-02-01", all).newest.map(({ key }) => key)).toEqual(["a"]);
    expect(buildOverview(factsOf({ activities: undefined }), "2024-02-01", all)).toMatchObject({
      newest: [],
      hidden: 0,
    });
  });

  test("has the models of the past oldest first, that of today too", () => {
    const modelRegistrations: Project["modelRegistrations"] = [
      { date: "2024-02-01", model: "cyclical" },
      { date: "2024-01-01", model: "linear" },
      { date: "2024-02-02", model: "systemic" },
      { date: "2024-01-15", model: "interactive" },
    ];
    const { history } = buildOverview(factsOf({ modelRegistrations }), "2024-02-01", all);
    expect(history.map(({ model }) => model)).toEqual(["linear", "interactive", "cyclical"]);
  });
});

test("projects of the same day stand by title, whichever way they are sorted", () => {
  const make = (key: string, startDate: string, endDate: string) => ({
    key,
    title: { da: key },
    acronym: null,
    lead: "x",
    startDate,
    endDate,
    lastActivity: null,
    model: "linear" as const,
    status: "running" as const,
  });
  const projects = [
    make("c", "2024-01-01", "2026-01-01"),
    make("a", "2024-01-01", "2025-01-01"),
    make("b", "2023-01-01", "2027-01-01"),
  ];
  const found = (query: string) =>
    findProjects(projects, readProjectSearch(new URLSearchParams(query)), {
      titleOf: ({ key }) => key,
      compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
    }).map(({ key }) => key);
  expect(found("order=start&direction=ascending")).toEqual(["b", "a", "c"]);
  expect(found("order=start&direction=descending")).toEqual(["a", "c", "b"]);
  expect(found("order=end&direction=ascending")).toEqual(["a", "c", "b"]);
  expect(found("order=end&direction=descending")).toEqual(["b", "c", "a"]);
  expect(found("order=activity")).toEqual(["a", "b", "c"]);
});

describe("proposals", () => {
  test("of two planned moments that lie as near, the one that began later, then the later one", () => {
    const plan = { startDate: "2024-01-01", endDate: "2024-12-31" };
    const nearest = (from: [string, string]) =>
      proposeMoment("2024-07-01", {
        ...plan,
        momentPlan: [
          { moment: "relevance", from: from[0], to: "2024-06-30" },
          { moment: "capacity", from: from[1], to: "2024-06-30" },
        ],
      });
    expect(nearest(["2024-02-01", "2024-01-01"])).toBe("relevance");
    expect(nearest(["2024-01-01", "2024-02-01"])).toBe("capacity");
  });

  test("participants come newest first; those that are only a field do not come", () => {
    const activities = [
      { ...workshop, date: "2024-01-01", participants: [{ organisation: "old", count: 1 }] },
      {
        ...workshop,
        date: "2024-03-01",
        participants: [
          { organisation: "new", count: 1 },
          { field: "company" as const, count: 2 },
        ],
      },
      { ...workshop, date: "2024-02-01", participants: [{ organisation: "mid", count: 1 }] },
      { ...workshop, date: "2024-02-01", participants: undefined },
      { ...workshop, date: "2024-02-01", participants: [{ organisation: "mid2", count: 1 }] },
    ];
    expect(listRecentParticipants(activities)).toEqual(["new", "mid", "mid2", "old"]);
    expect(listRecentParticipants([...activities].reverse())).toEqual(["new", "mid2", "mid", "old"]);
  });
});

describe("the timeline", () => {
  const reader = { visibilities: ["project", "funder", "public"] as const, rawFeedback: true, programmes: [] };
  const bare: Partial<Project> = {
    activities: undefined,
    goals: undefined,
    outcomes: undefined,
    feedbackRounds: undefined,
    momentPlan: undefined,
    modelRegistrations: [],
  };
  const keys = (changes: Partial<Project>, who: Parameters<typeof listTimelineEvents>[1] = reader) =>
    listTimelineEvents(factsOf({ ...bare, ...changes }), who).map(({ kind, key, from, to }) => [kind, key, from, to]);

  test("of a project without lists is empty", () => {
    expect(keys({})).toEqual([]);
  });

  test("has moments, activities, rounds, models and outcomes of one day in that order, by key", () => {
    const day = "2024-05-01";
    expect(
      keys({
        outcomes: [{ ...project.outcomes![0]!, date: day }],
        modelRegistrations: [{ date: day, model: "linear" }],
        feedbackRounds: [{ ...round, openedOn: day }],
        activities: onDays(["b", day], ["a", day]),
        momentPlan: [{ moment: "capacity", from: day, to: "2024-06-01" }],
      }),
    ).toEqual([
      ["moment", "capacity", day, "2024-06-01"],
      ["activity", "a", day, day],
      ["activity", "b", day, day],
      ["feedback", "spring", day, day],
      ["model", day, day, day],
      ["outcome", "practice", day, day],
    ]);
  });

  test("an activity ends on its last day, or with the unit that it is exact to", () => {
    const to = (changes: Partial<Activity>) =>
      keys({ activities: [{ ...talk, date: "2024-04-01", ...changes }] })[0]?.[3];
    expect(to({})).toBe("2024-04-01");
    expect(to({ endDate: "2024-04-03" })).toBe("2024-04-03");
    expect(to({ datePrecision: "month" })).toBe("2024-04-30");
    expect(to({ datePrecision: "quarter" })).toBe("2024-06-30");
    expect(to({ datePrecision: "year", date: "2024-01-01" })).toBe("2024-12-31");
    expect(to({ datePrecision: "year", date: "2024-01-01", endDate: "2024-05-05" })).toBe("2024-05-05");
  });

  test("shows nobody what is kept from them, nor the goal of what they see", () => {
    const funder = { ...reader, visibilities: ["funder", "public"] as const, rawFeedback: false };
    const shown = { activities: [talk, { ...workshop, visibility: "project" as const }], feedbackRounds: [round] };
    expect(keys(shown, funder).map(([, key]) => key)).toEqual(["talk"]);
    const outcome = { ...project.outcomes![0]!, goal: "half" };
    const goalOf = (visibility: "project" | undefined, who: typeof funder | typeof reader) =>
      listTimelineEvents(
        factsOf({ ...bare, outcomes: [outcome], goals: [{ ...project.goals![0]!, visibility }] }),
        who,
      ).map((event) => event.kind === "outcome" && event.goal)[0];
    expect(goalOf(undefined, funder)).toEqual({ da: "Halvt så meget støj" });
    expect(goalOf("project", funder)).toBeNull();
    expect(goalOf("project", reader)).toEqual({ da: "Halvt så meget støj" });
    expect(keys({ outcomes: [{ ...outcome, visibility: "project" }] }, funder)).toEqual([]);
    const [lone] = listTimelineEvents(factsOf({ ...bare, outcomes: [{ ...outcome, goal: undefined }] }), reader);
    expect(lone).toMatchObject({ kind: "outcome", goal: null });
    const [lost] = listTimelineEvents(factsOf({ ...bare, outcomes: [outcome] }), reader);
    expect(lost).toMatchObject({ goal: null });
  });

  test("reports stand on their day, or on the one that was granted", () => {
    const requirement = {
      key: "r",
      kind: "final" as const,
      title: { da: "Slut" },
      due: { anchor: "project_end" as const, offsetMonths: 1 },
    };
    const programmes = [{ key: "programme", funder: "fund", name: { da: "P" }, requirements: [requirement] }];
    expect(keys({}, { ...reader, programmes }).map(([kind, , from]) => [kind, from])).toEqual([
      ["report", "2026-01-31"],
    ]);
    const granted = [{ programme: "programme", requirement: "r", until: "2026-03-01" }];
    expect(keys({}, { ...reader, programmes, granted })[0]?.slice(2)).toEqual(["2026-03-01", "2026-03-01"]);
  });
});

test("a calendar has what begins first first, and of one day by name", () => {
  const entries = listCalendarEntries({
    project: { startDate: "2024-01-01", endDate: "2024-12-31" },
    activities: onDays(["b", "2024-02-01"], ["a", "2024-02-01"], ["c", "2024-01-01"], ["d", "2024-03-01"]),
    momentPlan: [],
    rounds: [],
    programmes: [],
  });
  expect(entries.map(({ id }) => id)).toEqual(["activity-c", "activity-a", "activity-b", "activity-d"]);
  expect(entries[0]).toEqual({
    id: "activity-c",
    about: "activity",
    from: "2024-01-01",
    to: "2024-01-01",
    title: talk.title,
    kind: "presentation",
    precision: "day",
  });
  const ofYear = listCalendarEntries({
    project: { startDate: "2024-01-01", endDate: "2024-12-31" },
    activities: [{ ...talk, date: "2024-01-01", datePrecision: "year", endDate: "2024-12-31" }],
    momentPlan: [],
    rounds: [],
    programmes: [],
  });
  expect(ofYear[0]?.to).toBe("2024-01-01");
});

test("reports that wait stand by day, then by when they came, then by number", () => {
  const report = (reportId: number, dueOn: string, submittedAt: number, decidedAt?: number) =>
    ({
      reportId,
      dueOn,
      submittedAt,
      status: "submitted",
      reviewers: [],
      decision: decidedAt === undefined ? null : { decision: "approved", decidedAt, byReader: true, name: null },
    }) as unknown as QueuedReport;
  const ids = (reports: QueuedReport[]) => reports.map(({ reportId }) => reportId);
  const waiting = [
    report(4, "2024-02-01", 5),
    report(3, "2024-02-01", 5),
    report(2, "2024-02-01", 4),
    report(1, "2024-03-01", 1),
  ];
  expect(ids(sortQueue(waiting, 1).nobodys)).toEqual([2, 3, 4, 1]);
  const decided = [report(1, "2024-01-01", 1, 5), report(2, "2024-01-01", 1, 9), report(3, "2024-01-01", 1, 5)];
  expect(ids(sortQueue(decided, 1).decided)).toEqual([2, 3, 1]);
});

describe("the same question of another funder", () => {
  const question = (changes: Partial<Question>): Question => ({
    key: "q",
    kind: "text",
    text: { da: "Hvorfor?" },
    optional: false,
    ...changes,
  });

  test("is of the same kind and has the same words in a language that both have", () => {
    expect(isSameQuestion(question({}), question({ key: "other", text: { da: " hvorfor " } }))).toBe(true);
    expect(isSameQuestion(question({}), question({ text: { da: "Hvordan?", en: "Why?" } }))).toBe(false);
    expect(isSameQuestion(question({ text: { en: "Why?" } }), question({ text: { da: "Hvordan?", en: "Why" } }))).toBe(
      true,
    );
    expect(isSameQuestion(question({}), question({ text: { en: "Hvorfor?" } }))).toBe(false);
    expect(isSameQuestion(question({}), question({ kind: "number" }))).toBe(false);
  });

  test("a choice has the same choices, in any order", () => {
    const choice = (...texts: string[]) =>
      question({ kind: "choice", choices: texts.map((da, at) => ({ key: `c${at}`, text: { da } })) });
    expect(isSameQuestion(choice("Ja", "Nej"), choice("nej", "ja"))).toBe(true);
    expect(isSameQuestion(choice("Ja", "Nej"), choice("Ja", "Måske"))).toBe(false);
    expect(isSameQuestion(choice("Ja"), choice("Ja", "Nej"))).toBe(false);
    expect(isSameQuestion(question({ kind: "choice" }), question({ kind: "choice" }))).toBe(true);
    expect(sameChoice(choice("Ja", "Nej"), choice("nej", "ja"), "c0")).toBe("c1");
    expect(sameChoice(choice("Ja"), choice("Nej"), "c0")).toBeNull();
    expect(sameChoice(choice("Ja"), choice("Ja"), "gone")).toBeNull();
    expect(sameChoice(question({}), choice("Ja"), "c0")).toBeNull();
    expect(sameChoice(choice("Ja"), question({}), "c0")).toBeNull();
  });
});

describe("organisations that may be one", () => {
  const perhaps = (fresh: string, known: string) =>
    findDuplicateOrganisations({ name: fresh }, [{ key: "k", name: known }]).length === 1;

  test("a short name may slip once, a longer one twice, numbers and very short ones never", () => {
    expect(perhaps("Havrup", "Harrup")).toBe(true);
    expect(perhaps("Havrup", "Harrap")).toBe(false);
    expect(perhaps("Havrup Snedkeri", "Harrup Snedkari")).toBe(true);
    expect(perhaps("Havrup Snedkeri", "Harrup Snadkari")).toBe(false);
    expect(perhaps("Havrup", "Havrupp")).toBe(true);
    expect(perhaps("Havrup", "Havruppp")).toBe(false);
    expect(perhaps("Abcdefghi", "Abxdexghi")).toBe(false);
    expect(perhaps("Abcdefghij", "Abxdexghij")).toBe(true);
    expect(perhaps("Skole 12", "Skole 13")).toBe(false);
    expect(perhaps("Skole 12", "Skolen 12")).toBe(true);
    expect(perhaps("ABC", "ABD")).toBe(false);
    expect(perhaps("ABCD", "ABCE")).toBe(true);
    expect(perhaps("", "")).toBe(false);
    expect(perhaps("A/S", "ApS")).toBe(false);
  });

  test("numbers prove it either way", () => {
    const known = [
      { key: "company", name: "Firma", cvr: "10150817" },
      { key: "plant", name: "Firma Vest", cvr: "10150817", pNumber: "1003388394" },
    ];
    expect(findDuplicateOrganisations({ name: "Noget andet", cvr: "10150817" }, known)).toEqual([
      { key: "company", match: "certain", by: "cvr" },
    ]);
    expect(findDuplicateOrganisations({ name: "Noget andet", pNumber: "1003388394" }, known)).toEqual([
      { key: "plant", match: "certain", by: "pNumber" },
    ]);
    expect(findDuplicateOrganisations({ name: "Firma", cvr: "12345678" }, known)).toEqual([]);
    expect(findDuplicateOrganisations({ name: "Firma", cvr: "10150817", pNumber: "1000000000" }, known)).toEqual([]);
    expect(findDuplicateOrganisations({ name: "Firma Vest" }, known)).toEqual([
      { key: "plant", match: "perhaps", by: "name" },
    ]);
    // Certain ones first, whatever their order.
    expect(
      findDuplicateOrganisations({ name: "Firma Vest", cvr: "10150817" }, [
        { key: "n", name: "Firma Vest" },
        ...known,
      ]).map(({ match }) => match),
    ).toEqual(["certain", "perhaps"]);
  });

  test("a workplace hangs under the company with its number", () => {
    const known = [
      { key: "plant", name: "x", cvr: "10150817", pNumber: "1" },
      { key: "company", name: "x", cvr: "10150817" },
    ];
    expect(proposeParent({ cvr: "10150817", pNumber: "2" }, known)).toBe("company");
    expect(proposeParent({ cvr: "10150817", pNumber: "2" }, known.slice(0, 1))).toBeNull();
    expect(proposeParent({ cvr: "10150817" }, known)).toBeNull();
    expect(proposeParent({ pNumber: "2" }, [{ key: "k", name: "x" }])).toBeNull();
  });

  test("names are folded without company forms, marks and double spaces", () => {
    expect(foldName("Firma  (Vest), A/S")).toBe("firma vest");
    expect(foldName("Hansen & Søn ApS")).toBe(foldName("Hansen og søn"));
  });
});
