/** The sections of a report record by record, and what a reader is told to wonder about, worked out by hand. */
import { describe, expect, test } from "vitest";
import type { Activity, Project } from "~/domain/bundle/records";
import { activityMonths } from "~/domain/report/activity-months";
import { buildReport } from "~/domain/report/build-report";
import { getSection } from "~/domain/report/get-section";
import type { ReportKind } from "~/domain/vocabulary";
import { factsOf, project, round, talk, workshop } from "./small-project";

const build = (
  changes: Partial<Project>,
  { kind = "interim" as ReportKind, from = "2024-01-01", to = "2024-12-31" } = {},
) =>
  buildReport({
    facts: { ...factsOf(changes), outcomeFiles: new Map([["practice", 2]]) },
    programmes: new Map([["programme", { key: "programme", funder: "fund", name: { da: "Programmet" } }]]),
    kind,
    period: { from, to },
    generatedOn: "2025-01-15",
  });
const hidden = { visibility: "project" as const };

describe("collaboration", () => {
  const collaborationOf = (changes: Partial<Project>) => getSection(build(changes), "collaboration");

  test("organisations are those of activities that may be read, by field and key, with persons in all", () => {
    const activities: Activity[] = [
      {
        ...workshop,
        participants: [
          { organisation: "two", count: 1 },
          { organisation: "one", count: 4 },
          { organisation: "one", form: "partner", count: 2 },
          { field: "authority", count: 9 },
        ],
      },
      {
        ...talk,
        participants: [
          { organisation: "one", count: 3 },
          { organisation: "uni", count: 1 },
        ],
      },
      {
        ...talk,
        key: "closed",
        ...hidden,
        participants: [
          { organisation: "fund", count: 5 },
          { organisation: "two", count: 1 },
        ],
      },
    ];
    expect(collaborationOf({ activities }).organisations).toEqual({
      items: [
        { key: "uni", name: "Universitetet", field: "research", activities: 1, participants: 1 },
        { key: "one", name: "Et Værksted", field: "company", activities: 2, participants: 9 },
        { key: "two", name: "To Byg", field: "company", activities: 1, participants: 1 },
      ],
      notShown: 1,
    });
  });

  test("bridge-builders are counted once an activity, stakeholders named by field and key", () => {
    const activities: Activity[] = [
      { ...workshop, brokers: ["uni", "uni", "fund"] },
      { ...talk, brokers: ["uni"] },
      { ...talk, key: "closed", ...hidden, brokers: ["one"] },
    ];
    const section = collaborationOf({ activities, stakeholders: ["two", "fund", "one", "uni"] });
    expect(section.brokers).toEqual({
      items: [
        { key: "uni", name: "Universitetet", field: "research", activities: 2 },
        { key: "fund", name: "Fonden", field: "authority", activities: 1 },
      ],
      notShown: 1,
    });
    expect(section.stakeholders.map(({ key }) => key)).toEqual(["uni", "one", "two", "fund"]);
    expect(collaborationOf({ activities: undefined, stakeholders: undefined })).toMatchObject({
      organisations: { items: [], notShown: 0 },
      stakeholders: [],
      companies: { items: [], notShown: 0 },
    });
  });

  test("companies are told by what was agreed and what came of it, form by form", () => {
    const section = collaborationOf({
      activities: [
        {
          ...workshop,
          participants: [
            { organisation: "one", form: "network", count: 1 },
            { organisation: "two", count: 1 },
          ],
        },
        {
          ...talk,
          participants: [
            { organisation: "one", count: 1 },
            { organisation: "uni", count: 1 },
          ],
        },
      ],
      involvements: [
        {
          organisation: "one",
          form: "partner",
          moments: ["implementation", "anchoring"],
          since: "2024-02-01",
          until: "2024-12-01",
          contribution: { da: "Tid" },
        },
        { organisation: "uni", form: "partner", moments: ["capacity"] },
      ],
    });
    expect(section.companies).toEqual({
      items: [
        {
          key: "one",
          name: "Et Værksted",
          sizeClass: "small",
          industry: "C",
          forms: [
            { form: "network", status: null, planned: [], actual: ["capacity"] },
            {
              form: "partner",
              status: "agreed",
              planned: ["implementation", "anchoring"],
              actual: ["implementation"],
              since: "2024-02-01",
              until: "2024-12-01",
              contribution: { da: "Tid" },
            },
          ],
          tookPart: ["capacity", "implementation"],
        },
        { key: "two", name: "To Byg", sizeClass: "large", industry: "F", forms: [], tookPart: ["capacity"] },
      ],
      notShown: 0,
    });
  });

  test("a company known only from what is kept within the project is counted, not named", () => {
    const section = collaborationOf({
      activities: [
        {
          ...workshop,
          ...hidden,
          participants: [
            { organisation: "one", count: 1 },
            { organisation: "uni", count: 1 },
          ],
        },
      ],
    });
    expect(section.companies).toEqual({ items: [], notShown: 1 });
  });
});

