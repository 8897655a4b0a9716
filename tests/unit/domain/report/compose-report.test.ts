/** What a funder gets: only what is asked for, only what has happened, and what people wrote where they wrote it. */
import { describe, expect, test } from "vitest";
import type { SectionText } from "~/domain/report/frozen-report";
import { closedPeriod } from "~/domain/report/compose-report";
import { completenessOf } from "~/domain/report/completeness";
import { followUpName, leaveOut } from "~/domain/report/leave-out";
import { listShownRecords } from "~/domain/report/list-shown-records";
import { compareFigures } from "~/domain/report/compare-figures";
import { comparedFigures } from "~/domain/report/report-changes";
import { getSection } from "~/domain/report/get-section";
import { buildReport } from "~/domain/report/build-report";
import { factsOf, frozen, inputOf, project, requirement, workshop } from "./small-project";

const text = (section: SectionText["section"], changes: Partial<SectionText> = {}): SectionText => ({
  section,
  text: "Vi mødtes",
  nothingToReport: false,
  leftOut: false,
  ...changes,
});

describe("the period of a report", () => {
  test.each([
    ["2024-12-31", "2025-01-15", "2024-12-31"],
    ["2024-12-31", "2024-06-30", "2024-06-30"],
    ["2024-12-31", "2024-12-31", "2024-12-31"],
    ["2024-12-31", "2023-06-30", "2024-01-01"],
    ["2024-12-31", "2024-01-01", "2024-01-01"],
  ])("to %s, read on %s, ends on %s", (to, today, end) => {
    expect(closedPeriod({ from: "2024-01-01", to }, today)).toEqual({ from: "2024-01-01", to: end });
  });

  test("reaches no further than today, and so do the figures", () => {
    const report = frozen({ today: "2024-04-30" });
    expect([report.report.from, report.report.to]).toEqual(["2024-01-01", "2024-04-30"]);
    expect(report.report.indicators.activities.total).toBe(1);
    expect(report.report.generatedOn).toBe("2024-04-30");
  });
});

