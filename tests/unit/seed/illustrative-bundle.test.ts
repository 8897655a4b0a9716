/** The made-up demonstration data: a valid bundle on any day, with the characters that it is meant to show. */
import { describe, expect, it } from "vitest";
import { illustrativeBundle } from "#db/seed/illustrative/illustrative-bundle";
import { addDays } from "#db/seed/illustrative/day-arithmetic";
import type { Bundle, Day, Organisation, Project } from "~/domain/bundle/records";
import { nothingStored } from "~/domain/bundle/stored-references";
import { validateBundle } from "~/domain/bundle/validate-bundle";
import { computeIndicators } from "~/domain/indicators/compute-indicators";
import { fields, models } from "~/domain/vocabulary";

const today: Day = "2026-03-11";
/** Days all over the calendar, among them month ends, a leap day, Christmas and midsummer. */
const manyDays: Day[] = [
  ...Array.from({ length: 60 }, (_, index) => addDays("2025-10-03", index * 17)),
  "2025-12-26",
  "2026-01-01",
  "2026-03-31",
  "2027-12-31",
  "2028-02-29",
];
const bundle = illustrativeBundle(today);
const bundleOn = new Map(manyDays.map((day): [Day, Bundle] => [day, illustrativeBundle(day)]));

function getProject(of: Bundle, key: string): Project {
  const project = of.projects.find((candidate) => candidate.key === key);
  if (!project) throw new Error(`No project ${key}`);
  return project;
}

function figuresOf(of: Bundle, key: string, to: Day) {
  const organisations = new Map(
    of.organisations.map((organisation): [string, Organisation] => [organisation.key, organisation]),
  );
  return computeIndicators({ project: getProject(of, key), organisations, outcomeFiles: new Map() }, { to });
}

const newestOf = (project: Project, to: Day): Day =>
  (project.activities ?? [])
    .map((activity) => activity.date)
    .filter((date) => date <= to)
    .reduce((newest, date) => (date > newest ? date : newest), "0000-01-01");

/** Every text in two languages, with the path that leads to it. */
function* textsIn(value: unknown, path: string): Generator<[string, { da?: unknown; en?: unknown }]> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsIn(item, `${path}/${index}`);
  } else if (typeof value === "object" && value !== null) {
    if ("da" in value || "en" in value) yield [path, value];
    else for (const [member, item] of Object.entries(value)) yield* textsIn(item, `${path}/${member}`);
  }
}