describe("facilitation", () => {
  const facilitationOf = (changes: Partial<Project>) => getSection(build(changes), "facilitation");

  test("an activity is told with names, participants by field and form", () => {
    const [told] = facilitationOf({
      activities: [
        {
          ...workshop,
          brokers: ["uni", "fund"],
          links: ["https://example.org"],
          participants: [
            { field: "company", count: 8 },
            { organisation: "two", form: "network", count: 1 },
            { organisation: "one", form: "partner", count: 2 },
            { organisation: "one", count: 4 },
            { organisation: "one", count: 5 },
            { organisation: "uni", count: 1 },
          ],
        },
      ],
    }).activities.items;
    expect(told).toMatchObject({
      brokers: ["Fonden", "Universitetet"],
      links: ["https://example.org"],
      datePrecision: "day",
      hours: 6,
    });
    expect(
      told?.participants.map(({ organisation, field, form, count }) => [organisation ?? field, form ?? null, count]),
    ).toEqual([
      ["Universitetet", null, 1],
      ["company", null, 8],
      ["Et Værksted", null, 5],
      ["Et Værksted", null, 4],
      ["To Byg", "network", 1],
      ["Et Værksted", "partner", 2],
    ]);
  });

  test("needs tell who raised them, where, and what answered them, as far as that may be read", () => {
    const need = project.needs![0]!;
    const { needs } = facilitationOf({
      activities: [workshop, { ...talk, ...hidden }],
      needs: [
        {
          ...need,
          raisedAt: "workshop",
          status: "answered",
          answeredOn: "2024-08-01",
          answeredBy: ["workshop", "talk"],
        },
        { ...need, key: "early", date: "2023-05-01", raisedBy: undefined, raisedAt: "talk" },
        { ...need, key: "over", date: "2023-05-01", status: "answered", answeredOn: "2023-12-31" },
        { ...need, key: "just", date: "2023-05-01", status: "answered", answeredOn: "2024-01-01" },
        { ...need, key: "declined", date: "2023-12-31", status: "declined" },
        { ...need, key: "declined-now", date: "2024-01-01", status: "declined" },
        { ...need, key: "future", date: "2025-01-01" },
        { ...need, key: "kept", ...hidden },
      ],
    });
    expect(needs.items.map(({ key, carriedIn }) => [key, carriedIn])).toEqual([
      ["early", true],
      ["just", true],
      ["declined-now", false],
      ["noise", false],
    ]);
    expect(needs.notShown).toBe(1);
    expect(needs.items.at(-1)).toEqual({
      key: "noise",
      text: { da: "Mindre støj" },
      date: "2024-03-05",
      status: "answered",
      raisedBy: "Et Værksted",
      raisedAt: workshop.title,
      answeredBy: [workshop.title],
      answeredOn: "2024-08-01",
      carriedIn: false,
    });
    expect(needs.items[0]).toEqual({
      key: "early",
      text: { da: "Mindre støj" },
      date: "2023-05-01",
      status: "open",
      answeredBy: [],
      carriedIn: true,
    });
  });

  test("barriers stay until they are resolved", () => {
    const barrier = project.barriers![0]!;
    const { barriers } = facilitationOf({
      barriers: [
        { ...barrier, key: "over", date: "2023-05-01", resolvedOn: "2023-12-31" },
        { ...barrier, key: "just", date: "2023-05-01", resolvedOn: "2024-01-01", mitigation: { da: "Mere tid" } },
        { ...barrier, key: "future", date: "2025-01-01" },
        { ...barrier, key: "kept", ...hidden },
        barrier,
      ],
    });
    expect(barriers).toEqual({
      items: [
        {
          key: "just",
          kind: "time",
          date: "2023-05-01",
          severity: 2,
          mitigation: { da: "Mere tid" },
          resolvedOn: "2024-01-01",
          carriedIn: true,
        },
        { key: "time", kind: "time", date: "2024-04-01", severity: 2, carriedIn: false },
      ],
      notShown: 1,
    });
  });

  test("quotes are those that their companies share, by question and words; names only where they are shown", () => {
    const response = (key: string, text: string, changes: object = {}) => ({
      key,
      organisation: "one",
      submittedOn: "2024-05-01",
      answers: [{ question: "own", text, share: true }],
      ...changes,
    });
    const [told] = facilitationOf({
      feedbackRounds: [
        {
          ...round,
          closesOn: "2024-04-20",
          invited: ["one", "two"],
          questions: [{ key: "own", text: { da: "Egen" } }],
          followUps: [...round.followUps!].reverse().concat({ key: "z", point: { da: "Hemmeligt" } }),
          responses: [
            response("a", "b", { showOrganisation: true }),
            response("b", "a"),
            response("c", "b"),
            response("d", "x", {
              answers: [
                { question: "anything_else", text: "z", share: true },
                { question: "design", text: "y", share: false },
                { question: "progress", text: "w" },
              ],
            }),
          ],
        },
      ],
    }).rounds;
    expect(told?.quotes).toEqual([
      { question: "anything_else", text: "z" },
      { question: "own", questionText: { da: "Egen" }, text: "a" },
      { question: "own", questionText: { da: "Egen" }, text: "b" },
      { question: "own", questionText: { da: "Egen" }, text: "b", organisation: "Et Værksted" },
    ]);
    expect(told).toMatchObject({
      key: "spring",
      invited: 2,
      answering: 1,
      responses: 4,
      notShared: 2,
      closesOn: "2024-04-20",
    });
    expect(told?.followUps.items.map(({ key }) => key)).toEqual(["pace", "words"]);
    expect(told?.followUps.notShown).toBe(1);
  });

  test("rounds of the period stand by day and key", () => {
    const at = (key: string, openedOn: string) => ({ ...round, key, openedOn });
    const rounds = facilitationOf({
      feedbackRounds: [
        at("d", "2024-12-31"),
        at("b", "2024-04-01"),
        at("a", "2024-04-01"),
        at("x", "2023-12-31"),
        at("y", "2025-01-01"),
        at("c", "2024-01-01"),
      ],
    }).rounds;
    expect(rounds.map(({ key }) => key)).toEqual(["c", "a", "b", "d"]);
    expect(facilitationOf({ feedbackRounds: undefined }).rounds).toEqual([]);
  });

  test("a mean is shown where every round has three ratings or none", () => {
    const rated = (key: string, n: number) => ({
      ...round,
      key,
      responses: Array.from({ length: n }, (_, index) => ({
        key: `${key}${index}`,
        organisation: "one",
        submittedOn: "2024-05-01",
        ratings: { design: 4 },
      })),
    });
    const means = (...counts: number[]) =>
      facilitationOf({ feedbackRounds: counts.map((n, index) => rated(`r${index}`, n)) }).rounds.map(({ ratings }) => [
        ratings.design.n,
        ratings.design.mean,
      ]);
    expect(means(3, 0)).toEqual([
      [3, 4],
      [0, null],
    ]);
    expect(means(3, 2)).toEqual([
      [3, null],
      [2, null],
    ]);
    expect(means(3, 4)).toEqual([
      [3, 4],
      [4, 4],
    ]);
  });

  test("activities are counted by month; those of a quarter or a year stand apart", () => {
    const at = (date: string, changes: Partial<Activity> = {}): Activity => ({ ...talk, date, ...changes });
    const timeline = activityMonths([
      at("2024-05-10"),
      at("2024-03-01", { datePrecision: "month", direction: "exchange" }),
      at("2024-05-20", { direction: "pull" }),
      at("2024-05-21"),
      at("2024-04-01", { datePrecision: "quarter" }),
      at("2024-01-01", { datePrecision: "year" }),
    ]);
    expect(timeline).toEqual({
      months: [
        { month: "2024-03", counts: { push: 0, pull: 0, exchange: 1, co_creation: 0 } },
        { month: "2024-05", counts: { push: 2, pull: 1, exchange: 0, co_creation: 0 } },
      ],
      undated: 2,
    });
  });
});