describe("what a funder gets", () => {
  test("names programme, number, language and the day it is due", () => {
    const report = frozen({ number: 3, language: "en", generator: "g", labelsOf: () => ({ a: {} }) });
    expect(report).toMatchObject({
      format: "vidensbro-submitted-report",
      version: 1,
      number: 3,
      language: "en",
      generator: "g",
      dueOn: "2025-01-31",
      programme: { key: "programme" },
      labels: { a: {} },
      requirement: { key: "status" },
    });
  });

  test("labels are made of what the report holds", () => {
    let seen: unknown;
    const report = frozen({
      labelsOf: (core) => {
        seen = core;
        return {};
      },
    });
    expect(seen).toEqual({
      requirement: report.requirement,
      report: report.report,
      texts: report.texts,
      answers: report.answers,
      deviations: report.deviations,
      changes: report.changes,
    });
  });

  test("has the sections that are asked for, in the order of the vocabulary", () => {
    const asked = { ...requirement, sections: ["results", "model"] as typeof requirement.sections };
    const report = frozen({ requirement: asked });
    expect(report.report.sections.map(({ key }) => key)).toEqual(["model", "results"]);
    expect(report.texts.map(({ section }) => section)).toEqual(["model", "results"]);
  });

  test("a section is left out only where that is allowed", () => {
    const { report, texts } = frozen({
      texts: [text("model", { leftOut: true }), text("resources", { leftOut: true }), text("results")],
    });
    expect(report.sections.map(({ key }) => key)).toEqual(["model", "collaboration", "facilitation", "results"]);
    expect(texts).toEqual([
      { section: "model", text: "Vi mødtes", nothingToReport: false, leftOut: false },
      { section: "resources", text: "", nothingToReport: false, leftOut: true },
      { section: "collaboration", text: "", nothingToReport: false, leftOut: false },
      { section: "facilitation", text: "", nothingToReport: false, leftOut: false },
      { section: "results", text: "Vi mødtes", nothingToReport: false, leftOut: false },
    ]);
  });

  test("words under 'nothing to report' stay at home, and what is left out has nothing to report either", () => {
    const { texts } = frozen({
      texts: [text("model", { nothingToReport: true }), text("resources", { nothingToReport: true, leftOut: true })],
    });
    expect(texts[0]).toEqual({ section: "model", text: "", nothingToReport: true, leftOut: false });
    expect(texts[1]).toEqual({ section: "resources", text: "", nothingToReport: false, leftOut: true });
  });

  test("answers come in the order of the questions, and answers to other questions do not come", () => {
    const report = frozen({
      answers: [
        { question: "way", choice: "fast" },
        { question: "gone", text: "x" },
        { question: "why", text: "Fordi" },
      ],
    });
    expect(report.answers).toEqual([
      { question: "why", text: "Fordi" },
      { question: "way", choice: "fast" },
    ]);
  });

  test("a first report has no changes; a later one tells them", () => {
    expect(frozen().changes).toBeNull();
    const last = frozen({ period: { from: "2024-01-01", to: "2024-03-31" } }).report.indicators;
    expect(frozen({ last }).changes).toEqual({
      from: "2024-01-01",
      to: "2024-03-31",
      declaredModel: { before: "linear", now: "linear" },
      observedModel: { before: last.model.observed, now: frozen().report.indicators.model.observed },
      figures: [
        { figure: "activities", before: 1, now: 2 },
        { figure: "twoWayShare", before: 1, now: 0.5 },
        { figure: "replyRate", before: null, now: 0.5 },
        { figure: "attainment", before: last.goals.attainment, now: frozen().report.indicators.goals.attainment },
        { figure: "outcomes", before: 0, now: 1 },
      ].filter(({ before, now }) => before !== now),
    });
  });

  test("a plan tells no deviations: nothing has been promised before", () => {
    expect(frozen().deviations).toContainEqual({ code: "barriers_open", barriers: 2 });
    expect(frozen({ requirement: { ...requirement, kind: "plan" } }).deviations).toEqual([]);
  });

  test("hours are expected in step with the project's time", () => {
    const resources = [{ moment: "capacity" as const, hours: 20 }];
    // 2024 is half of two years: 10 hours were to be expected, of which 6 are more than a fifth short.
    const half = frozen({ facts: factsOf({ resources }) });
    expect(half.deviations).toContainEqual({ code: "hours_under", planned: 20, actual: 6 });
    // By the end of March a quarter of a year is 2.5 hours.
    const quarter = frozen({ facts: factsOf({ resources }), period: { from: "2024-01-01", to: "2024-03-31" } });
    expect(quarter.deviations.map(({ code }) => code)).not.toContain("hours_under");
    // After the project's end all of them, and no more than all.
    const after = frozen({
      facts: factsOf({ resources: [{ moment: "capacity", hours: 7 }] }),
      period: { from: "2024-01-01", to: "2030-12-31" },
      today: "2031-01-01",
    });
    expect(after.deviations.map(({ code }) => code)).not.toContain("hours_under");
  });

  test("before the project begins nothing is expected, and a project of one day is whole at once", () => {
    const resources = [{ moment: "capacity" as const, hours: 100 }];
    const early = frozen({
      facts: factsOf({ resources, activities: [] }),
      period: { from: "2023-01-01", to: "2023-12-31" },
    });
    expect(early.deviations.map(({ code }) => code)).not.toContain("hours_under");
    const oneDay = frozen({
      facts: factsOf({ resources, activities: [], startDate: "2024-05-01", endDate: "2024-05-01" }),
    });
    expect(oneDay.deviations).toContainEqual({ code: "hours_under", planned: 100, actual: 0 });
  });
});

describe("records left out of a report", () => {
  const omissions = [
    { kind: "activity", key: "talk" },
    { kind: "need", key: "noise" },
    { kind: "barrier", key: "time" },
    { kind: "goal", key: "half" },
    { kind: "outcome", key: "practice" },
    { kind: "followUp", key: "spring/pace" },
  ] as const;

  test("without any the facts are the same", () => {
    const facts = factsOf();
    expect(leaveOut(facts, [])).toBe(facts);
  });

  test("are kept within the project, and the others stay as they were", () => {
    const { project: hidden } = leaveOut(factsOf(), omissions);
    const names = (records: readonly { key: string; visibility?: string }[] = []) =>
      records.map(({ key, visibility }) => `${key}:${visibility ?? "as before"}`);
    expect(names(hidden.activities)).toEqual(["workshop:as before", "talk:project"]);
    expect(names(hidden.needs)).toEqual(["noise:project"]);
    expect(names(hidden.barriers)).toEqual(["time:project", "place:funder"]);
    expect(names(hidden.goals)).toEqual(["half:project"]);
    expect(names(hidden.outcomes)).toEqual(["practice:project"]);
    expect(names(hidden.feedbackRounds?.[0]?.followUps)).toEqual(["pace:project", "words:funder"]);
  });

  test("a key that another kind of record bears leaves nothing else out", () => {
    const { project: hidden } = leaveOut(factsOf(), [
      { kind: "need", key: "talk" },
      { kind: "followUp", key: "pace" },
    ]);
    expect(hidden).toEqual(project);
  });

  test("a project without lists has none afterwards", () => {
    const { startDate, endDate, key, title, lead, modelRegistrations } = project;
    const bare = { startDate, endDate, key, title, lead, modelRegistrations };
    const { project: hidden } = leaveOut({ ...factsOf(), project: bare }, omissions);
    expect(hidden).toEqual(bare);
    const { project: withRound } = leaveOut(
      {
        ...factsOf(),
        project: { ...bare, feedbackRounds: [{ ...project.feedbackRounds![0]!, followUps: undefined }] },
      },
      omissions,
    );
    expect(withRound.feedbackRounds?.[0]?.followUps).toBeUndefined();
  });

  test("are not in the report, and figures count them all the same", () => {
    const all = frozen();
    const some = frozen({ omissions });
    expect(listShownRecords(some.report).map(({ key }) => key)).toEqual(["workshop", "place", "spring/words"]);
    expect(some.report.indicators).toEqual(all.report.indicators);
    expect(getSection(some.report as never, "facilitation").activities.notShown).toBe(1);
    expect(JSON.stringify(some)).not.toContain("Langsommere");
  });
});

