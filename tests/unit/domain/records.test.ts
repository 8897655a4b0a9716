/** The kinds of record: how each is keyed, what it names, its state, and in what two states of it differ. */
import { describe, expect, test } from "vitest";
import { compareStates, listMembers, recordMembers } from "~/domain/record-members";
import { keyOfRecord, recordKinds, referencesOf } from "~/domain/project-record";
import { recordStates, stateOf } from "~/domain/record-state";
import { vocabularies } from "~/domain/vocabulary";

const text = { da: "x" };
const activity = {
  key: "a",
  title: text,
  kind: "workshop",
  date: "2024-03-05",
  direction: "push",
  moment: "capacity",
  brokerCore: "link",
} as const;
const need = { key: "n", text, date: "2024-03-05", status: "open" } as const;
const barrier = { key: "b", kind: "time", date: "2024-03-05", severity: 1 } as const;
const goal = { key: "g", title: text, status: "on_track" } as const;
const outcome = { key: "o", title: text, kind: "practice", level: "group", date: "2024-03-05" } as const;
const basics = { key: "p", title: text, lead: "uni", startDate: "2024-01-01", endDate: "2024-12-31" };

describe("keys", () => {
  test("are the record's own, or name what it is about", () => {
    expect(keyOfRecord("activity", activity)).toBe("a");
    expect(keyOfRecord("need", need)).toBe("n");
    expect(keyOfRecord("barrier", barrier)).toBe("b");
    expect(keyOfRecord("goal", goal)).toBe("g");
    expect(keyOfRecord("outcome", outcome)).toBe("o");
    expect(keyOfRecord("involvement", { organisation: "one", form: "partner", moments: [] })).toBe("one/partner");
    expect(keyOfRecord("momentPeriod", { moment: "capacity", from: "2024-01-01", to: "2024-02-01" })).toBe("capacity");
    expect(keyOfRecord("resource", { moment: "relations" })).toBe("relations");
    expect(keyOfRecord("modelRegistration", { date: "2024-01-01", model: "linear" })).toBe("2024-01-01");
    expect(keyOfRecord("project", basics)).toBe("p");
  });
});

describe("what a record names", () => {
  const nothing = { organisations: [] };

  test("an activity its bridge-builders and the participants that are known", () => {
    expect(referencesOf("activity", activity)).toEqual(nothing);
    const full = {
      ...activity,
      brokers: ["uni"],
      participants: [
        { organisation: "one", count: 1 },
        { field: "company" as const, count: 2 },
      ],
    };
    expect(referencesOf("activity", full)).toEqual({ organisations: ["uni", "one"] });
  });

  test("a need who raised it, where, and what answered it", () => {
    expect(referencesOf("need", need)).toEqual({ organisations: [], activities: [] });
    expect(referencesOf("need", { ...need, raisedBy: "one", raisedAt: "a", answeredBy: ["b", "c"] })).toEqual({
      organisations: ["one"],
      activities: ["a", "b", "c"],
    });
  });

  test("an outcome its organisation, goal and activities", () => {
    expect(referencesOf("outcome", outcome)).toEqual({ organisations: [], activities: [], goals: [] });
    expect(referencesOf("outcome", { ...outcome, organisation: "one", goal: "g", activities: ["a"] })).toEqual({
      organisations: ["one"],
      activities: ["a"],
      goals: ["g"],
    });
  });

  test("a project its lead, funders, stakeholders and programmes", () => {
    expect(referencesOf("project", basics)).toEqual({ organisations: ["uni"], programmes: [] });
    const full = {
      ...basics,
      grants: [{ funder: "fund", programme: "pr" }, { funder: "other" }],
      stakeholders: ["one"],
    };
    expect(referencesOf("project", full)).toEqual({
      organisations: ["uni", "fund", "other", "one"],
      programmes: ["pr"],
    });
  });

  test("an agreement its organisation, the others nothing", () => {
    expect(referencesOf("involvement", { organisation: "one", form: "partner", moments: [] })).toEqual({
      organisations: ["one"],
    });
    expect(referencesOf("barrier", barrier)).toEqual(nothing);
    expect(referencesOf("goal", goal)).toEqual(nothing);
    expect(referencesOf("momentPeriod", { moment: "capacity", from: "2024-01-01", to: "2024-02-01" })).toEqual(nothing);
    expect(referencesOf("resource", { moment: "relations" })).toEqual(nothing);
    expect(referencesOf("modelRegistration", { date: "2024-01-01", model: "linear" })).toEqual(nothing);
  });
});

describe("the state of a record", () => {
  test("a need and a goal have their own", () => {
    expect(stateOf("need", need)).toBe("open");
    expect(stateOf("goal", goal)).toBe("on_track");
  });

  test("a barrier is open until it is resolved", () => {
    expect(stateOf("barrier", barrier)).toBe("open");
    expect(stateOf("barrier", { ...barrier, resolvedOn: "2024-04-01" })).toBe("resolved");
  });

  test("an outcome is shown by a link or by a file", () => {
    expect(stateOf("outcome", outcome)).toBe("unevidenced");
    expect(stateOf("outcome", { ...outcome, evidence: [] }, 0)).toBe("unevidenced");
    expect(stateOf("outcome", outcome, 1)).toBe("evidenced");
    expect(stateOf("outcome", { ...outcome, evidence: [{ url: "https://example.org" }] })).toBe("evidenced");
  });

  test("every state that lists filter by is told of", () => {
    expect(recordStates.barrier).toEqual(["open", "resolved"]);
    expect(recordStates.outcome).toEqual(["evidenced", "unevidenced"]);
  });
});