describe("the project, its model and its means", () => {
  test("grants stand by funder and programme, with the programme's name", () => {
    const report = build({
      grants: [
        { funder: "uni", reference: "U-1" },
        { funder: "fund", programme: "unknown" },
        { funder: "fund", programme: "programme", amount: 5 },
        { funder: "fund" },
      ],
      topics: ["chemical", "psychosocial"],
      industries: ["F", "C"],
      illustrative: true,
    });
    const fund = { key: "fund", name: "Fonden", field: "authority" };
    expect(report.project).toMatchObject({
      topics: ["psychosocial", "chemical"],
      industries: ["C", "F"],
      illustrative: true,
    });
    expect(report.project.grants).toEqual([
      { funder: fund },
      { funder: fund, programme: { da: "Programmet" }, amount: 5 },
      { funder: fund },
      { funder: { key: "uni", name: "Universitetet", field: "research" }, reference: "U-1" },
    ]);
    expect(build({ grants: undefined }).project).toMatchObject({
      grants: [],
      topics: [],
      industries: [],
      illustrative: false,
    });
  });

  test("registrations up to the end of the period, oldest first", () => {
    const section = getSection(
      build({
        modelRegistrations: [
          { date: "2024-12-31", model: "cyclical", rationale: { da: "Fordi" } },
          { date: "2024-01-01", model: "linear" },
          { date: "2025-01-01", model: "systemic" },
        ],
      }),
      "model",
    );
    expect(section.registrations).toEqual([
      { date: "2024-01-01", model: "linear" },
      { date: "2024-12-31", model: "cyclical", rationale: { da: "Fordi" } },
    ]);
  });

  test("each moment has its period and its means", () => {
    const { moments } = getSection(
      build({
        momentPlan: [{ moment: "capacity", from: "2024-02-01", to: "2024-05-01" }],
        resources: [{ moment: "capacity", hours: 20, amount: 100 }],
      }),
      "resources",
    );
    expect(moments).toHaveLength(6);
    expect(moments[1]).toMatchObject({
      moment: "capacity",
      from: "2024-02-01",
      to: "2024-05-01",
      plannedHours: 20,
      actualHours: 6,
    });
    expect(moments[0]).not.toHaveProperty("from");
  });
});