test("the records that can be left out are listed by kind, with words and day", () => {
  expect(listShownRecords(frozen().report)).toEqual([
    { kind: "activity", key: "workshop", title: workshop.title, date: "2024-03-05" },
    { kind: "activity", key: "talk", title: { da: "Oplæg" }, date: "2024-06-01" },
    { kind: "need", key: "noise", title: { da: "Mindre støj" }, date: "2024-03-05" },
    { kind: "barrier", key: "time", title: { barrier: "time" }, date: "2024-04-01" },
    { kind: "barrier", key: "place", title: { da: "Intet lokale" }, date: "2024-05-01" },
    { kind: "followUp", key: followUpName("spring", "pace"), title: { da: "Langsommere, tak" }, date: null },
    { kind: "followUp", key: followUpName("spring", "words"), title: { da: "Færre fremmedord" }, date: null },
    { kind: "goal", key: "half", title: { da: "Halvt så meget støj" }, date: null },
    { kind: "outcome", key: "practice", title: { da: "Ny praksis" }, date: "2024-07-01" },
  ]);
  expect(followUpName("spring", "pace")).toBe("spring/pace");
});

describe("what a report still lacks", () => {
  const asked = { ...requirement, sections: ["model", "resources", "results"] as typeof requirement.sections };

  test("each empty section and each unanswered question that must be answered", () => {
    expect(completenessOf(asked, [], [])).toEqual({
      missing: [
        { what: "section", section: "model" },
        { what: "section", section: "resources" },
        { what: "section", section: "results" },
        { what: "answer", question: "why" },
      ],
      parts: 4,
      filled: 0,
    });
  });

  test("words, nothing to report, or leaving out where allowed fill a section; blanks do not", () => {
    const texts = [
      text("model", { text: "  \n " }),
      text("resources", { text: "", leftOut: true }),
      text("results", { text: "", nothingToReport: true }),
    ];
    expect(completenessOf(asked, texts, [{ question: "why", text: "Fordi" }])).toEqual({
      missing: [{ what: "section", section: "model" }],
      parts: 4,
      filled: 3,
    });
    const forbidden = completenessOf({ ...asked, optional: [] }, texts, []);
    expect(forbidden.missing).toContainEqual({ what: "section", section: "resources" });
    expect(completenessOf(asked, [text("model")], []).missing).not.toContainEqual({
      what: "section",
      section: "model",
    });
  });
});

test("figures set side by side are those of the indicators, and the same ones are left out", () => {
  const before = frozen({ period: { from: "2024-01-01", to: "2024-01-31" } }).report.indicators;
  const now = structuredClone(before);
  expect(compareFigures(before, now).figures).toEqual([]);
  now.activities.total = 101;
  now.activities.hours = 102;
  now.activities.twoWayShare = 0.103;
  now.participants.helixCoverage = 0.104;
  now.organisations.companies = 105;
  now.organisations.smeShare = 0.106;
  now.involvement.realisation = 0.107;
  now.needs.answerRate = 0.108;
  now.feedback.replyRate = 0.109;
  now.goals.attainment = 0.11;
  now.outcomes.total = 111;
  const told = compareFigures(before, now).figures;
  expect(told.map(({ figure }) => figure)).toEqual(comparedFigures);
  expect(told.map((one) => one.now)).toEqual([101, 102, 0.103, 0.104, 105, 0.106, 0.107, 0.108, 0.109, 0.11, 111]);
  expect(compareFigures(now, before).figures.map((one) => one.before)).toEqual(told.map((one) => one.now));
});

test("asking for a section that a report lacks is a mistake of the program", () => {
  const { facts, programmes } = inputOf();
  const report = buildReport({
    facts,
    programmes,
    kind: "interim",
    period: { to: "2024-12-31" },
    generatedOn: "2025-01-01",
  });
  expect(getSection(report, "results").key).toBe("results");
  expect(() => getSection({ ...report, sections: [] as never }, "results")).toThrow("results");
});