describe("members", () => {
  test("every kind has its members in the order in which they are told", () => {
    for (const kind of recordKinds) expect(listMembers(kind)).toEqual(Object.entries(recordMembers[kind]));
    expect(listMembers("momentPeriod").map(([name]) => name)).toEqual(["moment", "from", "to"]);
  });

  test("hold what the exchange format says of them", () => {
    const told = (kind: (typeof recordKinds)[number]) =>
      Object.fromEntries(
        listMembers(kind).map(([member, type]) => [
          member,
          "of" in type ? `${type.is} ${type.of}` : "to" in type ? `${type.is} ${type.to}` : type.is,
        ]),
      );
    expect(told("activity")).toEqual({
      title: "text",
      kind: "term activityKind",
      date: "day",
      endDate: "day",
      datePrecision: "term datePrecision",
      moment: "term moment",
      direction: "term direction",
      brokerCore: "term brokerCore",
      format: "term format",
      hours: "number",
      amount: "amount",
      brokers: "references organisation",
      participants: "participants",
      summary: "text",
      links: "strings",
      visibility: "term visibility",
    });
    expect(told("need")).toEqual({
      text: "text",
      raisedBy: "reference organisation",
      raisedAt: "reference activity",
      date: "day",
      status: "term needStatus",
      answeredBy: "references activity",
      answeredOn: "day",
      visibility: "term visibility",
    });
    expect(told("barrier")).toEqual({
      kind: "term barrier",
      severity: "severity",
      description: "text",
      mitigation: "text",
      date: "day",
      resolvedOn: "day",
      visibility: "term visibility",
    });
    expect(told("goal")).toEqual({
      title: "text",
      status: "term goalStatus",
      targetGroup: "text",
      indicator: "text",
      target: "number",
      actual: "number",
      visibility: "term visibility",
    });
    expect(told("outcome")).toEqual({
      title: "text",
      kind: "term outcomeKind",
      level: "term outcomeLevel",
      date: "day",
      description: "text",
      organisation: "reference organisation",
      goal: "reference goal",
      activities: "references activity",
      evidence: "evidence",
      visibility: "term visibility",
    });
    expect(told("involvement")).toEqual({
      organisation: "reference organisation",
      form: "term involvementForm",
      status: "term participation",
      moments: "terms moment",
      since: "day",
      until: "day",
      contribution: "text",
      return: "text",
    });
    expect(told("momentPeriod")).toEqual({ moment: "term moment", from: "day", to: "day" });
    expect(told("resource")).toEqual({ moment: "term moment", hours: "number", amount: "amount" });
    expect(told("modelRegistration")).toEqual({ date: "day", model: "term model", rationale: "text" });
    expect(told("project")).toEqual({
      title: "text",
      acronym: "string",
      summary: "text",
      lead: "reference organisation",
      grants: "grants",
      startDate: "day",
      endDate: "day",
      topics: "terms workEnvironmentTopic",
      industries: "terms industry",
      website: "url",
      raid: "url",
      doi: "string",
      stakeholders: "references organisation",
      illustrative: "flag",
    });
  });

  test("long texts, and the numbers between which others lie", () => {
    const long = recordKinds.flatMap((kind) =>
      listMembers(kind).flatMap(([member, type]) => (type.is === "text" && type.long ? [`${kind}.${member}`] : [])),
    );
    expect(long).toEqual([
      "activity.summary",
      "need.text",
      "barrier.description",
      "barrier.mitigation",
      "outcome.description",
      "involvement.contribution",
      "involvement.return",
      "modelRegistration.rationale",
      "project.summary",
    ]);
    expect(recordMembers.resource.hours).toEqual({ is: "number", min: 0, max: 1e9 });
    expect(recordMembers.goal.target).toEqual({ is: "number", min: -1e15, max: 1e15 });
  });

  test("a member that holds terms names a vocabulary", () => {
    for (const kind of recordKinds)
      for (const [member, type] of listMembers(kind))
        if (type.is === "term" || type.is === "terms")
          expect(Object.keys(vocabularies), `${kind}.${member}`).toContain(type.of);
  });
});

describe("two states of a record", () => {
  test("that are the same differ in nothing", () => {
    expect(compareStates("goal", goal, { ...goal })).toEqual([]);
    expect(compareStates("goal", null, null)).toEqual([]);
  });

  test("differ member by member, in order, the key aside", () => {
    expect(compareStates("goal", goal, { ...goal, key: "h", status: "met", target: 5, title: { da: "y" } })).toEqual([
      { member: "title", before: text, after: { da: "y" } },
      { member: "status", before: "on_track", after: "met" },
      { member: "target", before: undefined, after: 5 },
    ]);
  });

  test("a record that comes or goes differs in all that it holds", () => {
    expect(compareStates("goal", null, goal)).toEqual([
      { member: "title", before: undefined, after: text },
      { member: "status", before: undefined, after: "on_track" },
    ]);
    expect(compareStates("goal", goal, null)).toHaveLength(2);
  });

  test("the order of lists and members says nothing, and an empty list is none", () => {
    const one = {
      ...activity,
      brokers: ["a", "b"],
      participants: [
        { organisation: "one", count: 1 },
        { field: "company", count: 2 },
      ],
    };
    const turned = {
      ...activity,
      brokers: ["b", "a"],
      participants: [
        { count: 2, field: "company" },
        { count: 1, organisation: "one" },
      ],
    };
    expect(compareStates("activity", one, turned)).toEqual([]);
    expect(compareStates("activity", activity, { ...activity, brokers: [], links: [] })).toEqual([]);
    expect(compareStates("activity", one, { ...one, brokers: ["a"] }).map(({ member }) => member)).toEqual(["brokers"]);
    expect(compareStates("activity", activity, { ...activity, title: { en: "x" } })).toHaveLength(1);
  });
});
