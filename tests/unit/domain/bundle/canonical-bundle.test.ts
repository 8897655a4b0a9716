/** The canonical form, bullet by bullet as BUNDLE.md has it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalBundle } from "~/domain/bundle/canonical-bundle";
import type { Bundle, Participant, Project } from "~/domain/bundle/records";
import { nothingStored } from "~/domain/bundle/stored-references";
import { validateBundle } from "~/domain/bundle/validate-bundle";
import { writeBundle } from "~/domain/bundle/write-bundle";
import { bundle as someBundle } from "./arbitrary-bundle";
import { cases, exampleBundle, readCase } from "./example-bundle";

function canonicalProject(changes: Partial<Project>): Project {
  const example = exampleBundle();
  const [project] = canonicalBundle({
    ...example,
    projects: example.projects.map((one) => ({ ...one, ...changes })),
  }).projects;
  if (project === undefined) throw new Error("The example has a project.");
  return project;
}

/** The example's one record of a list, made into several. */
function several<T extends object>(records: readonly T[] | undefined, changes: readonly Partial<T>[]): T[] {
  return changes.map((change) => ({ ...(records?.[0] as T), ...change }));
}

const [example = {} as Project] = exampleBundle().projects;
const keysOf = (records: readonly { key: string }[] | undefined) => records?.map(({ key }) => key);

/** The same with the members of every object, and the items of every list that has an order of its own, turned round. */
function turned(value: unknown, name = ""): unknown {
  const kept = ["links", "evidence", "answers", "questions"].includes(name);
  if (Array.isArray(value)) {
    const items = value.map((item) => turned(item));
    return kept ? items : items.reverse();
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([member, of]) => [member, turned(of, member)]),
  );
}

