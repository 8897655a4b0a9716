/** Two versions of a report side by side: what changed is told in words, and what did not is not told. */
import { describe, expect, test } from "vitest";
import { compareVersions } from "~/domain/report/compare-versions";
import type { SectionText } from "~/domain/report/frozen-report";
import { factsOf, frozen, project, requirement, round, talk, workshop } from "./small-project";

const text = (section: SectionText["section"], words: string, changes: Partial<SectionText> = {}): SectionText => ({
  section,
  text: words,
  nothingToReport: false,
  leftOut: false,
  ...changes,
});

const sectionOf = (result: ReturnType<typeof compareVersions>, section: SectionText["section"]) =>
  result.sections.find((one) => one.section === section);

const listOf = (result: ReturnType<typeof compareVersions>, list: string) =>
  result.sections.flatMap(({ lists }) => lists).find((one) => one.list === list);

describe("two versions that are the same", () => {
  test("differ in nothing, whatever their numbers", () => {
    expect(compareVersions(frozen(), frozen({ number: 2 }))).toMatchObject({
      before: 1,
      now: 2,
      period: null,
      sections: [],
      answers: [],
      same: true,
    });
  });

  test("a record whose members stand in another order is the same", () => {
    const turned = Object.fromEntries(Object.entries(workshop).reverse()) as typeof workshop;
    expect(compareVersions(frozen(), frozen({ facts: factsOf({ activities: [turned, talk] }) })).same).toBe(true);
  });
});

describe("the period and the model", () => {
  test.each([[{ from: "2024-01-01", to: "2024-12-30" }], [{ from: "2024-01-02", to: "2024-12-31" }]])(
    "a period %j that moved is told from both sides",
    (period) => {
      const result = compareVersions(frozen(), frozen({ period }));
      expect(result.period).toEqual({ before: { from: "2024-01-01", to: "2024-12-31" }, now: period });
      expect(result.same).toBe(false);
    },
  );

  test("a model that is declared otherwise is no longer the same", () => {
    const before = frozen();
    const declared = structuredClone(before);
    declared.report.indicators.model.declared = "interactive";
    const observed = structuredClone(before);
    observed.report.indicators.model.observed = before.report.indicators.model.observed === null ? "systemic" : null;
    expect(compareVersions(before, declared)).toMatchObject({ sections: [], same: false });
    expect(compareVersions(before, observed)).toMatchObject({ sections: [], same: false });
  });

  test("figures that differ are no longer the same", () => {
    const now = structuredClone(frozen());
    now.report.indicators.activities.total += 1;
    const result = compareVersions(frozen(), now);
    expect(result.figures.figures).toEqual([{ figure: "activities", before: 2, now: 3 }]);
    expect(result).toMatchObject({ sections: [], answers: [], same: false });
  });
});

describe("what people wrote", () => {
  test("is told by what was taken out and put in", () => {
    const result = compareVersions(
      frozen({ texts: [text("model", "Vi valgte bredt")] }),
      frozen({ texts: [text("model", "Vi valgte smalt")] }),
    );
    expect(result.sections.map(({ section }) => section)).toEqual(["model"]);
    const told = sectionOf(result, "model")?.text;
    expect([told?.before, told?.now]).toEqual(["written", "written"]);
    const words = JSON.stringify(told?.parts);
    expect(words).toContain("bredt");
    expect(words).toContain("smalt");
    expect(result.same).toBe(false);
  });

  test.each([
    ["empty", text("resources", "")],
    ["written", text("resources", "Ord")],
    ["nothing", text("resources", "Ord", { nothingToReport: true })],
    ["left-out", text("resources", "Ord", { leftOut: true })],
  ])("its state is told: %s", (state, written) => {
    const other = state === "nothing" ? text("resources", "Noget") : text("resources", "", { nothingToReport: true });
    const result = compareVersions(frozen({ texts: [other] }), frozen({ texts: [written] }));
    expect(sectionOf(result, "resources")?.text?.now).toBe(state);
    const back = compareVersions(frozen({ texts: [written] }), frozen({ texts: [other] }));
    expect(sectionOf(back, "resources")?.text?.before).toBe(state);
  });

  test("a section that one version was not asked for is empty there", () => {
    const asked = { ...requirement, sections: ["results"] as typeof requirement.sections };
    const result = compareVersions(frozen({ requirement: asked }), frozen({ texts: [text("model", "Ord")] }));
    expect(sectionOf(result, "model")?.text).toMatchObject({ before: "empty", now: "written" });
    // Not asked for, and nothing written when it was: the same.
    expect(sectionOf(result, "collaboration")).toBeUndefined();
    const back = compareVersions(frozen({ texts: [text("model", "Ord")] }), frozen({ requirement: asked }));
    expect(sectionOf(back, "model")?.text).toMatchObject({ before: "written", now: "empty" });
  });
});