describe("results", () => {
  const resultsOf = (changes: Partial<Project>) => getSection(build(changes), "results");

  test("outcomes of the period by day and key, with what they count towards and grew from as far as it may be read", () => {
    const outcome = project.outcomes![0]!;
    const { outcomes } = resultsOf({
      activities: [workshop, { ...talk, ...hidden }],
      outcomes: [
        { ...outcome, key: "b", organisation: undefined, goal: undefined, evidence: undefined },
        {
          ...outcome,
          activities: ["workshop", "talk"],
          evidence: [{ url: "https://example.org/a", note: { da: "Se" } }],
        },
        { ...outcome, key: "before", date: "2023-12-31" },
        { ...outcome, key: "after", date: "2025-01-01" },
        { ...outcome, key: "kept", ...hidden },
      ],
    });
    expect(outcomes).toEqual({
      items: [
        {
          key: "b",
          title: { da: "Ny praksis" },
          kind: "practice",
          level: "organisation",
          date: "2024-07-01",
          activities: [],
          evidence: [],
          files: 0,
        },
        {
          key: "practice",
          title: { da: "Ny praksis" },
          kind: "practice",
          level: "organisation",
          date: "2024-07-01",
          organisation: "Et Værksted",
          goal: { da: "Halvt så meget støj" },
          activities: [workshop.title],
          evidence: [{ url: "https://example.org/a", note: { da: "Se" } }],
          files: 2,
        },
      ],
      notShown: 1,
    });
  });

  test("goals by key; one that is kept within the project is not named by its outcomes either", () => {
    const goal = project.goals![0]!;
    const { goals, outcomes } = resultsOf({
      goals: [
        { ...goal, key: "z" },
        { ...goal, ...hidden },
        { ...goal, key: "a", targetGroup: { da: "Alle" }, indicator: { da: "dB" }, actual: 3 },
      ],
    });
    expect(goals).toEqual({
      items: [
        {
          key: "a",
          title: goal.title,
          targetGroup: { da: "Alle" },
          indicator: { da: "dB" },
          target: 50,
          actual: 3,
          status: "on_track",
        },
        { key: "z", title: goal.title, target: 50, status: "on_track" },
      ],
      notShown: 1,
    });
    expect(outcomes.items[0]).not.toHaveProperty("goal");
    expect(resultsOf({ goals: undefined, outcomes: undefined })).toMatchObject({
      goals: { items: [], notShown: 0 },
      outcomes: { items: [], notShown: 0 },
    });
  });
});