describe("members", () => {
  test("stand in the order of the schema's properties", () => {
    expect(writeBundle(turned(exampleBundle()) as Bundle)).toBe(writeBundle(exampleBundle()));
    expect(JSON.stringify(canonicalBundle(exampleBundle()).organisations[0])).toMatch(
      /^\{"key":.*"name":.*"shortName":.*"field":.*"role":.*"cvr":.*"pNumber":.*"parent":.*"sizeClass":.*"industry":.*"country":.*"website":.*"description":\{"da":.*"en":/,
    );
  });

  test("a full example keeps every one of them", () => {
    const full = exampleBundle();
    expect(canonicalBundle(full)).toEqual(full);
    expect(canonicalBundle(full)).not.toBe(full);
  });

  test("empty optional lists and objects are left out, required ones stay", () => {
    const empty = { format: "vidensbro-bundle", version: 1, organisations: [], programmes: [], projects: [] } as const;
    expect(writeBundle({ ...empty, organisations: [], programmes: [], projects: [] })).toBe(
      '{\n  "format": "vidensbro-bundle",\n  "version": 1,\n  "organisations": [],\n  "projects": []\n}\n',
    );
    const project = canonicalProject({
      topics: [],
      activities: several(example.activities, [{ participants: [], brokers: [], links: [] }]),
      involvements: several(example.involvements, [{ moments: [] }]),
      feedbackRounds: several(example.feedbackRounds, [
        {
          invited: [],
          questions: [],
          followUps: [],
          responses: several(example.feedbackRounds?.[0]?.responses, [{ ratings: {}, desiredForms: [], answers: [] }]),
        },
      ]),
    });
    expect(project).not.toHaveProperty("topics");
    for (const member of ["participants", "brokers", "links"])
      expect(project.activities?.[0]).not.toHaveProperty(member);
    expect(project.involvements?.[0]?.moments).toEqual([]);
    expect(project.feedbackRounds?.[0]?.invited).toEqual([]);
    for (const member of ["questions", "followUps"]) expect(project.feedbackRounds?.[0]).not.toHaveProperty(member);
    for (const member of ["ratings", "desiredForms", "answers"])
      expect(project.feedbackRounds?.[0]?.responses?.[0]).not.toHaveProperty(member);
  });

  test("values equal to their default are left out", () => {
    const [round] = example.feedbackRounds ?? [];
    const project = canonicalProject({
      illustrative: false,
      involvements: several(example.involvements, [{ status: "agreed" }]),
      activities: several(example.activities, [{ datePrecision: "day", visibility: "funder" }]),
      goals: several(example.goals, [{ visibility: "funder" }]),
      outcomes: several(example.outcomes, [{ visibility: "funder" }]),
      needs: several(example.needs, [{ visibility: "project" }]),
      barriers: several(example.barriers, [{ visibility: "project" }]),
      feedbackRounds: several(example.feedbackRounds, [
        {
          followUps: several(round?.followUps, [{ visibility: "project" }]),
          responses: several(round?.responses, [
            { showOrganisation: false, answers: [{ question: "useful", text: "Ja", share: false }] },
          ]),
        },
      ]),
    });
    expect(JSON.stringify(project)).not.toMatch(
      /illustrative|"status":"agreed"|datePrecision|visibility|showOrg|share/,
    );
  });

  test("another list's default is no default", () => {
    const project = canonicalProject({
      activities: several(example.activities, [{ visibility: "project" }]),
      needs: several(example.needs, [{ visibility: "funder", status: "open", answeredOn: undefined }]),
    });
    expect(project.activities?.[0]?.visibility).toBe("project");
    expect(project.needs?.[0]?.visibility).toBe("funder");
  });
});

describe("lists", () => {
  test("with keys stand by key, by code point", () => {
    const keys = ["b", "a.1", "a-1", "a_1", "a10", "a2", "0"];
    const sorted = ["0", "a-1", "a.1", "a10", "a2", "a_1", "b"];
    const organisations = several(
      exampleBundle().organisations,
      keys.map((key) => ({ key })),
    );
    const programmes = several(
      exampleBundle().programmes,
      keys.map((key) => ({ key })),
    );
    const projects = several(
      [example],
      keys.map((key) => ({ key })),
    );
    const canonical = canonicalBundle({ ...exampleBundle(), organisations, programmes, projects });
    expect(keysOf(canonical.organisations)).toEqual(sorted);
    expect(keysOf(canonical.programmes)).toEqual(sorted);
    expect(keysOf(canonical.projects)).toEqual(sorted);
    expect(
      keysOf(
        canonicalProject({
          goals: several(
            example.goals,
            keys.map((key) => ({ key })),
          ),
        }).goals,
      ),
    ).toEqual(sorted);
    expect(
      keysOf(
        canonicalProject({
          feedbackRounds: several(example.feedbackRounds, [
            {
              followUps: several(
                example.feedbackRounds?.[0]?.followUps,
                keys.map((key) => ({ key })),
              ),
            },
          ]),
        }).feedbackRounds?.[0]?.followUps,
      ),
    ).toEqual(sorted);
  });

  test("with dates stand by date, then key", () => {
    const dated = [
      { key: "a", date: "2024-01-02" },
      { key: "c", date: "2024-01-01" },
      { key: "b", date: "2024-01-01" },
    ];
    const project = canonicalProject({
      activities: several(example.activities, dated),
      needs: several(example.needs, dated),
      barriers: several(example.barriers, dated),
      outcomes: several(example.outcomes, dated),
      feedbackRounds: several(
        example.feedbackRounds,
        dated.map(({ key, date }) => ({ key, openedOn: date })),
      ),
    });
    for (const list of [project.activities, project.needs, project.barriers, project.outcomes, project.feedbackRounds])
      expect(keysOf(list)).toEqual(["b", "c", "a"]);
    const responses = several(
      example.feedbackRounds?.[0]?.responses,
      dated.map(({ key, date }) => ({ key, submittedOn: date })),
    );
    const sorted = canonicalProject({ feedbackRounds: several(example.feedbackRounds, [{ responses }]) });
    expect(keysOf(sorted.feedbackRounds?.[0]?.responses)).toEqual(["b", "c", "a"]);
  });

  test("modelRegistrations stand by date, involvements by organisation then form, resources and momentPlan by moment", () => {
    const project = canonicalProject({
      modelRegistrations: [
        { date: "2024-01-01", model: "linear" },
        { date: "2023-01-01", model: "systemic" },
      ],
      involvements: [
        { organisation: "ku", form: "dissemination", moments: [] },
        { organisation: "acme", form: "participant", moments: [] },
        { organisation: "acme", form: "steering_group", moments: [] },
      ],
      resources: [{ moment: "anchoring" }, { moment: "capacity" }, { moment: "relevance" }],
      momentPlan: [
        { moment: "anchoring", from: "2023-01-01", to: "2023-01-01" },
        { moment: "interim_results", from: "2024-01-01", to: "2024-01-01" },
      ],
    });
    expect(project.modelRegistrations.map(({ model }) => model)).toEqual(["systemic", "linear"]);
    expect(project.involvements?.map(({ form }) => form)).toEqual(["steering_group", "participant", "dissemination"]);
    expect(project.resources?.map(({ moment }) => moment)).toEqual(["relevance", "capacity", "anchoring"]);
    expect(project.momentPlan?.map(({ moment }) => moment)).toEqual(["interim_results", "anchoring"]);
  });

  test("grants stand by funder, then programme, without one first", () => {
    const grants = [
      { funder: "ku" },
      { funder: "fund", programme: "call-2" },
      { funder: "fund", programme: "call-1" },
      { funder: "fund" },
    ];
    expect(canonicalProject({ grants }).grants).toEqual([
      { funder: "fund" },
      { funder: "fund", programme: "call-1" },
      { funder: "fund", programme: "call-2" },
      { funder: "ku" },
    ]);
  });

  test("participants stand with an organisation first, by it, form and count, then by field and count", () => {
    const sorted: Participant[] = [
      { organisation: "acme", count: 2 },
      { organisation: "acme", count: 10 },
      { organisation: "acme", form: "dissemination", count: 9 },
      { organisation: "acme", form: "participant", count: 1 },
      { organisation: "acme", form: "participant", count: 3 },
      { organisation: "ku", count: 1 },
      { field: "research", count: 4 },
      { field: "advisory", count: 2 },
      { field: "advisory", count: 30 },
      { field: "authority", count: 1 },
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (participants) => {
        const project = canonicalProject({ activities: several(example.activities, [{ participants }]) });
        expect(project.activities?.[0]?.participants).toEqual(sorted);
      }),
    );
  });

  test("of vocabulary keys stand in vocabulary order, of references by key, others as they came", () => {
    const links = ["https://b.dk", "https://a.dk"];
    const answers = [
      { question: "useful", text: "2" },
      { question: "own", text: "1" },
    ];
    const questions = [
      { key: "z", text: { da: "1" } },
      { key: "own", text: { da: "2" } },
    ];
    const evidence = links.map((url) => ({ url }));
    const project = canonicalProject({
      topics: ["return_to_work", "psychosocial", "noise"],
      industries: ["V", "A"],
      stakeholders: ["ku", "acme"],
      activities: several(example.activities, [{ brokers: ["ku", "fund", "acme"], links }]),
      involvements: several(example.involvements, [{ moments: ["anchoring", "capacity", "relevance"] }]),
      outcomes: several(example.outcomes, [{ evidence, activities: ["a2", "a10", "a1"] }]),
      feedbackRounds: several(example.feedbackRounds, [
        {
          questions,
          invited: ["ku", "acme"],
          responses: several(example.feedbackRounds?.[0]?.responses, [
            {
              answers,
              motivation: ["other", "topical_issue"],
              desiredForms: ["participant", "network", "steering_group"],
            },
          ]),
        },
      ]),
    });
    expect(project.topics).toEqual(["psychosocial", "noise", "return_to_work"]);
    expect(project.industries).toEqual(["A", "V"]);
    expect(project.stakeholders).toEqual(["acme", "ku"]);
    expect(project.activities?.[0]).toMatchObject({ brokers: ["acme", "fund", "ku"], links });
    expect(project.involvements?.[0]?.moments).toEqual(["relevance", "capacity", "anchoring"]);
    expect(project.outcomes?.[0]).toMatchObject({ evidence, activities: ["a1", "a10", "a2"] });
    expect(project.feedbackRounds?.[0]).toMatchObject({ questions, invited: ["acme", "ku"] });
    expect(project.feedbackRounds?.[0]?.responses?.[0]).toMatchObject({
      answers,
      motivation: ["topical_issue", "other"],
      desiredForms: ["steering_group", "network", "participant"],
    });
  });
});

describe("numbers and strings", () => {
  test("stand as JSON.stringify writes them, strings as they came", () => {
    const da = ' "Æblet"\t\u2028\u00e5 a\u030a 🦉\\/ \n';
    const written = writeBundle({
      ...exampleBundle(),
      projects: [
        { ...example, title: { da }, goals: [{ key: "g", title: { da }, status: "met", target: 1e21, actual: 0.1 }] },
      ],
    });
    expect(written).toContain(JSON.stringify(da));
    expect(written).toContain("1e+21");
    expect((JSON.parse(written) as Bundle).projects[0]?.title.da).toBe(da);
  });

  test("two-space indent, no byte-order mark, one final newline", () => {
    const written = writeBundle(exampleBundle());
    expect(written).toMatch(
      /^\{\n {2}"format": "vidensbro-bundle",\n {2}"version": 1,\n {2}"organisations": \[\n {4}\{\n/,
    );
    expect(written).toMatch(/[^\n]\n$/);
    expect(written).toBe(`${JSON.stringify(JSON.parse(written), null, 2)}\n`);
  });
});

describe("any valid bundle", () => {
  test("has one canonical form, which is valid and says the same", () => {
    fc.assert(
      fc.property(someBundle, (bundle) => {
        const before = JSON.stringify(bundle);
        const canonical = canonicalBundle(bundle);
        expect(JSON.stringify(bundle)).toBe(before);
        expect(canonicalBundle(canonical)).toEqual(canonical);
        expect(validateBundle(canonical, nothingStored)).toEqual([]);
        expect(writeBundle(turned(bundle) as Bundle)).toBe(writeBundle(bundle));
        expect(writeBundle(JSON.parse(writeBundle(bundle)) as Bundle)).toBe(writeBundle(bundle));
      }),
      { numRuns: 60 },
    );
  });

  test.each(cases)("the case %s goes round unchanged", (name) => {
    const written = writeBundle(readCase(name));
    const again = JSON.parse(written) as Bundle;
    expect(validateBundle(again, nothingStored)).toEqual([]);
    expect(writeBundle(again)).toBe(written);
  });
});
