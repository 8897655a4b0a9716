/** What a report holds: the five sections with their figures, the same for the same records, as plain JSON. */
import { describe, expect, test } from "vitest";
import type { Bundle } from "~/domain/bundle/records";
import { computeIndicators } from "~/domain/indicators/compute-indicators";
import { getSection } from "~/domain/report/get-section";
import { writeReport } from "~/domain/report/write-report";
import { indicatorsOfSection, reportKinds, reportSections } from "~/domain/vocabulary";
import { largeBundle } from "./large-bundle";
import { emptyReport, readCase, reportOf } from "./sample-reports";

function valueAt(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((at, member) => (at as Record<string, unknown>)[member], value);
}

function reversed(bundle: Bundle): Bundle {
  const turn = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const items = value.map(turn);
      const isOrdered = value.every((item) => typeof item === "object" && item !== null && !("question" in item));
      return isOrdered && !value.some((item) => "url" in (item as object)) ? items.reverse() : items;
    }
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([name, member]) => [name, turn(member)]),
    );
  };
  return turn(bundle) as Bundle;
}

describe("a report", () => {
  test.each(reportKinds)("of kind %s has the five sections in order, each with exactly its figures", (kind) => {
    const report = reportOf(largeBundle(), { kind, from: "2023-06-01", to: "2025-05-31" });
    expect(report.kind).toBe(kind);
    expect(report.sections.map(({ key }) => key)).toEqual(reportSections);
    for (const section of report.sections) {
      expect(Object.keys(section.figures)).toEqual(indicatorsOfSection[section.key]);
      for (const [path, value] of Object.entries(section.figures)) {
        expect(value, path).toEqual(valueAt(report.indicators, path));
      }
    }
  });

  test("holds the indicators whole, with the period that they resolve", () => {
    const bundle = readCase("fea-2022-2024");
    const [project] = bundle.projects;
    if (!project) throw new Error("The case has no project.");
    const organisations = new Map(bundle.organisations.map((organisation) => [organisation.key, organisation]));
    const indicators = computeIndicators({ project, organisations, outcomeFiles: new Map() }, { to: "2026-11-21" });
    const report = reportOf(bundle);
    expect(report.indicators).toEqual(indicators);
    expect([report.from, report.to]).toEqual([indicators.from, indicators.to]);
  });

  test("is plain JSON: written and read again it is the same", () => {
    for (const report of [reportOf(largeBundle()), reportOf(readCase("necto-smv-2025")), emptyReport()]) {
      expect(JSON.parse(writeReport(report))).toStrictEqual(report);
    }
  });

  test("is written with two spaces, members in a fixed order and one final newline", () => {
    const text = writeReport(emptyReport());
    expect(text).toMatch(/^\{\n {2}"format": "vidensbro-report",\n {2}"version": 1,\n {2}"kind": "interim",\n/);
    expect(text).toMatch(/[^\n]\n$/);
  });

  test("comes out byte for byte the same, whatever order the records come in", () => {
    const bundle = largeBundle();
    expect(writeReport(reportOf(reversed(bundle)))).toBe(writeReport(reportOf(bundle)));
  });

  test("shares nothing with the records, so that a later change to them cannot reach it", () => {
    const bundle = largeBundle();
    const report = reportOf(bundle);
    const before = writeReport(report);
    const [project] = bundle.projects;
    if (project?.activities?.[1]) project.activities[1].title.da = "Ændret";
    project?.modelRegistrations.splice(0);
    expect(writeReport(report)).toBe(before);
  });

  test("names lead, funders and programmes, and tells made-up data from real", () => {
    const { project } = reportOf(largeBundle());
    expect(project.lead.name).toBe("Institut for Arbejdsliv");
    expect(project.grants).toEqual([
      {
        funder: { key: "fund", name: "Fonden for Bedre Arbejdsmiljø", field: "authority" },
        programme: { da: "Puljen for sikre rutiner", en: "The pool for safe routines" },
        reference: "2023-17",
        amount: 4_800_000,
      },
    ]);
    expect(project.illustrative).toBe(true);
    expect(reportOf(readCase("fea-2022-2024")).project.illustrative).toBe(false);
  });

  test("tells the choice of model as it stood at the end of the period", () => {
    const { registrations } = getSection(reportOf(largeBundle(), { to: "2024-01-01" }), "model");
    expect(registrations.map(({ date, model }) => [date, model])).toEqual([["2023-01-01", "cyclical"]]);
  });

  test("refuses records that name an organisation nobody knows", () => {
    const bundle = largeBundle();
    bundle.organisations = bundle.organisations.filter(({ key }) => key !== "company-03");
    expect(() => reportOf(bundle)).toThrow("company-03");
  });
});

describe("its lists", () => {
  test.each([
    { from: undefined, to: "2026-06-30" },
    { from: "2023-09-01", to: "2024-03-31" },
    { from: "2024-05-02", to: "2024-05-02" },
    { from: "2026-01-01", to: "2025-01-01" },
  ])("hold or count every record of the period %o", (period) => {
    const report = reportOf(largeBundle(), period);
    const { indicators } = report;
    const facilitation = getSection(report, "facilitation");
    const collaboration = getSection(report, "collaboration");
    const results = getSection(report, "results");
    const whole = ({ items, notShown }: { items: unknown[]; notShown: number }) => items.length + notShown;
    expect(whole(facilitation.activities)).toBe(indicators.activities.total);
    expect(whole(facilitation.needs)).toBe(indicators.needs.raised + indicators.needs.carriedIn);
    expect(whole(facilitation.barriers)).toBe(indicators.barriers.raised + indicators.barriers.carriedIn);
    expect(facilitation.rounds).toHaveLength(indicators.feedback.rounds);
    expect(facilitation.rounds.reduce((sum, round) => sum + whole(round.followUps), 0)).toBe(
      indicators.feedback.points,
    );
    expect(whole(results.goals)).toBe(indicators.goals.total);
    expect(whole(results.outcomes)).toBe(indicators.outcomes.total);
    expect(whole(collaboration.organisations)).toBe(indicators.organisations.reached);
    expect(whole(collaboration.brokers)).toBe(indicators.brokers.organisations);
    const { months, undated } = facilitation.timeline;
    const dated = months.flatMap(({ counts }) => Object.values(counts)).reduce((sum, count) => sum + count, 0);
    expect(dated + undated).toBe(indicators.activities.total);
  });

  test("tell a company's part by form and moment, planned beside actual", () => {
    const { companies } = getSection(reportOf(readCase("fea-2022-2024")), "collaboration");
    expect(companies.items).toHaveLength(16);
    expect(companies.items[0]).toEqual({
      key: "workplace-01",
      name: "Regional arbejdsplads 1",
      industry: "R",
      forms: [
        {
          form: "steering_group",
          status: "ended",
          planned: ["relations", "interim_results"],
          actual: ["relations", "interim_results"],
        },
        {
          form: "participant",
          status: "ended",
          planned: ["capacity", "implementation"],
          actual: ["capacity", "implementation"],
        },
      ],
      tookPart: ["capacity", "relations", "interim_results", "implementation"],
    });
  });

  test("add up, company by company, to the matrix of planned and actual where every activity is shown", () => {
    const bundle = largeBundle();
    for (const activity of bundle.projects[0]?.activities ?? []) delete activity.visibility;
    const report = reportOf(bundle);
    const { planned, actual } = report.indicators.involvement;
    const forms = getSection(report, "collaboration").companies.items.flatMap((company) => company.forms);
    for (const form of Object.keys(actual) as (keyof typeof actual)[])
      for (const moment of Object.keys(actual[form]) as (keyof (typeof actual)[typeof form])[]) {
        const here = forms.filter((one) => one.form === form);
        expect(here.filter((one) => one.actual.includes(moment))).toHaveLength(actual[form][moment]);
        const agreed = here.filter(({ status }) => status !== "withdrawn" && status !== "invited");
        expect(agreed.filter((one) => one.planned.includes(moment))).toHaveLength(planned[form][moment]);
      }
  });
});