describe("the illustrative bundle", () => {
  it("is a valid bundle on any day", () => {
    for (const [day, of] of bundleOn) expect([day, validateBundle(of, nothingStored)]).toEqual([day, []]);
  });

  it("is the same whenever it is built for the same day, and moves with the day", () => {
    expect(illustrativeBundle(today)).toEqual(bundle);
    const later = illustrativeBundle("2026-05-20");
    expect(later.projects.map((project) => project.startDate)).not.toEqual(
      bundle.projects.map((project) => project.startDate),
    );
    expect(later.projects.map((project) => project.activities?.map((activity) => activity.title))).toEqual(
      bundle.projects.map((project) => project.activities?.map((activity) => activity.title)),
    );
  });

  it("holds two funders, twelve projects, about sixty organisations in all five fields and about four hundred activities", () => {
    expect(new Set(bundle.programmes?.map((programme) => programme.funder)).size).toBe(2);
    expect(bundle.programmes).toHaveLength(4);
    for (const kind of ["plan", "interim", "final", "follow_up"] as const) {
      expect(bundle.programmes?.some((programme) => programme.requirements?.some((asked) => asked.kind === kind))).toBe(
        true,
      );
    }
    expect(bundle.projects).toHaveLength(12);
    expect(bundle.organisations.length).toBeGreaterThanOrEqual(55);
    expect(bundle.organisations.length).toBeLessThanOrEqual(70);
    for (const field of fields)
      expect(bundle.organisations.filter((organisation) => organisation.field === field).length).toBeGreaterThan(3);
    const activities = bundle.projects.flatMap((project) => project.activities ?? []);
    expect(activities.length).toBeGreaterThanOrEqual(395);
    expect(activities.length).toBeLessThanOrEqual(405);
    const summarised = activities.filter((activity) => activity.summary).length / activities.length;
    expect(summarised).toBeGreaterThan(0.4);
    expect(new Set(bundle.projects.map((project) => project.modelRegistrations.at(-1)?.model))).toEqual(
      new Set(models),
    );
  });

  it("is marked as made up wherever a mark can stand", () => {
    expect(bundle.projects.every((project) => project.illustrative)).toBe(true);
    const marked = [...bundle.organisations, ...(bundle.programmes ?? []), ...bundle.projects];
    expect(marked.filter((record) => !record.key.startsWith("demo-"))).toEqual([]);
    for (const organisation of bundle.organisations) {
      expect(organisation.description?.da).toContain("Opdigtet");
      expect(organisation.cvr).toBeUndefined();
    }
    const addresses = JSON.stringify(bundle).match(/https?:\/\/[^/"]+/g) ?? [];
    expect(new Set(addresses)).toEqual(new Set(["https://example.org"]));
  });

  it("says everything in both languages, and nothing twice", () => {
    for (const [path, text] of textsIn(bundle, "")) {
      expect([path, typeof text.da, typeof text.en]).toEqual([path, "string", "string"]);
      expect([path, text.da]).not.toEqual([path, text.en]);
    }
    const titles = bundle.projects.flatMap((project) => project.activities?.map((activity) => activity.title.da) ?? []);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it("keeps what people say to them: shared and not shared, named and not named, and all three kinds of round", () => {
    const rounds = bundle.projects.flatMap((project) => project.feedbackRounds ?? []);
    expect(new Set(rounds.map((round) => round.kind)).size).toBe(3);
    const responses = rounds.flatMap((round) => round.responses ?? []);
    const answers = responses.flatMap((response) => response.answers ?? []);
    expect(answers.some((answer) => answer.share)).toBe(true);
    expect(answers.some((answer) => !answer.share)).toBe(true);
    expect(responses.some((response) => response.showOrganisation)).toBe(true);
    expect(responses.some((response) => !response.showOrganisation)).toBe(true);
    const open = rounds.filter((round) => round.closesOn && round.openedOn <= today && round.closesOn > today);
    expect(open.length).toBeGreaterThan(0);
  });

  it("logs nothing in the future but a few announced public events", () => {
    for (const [day, of] of bundleOn) {
      const future = of.projects.flatMap(
        (project) => project.activities?.filter((activity) => activity.date > day) ?? [],
      );
      expect(future.length).toBeLessThanOrEqual(5);
      expect(
        future.filter((activity) => activity.visibility !== "public" || activity.participants || activity.hours),
      ).toEqual([]);
      const said = of.projects.flatMap((project) => [
        ...(project.outcomes ?? []).map((outcome) => outcome.date),
        ...(project.needs ?? []).flatMap((need) => [need.date, need.answeredOn ?? need.date]),
        ...(project.feedbackRounds ?? []).flatMap(
          (round) => round.responses?.map((response) => response.submittedOn) ?? [],
        ),
      ]);
      expect(said.filter((date) => date > day)).toEqual([]);
    }
  });
});

describe("the characters, on any day", () => {
  const onEachDay = (check: (of: Bundle, day: Day) => void) => {
    for (const [day, of] of bundleOn) check(of, day);
  };

  it("the exemplary project practises the interactive model it declares, early and in all fields", () => {
    onEachDay((of, day) => {
      const figures = figuresOf(of, "demo-stoevfri", day);
      expect([day, figures.model.declared, figures.model.observed]).toEqual([day, "interactive", "interactive"]);
      expect(figures.participants.helixCoverage).toBe(1);
      expect(figures.involvement.momentsCovered).toBe(1);
      expect(figures.involvement.earlyShare).toBeGreaterThan(0.5);
      expect(figures.feedback.replyRate).toBe(1);
      expect(figures.outcomes.evidenceShare).toBe(1);
    });
  });

  it("the silent project has logged nothing for more than ninety days and has points without a reply", () => {
    onEachDay((of, day) => {
      const project = getProject(of, "demo-natlys");
      expect(newestOf(project, day) < addDays(day, -90)).toBe(true);
      expect(project.endDate > day).toBe(true);
      expect(figuresOf(of, "demo-natlys", day).feedback.replyRate).toBeLessThan(0.5);
    });
  });

  it("the third declares systemic and practises linear: mostly push, and late", () => {
    onEachDay((of, day) => {
      const { model, activities } = figuresOf(of, "demo-fodfaeste", day);
      expect([day, model.declared, model.observed, model.match]).toEqual([day, "systemic", "linear", false]);
      expect(activities.byDirection.push / activities.total).toBeGreaterThan(0.6);
      expect(model.endLoading).toBeGreaterThan(0.8);
      expect(figuresOf(of, "demo-fodfaeste", day).involvement.realisation).toBeLessThan(0.5);
      expect(figuresOf(of, "demo-fodfaeste", day).feedback.formGap.lighter).toBe(3);
    });
  });

  it("the fourth has just begun: a plan and a handful of activities", () => {
    onEachDay((of, day) => {
      const project = getProject(of, "demo-varmeskjold");
      expect(project.activities?.length).toBeLessThanOrEqual(6);
      expect(project.startDate > addDays(day, -90)).toBe(true);
      expect(project.outcomes ?? []).toEqual([]);
    });
  });

  it("the fifth ended about a year ago, changed model on the way and is still in use", () => {
    onEachDay((of, day) => {
      const project = getProject(of, "demo-loeft");
      expect(project.endDate < addDays(day, -330)).toBe(true);
      expect(project.endDate > addDays(day, -430)).toBe(true);
      expect(project.modelRegistrations).toHaveLength(2);
      expect(project.activities?.some((activity) => activity.date > project.endDate)).toBe(true);
    });
  });

  it("the others stand where they should: cyclical, linear and systemic as declared, withdrawals, and no companies", () => {
    onEachDay((of, day) => {
      for (const key of ["demo-lydhoer", "demo-maalt-tid", "demo-skolens-temperatur"]) {
        expect([day, key, figuresOf(of, key, day).model.match]).toEqual([day, key, true]);
      }
      expect(figuresOf(of, "demo-ny-i-job", day).involvement.withdrawn).toBeGreaterThanOrEqual(4);
      const { organisations, involvement } = figuresOf(of, "demo-tilbage", day);
      expect(organisations.companies).toBe(0);
      expect(involvement.enrolled).toBe(0);
      expect(organisations.byField.authority).toBeGreaterThanOrEqual(2);
    });
    expect(new Set(getProject(bundle, "demo-tryg-vagt").grants?.map((grant) => grant.funder)).size).toBe(2);
  });
});