describe("what a reader may wonder about", () => {
  const codes = (changes: Partial<Project>, kind?: ReportKind) => build(changes, { kind }).gaps.map(({ code }) => code);
  const bare: Partial<Project> = {
    modelRegistrations: [],
    resources: undefined,
    involvements: undefined,
    activities: undefined,
    feedbackRounds: undefined,
    needs: undefined,
    goals: undefined,
    outcomes: undefined,
  };

  test("in a project with nothing in it, by kind of report", () => {
    expect(codes(bare, "plan")).toEqual(["no_model", "no_planned_resources", "no_involvement_plan", "no_goals"]);
    const always = [
      "no_model",
      "no_planned_resources",
      "no_involvement_plan",
      "no_activities",
      "no_feedback",
      "no_goals",
    ];
    expect(codes(bare, "interim")).toEqual(always);
    for (const kind of ["final", "follow_up"] as const) expect(codes(bare, kind)).toEqual([...always, "no_outcomes"]);
  });

  test("nothing in a project that has all of it", () => {
    const full: Partial<Project> = {
      modelRegistrations: [{ date: "2024-01-01", model: "linear", rationale: { da: "Fordi" } }],
      resources: [{ moment: "capacity", hours: 1 }],
      involvements: [{ organisation: "one", form: "partner", moments: ["capacity"] }],
      needs: [],
      feedbackRounds: [{ ...round, followUps: round.followUps!.slice(0, 1) }],
      activities: [
        {
          ...workshop,
          participants: [
            { organisation: "one", count: 1 },
            { field: "advisory", count: 1 },
            { field: "social_partner", count: 1 },
            { organisation: "fund", count: 1 },
          ],
        },
      ],
    };
    const found = codes(full, "final").filter((code) => code !== "model_differs" && code !== "model_not_readable");
    expect(found).toEqual([]);
    expect(codes({ ...full, goals: full.goals ?? project.goals }, "plan")).toEqual([]);
  });

  test("each alone", () => {
    const gapsOf = (changes: Partial<Project>) => build(changes).gaps;
    expect(codes({})).toContain("no_rationale");
    const twice: Project["modelRegistrations"] = [
      { date: "2024-02-01", model: "linear" },
      { date: "2024-01-01", model: "linear", rationale: { da: "Fordi" } },
      { date: "2025-02-01", model: "linear", rationale: { da: "Fordi" } },
    ];
    expect(codes({ modelRegistrations: twice })).toContain("no_rationale");
    expect(codes({ modelRegistrations: twice.slice(1) })).not.toContain("no_rationale");
    expect(codes({ activities: [{ ...workshop, hours: undefined }] })).toContain("no_resources_logged");
    expect(codes({ activities: [{ ...workshop, hours: undefined, amount: 1 }] })).not.toContain("no_resources_logged");
    expect(codes({ activities: [] })).not.toContain("no_resources_logged");
    expect(codes({})).not.toContain("no_resources_logged");
    expect(gapsOf({})).toContainEqual({ code: "fields_missing", fields: ["advisory", "social_partner", "authority"] });
    expect(codes({ activities: [] })).not.toContain("fields_missing");
    const late = {
      ...talk,
      moment: "anchoring" as const,
      participants: [
        { organisation: "one", count: 1 },
        { organisation: "two", count: 1 },
      ],
    };
    expect(gapsOf({ activities: [late] })).toContainEqual({ code: "companies_only_late", companies: 2 });
    expect(codes({ activities: [late, workshop] })).not.toContain("companies_only_late");
    expect(codes({ activities: [talk] })).not.toContain("companies_only_late");
    expect(gapsOf({})).toContainEqual({ code: "points_without_reply", points: 1 });
    expect(gapsOf({})).toContainEqual({ code: "needs_open", needs: 1 });
    expect(codes({ needs: [{ ...project.needs![0]!, status: "answered", answeredOn: "2024-05-01" }] })).not.toContain(
      "needs_open",
    );
    const unproved = { ...project.outcomes![0]!, key: "unproved", evidence: [] };
    expect(gapsOf({ outcomes: [...project.outcomes!, unproved] })).toContainEqual({
      code: "outcomes_without_evidence",
      outcomes: 1,
    });
    expect(codes({})).not.toContain("outcomes_without_evidence");
    expect(codes({})).not.toContain("no_feedback");
    expect(codes({})).not.toContain("no_activities");
    expect(codes({})).not.toContain("no_goals");
  });
});