describe("records that are listed", () => {
  test("added and removed ones are named by their words", () => {
    const more = factsOf({
      activities: [workshop],
      needs: [],
      goals: [...(project.goals ?? []), { key: "new", title: { da: "Nyt mål" }, status: "not_started" }],
      outcomes: [],
      barriers: [{ key: "more", kind: "time", date: "2024-09-01", severity: 3, visibility: "funder" }],
      feedbackRounds: [{ ...round, key: "spring", followUps: [] }],
    });
    const result = compareVersions(frozen(), frozen({ facts: more }));
    expect(listOf(result, "activity")).toEqual({
      list: "activity",
      added: [],
      removed: [{ da: "Oplæg" }],
      changed: [],
    });
    expect(listOf(result, "need")?.removed).toEqual([{ da: "Mindre støj" }]);
    expect(listOf(result, "barrier")).toEqual({
      list: "barrier",
      // A barrier without words goes by its kind.
      added: [{ da: "time" }],
      removed: [{ da: "time" }, { da: "Intet lokale" }],
      changed: [],
    });
    expect(listOf(result, "goal")).toMatchObject({ added: [{ da: "Nyt mål" }], removed: [] });
    expect(listOf(result, "outcome")?.removed).toEqual([{ da: "Ny praksis" }]);
    expect(listOf(result, "followUp")?.removed).toEqual([{ da: "Langsommere, tak" }, { da: "Færre fremmedord" }]);
    expect(result.sections.map(({ section, lists }) => [section, lists.map(({ list }) => list)])).toEqual([
      ["facilitation", ["activity", "need", "barrier", "followUp"]],
      ["results", ["goal", "outcome"]],
    ]);
  });

  test("a changed one is told by the members that differ", () => {
    const changed = factsOf({
      activities: [
        {
          ...workshop,
          title: { da: "Lang værkstedsdag" },
          hours: 7,
          kind: "training",
          participants: [{ organisation: "one", count: 5 }],
        },
        talk,
      ],
    });
    const result = compareVersions(frozen(), frozen({ facts: changed }));
    const told = listOf(result, "activity");
    expect([told?.added, told?.removed]).toEqual([[], []]);
    expect(told?.changed.map(({ title }) => title)).toEqual([{ da: "Lang værkstedsdag" }]);
    expect(new Map(told?.changed[0]?.members.map(({ member, before, now }) => [member, [before, now]]))).toEqual(
      new Map<string, unknown>([
        ["title", [workshop.title, { da: "Lang værkstedsdag" }]],
        ["kind", ["workshop", "training"]],
        ["hours", ["6", "7"]],
        // Lists are told of by name alone.
        ["participants", [null, null]],
      ]),
    );
  });

  test("a member that came or went has nothing on one side", () => {
    const { hours: _, ...without } = workshop;
    const gone = compareVersions(frozen(), frozen({ facts: factsOf({ activities: [without, talk] }) }));
    expect(listOf(gone, "activity")?.changed[0]?.members).toEqual([{ member: "hours", before: "6", now: null }]);
    const come = compareVersions(frozen({ facts: factsOf({ activities: [without, talk] }) }), frozen());
    expect(listOf(come, "activity")?.changed[0]?.members).toEqual([{ member: "hours", before: null, now: "6" }]);
  });

  test("a need that was carried in from before the period says so", () => {
    const early = {
      key: "noise",
      text: { en: "Less noise" },
      date: "2023-12-31",
      status: "open",
      visibility: "funder",
    } as const;
    const late = { ...early, date: "2024-03-05" };
    const result = compareVersions(
      frozen({ facts: factsOf({ needs: [early] }) }),
      frozen({ facts: factsOf({ needs: [late] }) }),
    );
    const members = listOf(result, "need")?.changed[0]?.members ?? [];
    expect(members).toContainEqual({ member: "carriedIn", before: "true", now: "false" });
    expect(listOf(result, "need")?.changed[0]?.title).toEqual({ en: "Less noise" });
  });

  test("a point is known by its round too", () => {
    const twice = factsOf({ feedbackRounds: [round, { ...round, key: "autumn" }] });
    const result = compareVersions(frozen(), frozen({ facts: twice }));
    expect(listOf(result, "followUp")).toMatchObject({
      added: [{ da: "Langsommere, tak" }, { da: "Færre fremmedord" }],
      removed: [],
      changed: [],
    });
    const replied = factsOf({
      feedbackRounds: [
        {
          ...round,
          followUps: round.followUps?.map((one) => ({ ...one, reply: { da: "Nej" }, repliedOn: "2024-06-01" })),
        },
      ],
    });
    const told = listOf(compareVersions(frozen(), frozen({ facts: replied })), "followUp")?.changed;
    expect(told?.[0]?.members).toContainEqual({ member: "reply", before: { da: "Det gør vi" }, now: { da: "Nej" } });
  });
});

describe("answers to the funder's own questions", () => {
  const compare = (before: Parameters<typeof frozen>[0], now: Parameters<typeof frozen>[0]) =>
    compareVersions(frozen(before), frozen(now)).answers;

  test("are told where they differ, by the question's words", () => {
    const told = compare(
      {
        answers: [
          { question: "why", text: "Fordi" },
          { question: "many", number: 3 },
        ],
      },
      {
        answers: [
          { question: "why", text: "Fordi" },
          { question: "many", number: 4 },
        ],
      },
    );
    expect(told.map(({ question, kind }) => [question, kind])).toEqual([[{ da: "Hvor mange?" }, "number"]]);
    expect(JSON.stringify(told[0]?.parts)).toMatch(/3.*4/);
  });

  test("a choice is told by its words, Danish first", () => {
    const told = compare(
      { answers: [{ question: "way", choice: "fast" }] },
      { answers: [{ question: "way", choice: "slow" }] },
    );
    const words = JSON.stringify(told[0]?.parts);
    expect(words).toContain("Hurtigt");
    expect(words).toContain("Slowly");
    expect(words).not.toContain("Fast");
  });

  test("a choice that is no longer offered is told by its key, and one that came from nothing is new", () => {
    const [told] = compare({}, { answers: [{ question: "way", choice: "gone" }] });
    expect(JSON.stringify(told?.parts)).toContain("gone");
    expect(compare({}, { answers: [{ question: "why", text: "" }] })).toEqual([]);
    expect(compareVersions(frozen(), frozen({ answers: [{ question: "why", text: "Nu" }] })).same).toBe(false);
  });
});
