/** What a project or a company keeps to itself is nowhere in the report, in no kind, period or language. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Bundle, Text } from "~/domain/bundle/records";
import { getSection } from "~/domain/report/get-section";
import { writeReport } from "~/domain/report/write-report";
import { reportKinds } from "~/domain/vocabulary";
import { describeReport } from "~/ui/report/describe-report";
import { largeBundle } from "./large-bundle";
import { reportOf } from "./sample-reports";

const canary = "kanariefugl";
const secret = (): Text => ({ da: canary, en: canary });
const visibilities = ["project", "funder", "public", undefined] as const;

/** Every record gets a visibility by the dice; what may not be read is made of canaries. */
function hide(dice: readonly number[]): Bundle {
  const bundle = largeBundle();
  const [project] = bundle.projects;
  if (!project) throw new Error("The bundle has no project.");
  let thrown = 0;
  const roll = (sides: number) => (dice[thrown++ % dice.length] ?? 0) % sides;
  bundle.organisations.push({ key: "secret-company", name: canary, field: "company" });

  const defaults = { activity: "funder", goal: "funder", outcome: "funder" } as Record<string, string>;
  const isHidden = (sort: string, record: { visibility?: string }) => {
    record.visibility = visibilities[roll(4)];
    return (record.visibility ?? defaults[sort] ?? "project") === "project";
  };
  for (const activity of project.activities ?? []) {
    if (!isHidden("activity", activity)) continue;
    Object.assign(activity, { title: secret(), summary: secret(), links: [`https://${canary}.example`] });
    activity.participants?.push({ organisation: "secret-company", count: 1 });
    activity.brokers = ["secret-company"];
  }
  for (const need of project.needs ?? [])
    if (isHidden("need", need)) Object.assign(need, { text: secret(), raisedBy: "secret-company" });
  for (const barrier of project.barriers ?? [])
    if (isHidden("barrier", barrier)) Object.assign(barrier, { description: secret(), mitigation: secret() });
  for (const goal of project.goals ?? [])
    if (isHidden("goal", goal)) Object.assign(goal, { title: secret(), targetGroup: secret(), indicator: secret() });
  for (const outcome of project.outcomes ?? [])
    if (isHidden("outcome", outcome))
      Object.assign(outcome, {
        title: secret(),
        description: secret(),
        organisation: "secret-company",
        evidence: [{ url: `https://${canary}.example`, note: secret() }],
      });
  for (const round of project.feedbackRounds ?? []) {
    for (const point of round.followUps ?? [])
      if (isHidden("followUp", point)) Object.assign(point, { point: secret(), reply: secret() });
    round.invited.push("secret-company");
    for (const response of round.responses ?? []) {
      response.key = `${canary}-${response.key}`;
      response.showOrganisation = [true, false, undefined][roll(3)];
      if (response.showOrganisation !== true) response.organisation = "secret-company";
      for (const answer of response.answers ?? []) {
        answer.share = [true, false, undefined][roll(3)];
        if (answer.share !== true) answer.text = canary;
      }
    }
  }
  return bundle;
}

describe("what is kept within the project", () => {
  test("is in no report", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(11), { minLength: 40, maxLength: 80 }),
        fc.constantFrom(...reportKinds),
        fc.constantFrom("2023-06-30", "2026-06-30"),
        (dice, kind, to) => {
          const report = reportOf(hide(dice), { kind, to });
          expect(writeReport(report)).not.toContain(canary);
          for (const language of ["da", "en"] as const)
            expect(JSON.stringify(describeReport(report, language))).not.toContain(canary);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("still counts in the figures", () => {
    const open = reportOf(hide([1]));
    const closed = reportOf(hide([0]));
    expect(closed.indicators.activities.total).toBe(open.indicators.activities.total);
    expect(getSection(closed, "facilitation").activities.items).toEqual([]);
    expect(getSection(closed, "facilitation").activities.notShown).toBe(open.indicators.activities.total);
    expect(getSection(closed, "collaboration").companies.notShown).toBe(1);
  });

  test("is needs, barriers and follow-ups unless they say otherwise, and not activities, goals and outcomes", () => {
    const report = reportOf(hide([3]));
    const { activities, needs, barriers, rounds } = getSection(report, "facilitation");
    const { goals, outcomes } = getSection(report, "results");
    expect([activities, goals, outcomes].map(({ notShown }) => notShown)).toEqual([0, 0, 0]);
    const kept: { items: unknown[] }[] = [needs, barriers, ...rounds.map(({ followUps }) => followUps)];
    expect(kept.flatMap(({ items }) => items)).toEqual([]);
  });
});
