/** Puts a report together from records, what people wrote and what the funder asks: preview and submission alike. */
import type { Day, Key, Programme } from "../bundle/records";
import { daysBetween, earlierDay } from "../days";
import type { ProjectFacts } from "../indicators/facts";
import type { Indicators } from "../indicators/indicators";
import type { RequirementContent } from "../requirement/requirement-content";
import { reportSections } from "../vocabulary";
import { buildReport } from "./build-report";
import { compareFigures } from "./compare-figures";
import { findDeviations } from "./find-deviations";
import type { Answer, FrozenReport, SectionText } from "./frozen-report";
import { leaveOut, type LeftOut } from "./leave-out";
import type { NamedOrganisation } from "./report";
import { type FrozenRatings, withholdSmallGroups } from "./withhold-small-groups";

export interface ComposeInput {
  facts: ProjectFacts;
  programmes: ReadonlyMap<Key, Programme>;
  programme: { key: Key; name: Programme["name"]; funder: NamedOrganisation };
  requirement: RequirementContent & { number: number };
  period: { from: Day; to: Day };
  dueOn: Day;
  today: Day;
  number: number;
  language: "da" | "en";
  generator: string;
  texts: readonly SectionText[];
  answers: readonly Answer[];
  omissions: readonly LeftOut[];
  /** Figures of the last report that was submitted to the same programme. */
  last: Indicators | null;
  /** What was told of ratings in all reports that were submitted to the same programme, this one's versions included. */
  told: readonly FrozenRatings[];
  labelsOf: (report: unknown) => FrozenReport["labels"];
}

/** What is still to come is not reported: the period ends today at the latest, and never before it begins. */
export function closedPeriod({ from, to }: { from: Day; to: Day }, today: Day): { from: Day; to: Day } {
  const end = earlierDay(to, today);
  return { from, to: end < from ? from : end };
}

/** Plain JSON, the same for the same records; what is not asked for is not in it. */
export function composeReport(input: ComposeInput): FrozenReport {
  const { programmes, programme, requirement, today, texts } = input;
  const period = closedPeriod(input.period, today);
  const facts = leaveOut(input.facts, input.omissions);
  const report = withholdSmallGroups(
    buildReport({ facts, programmes, kind: requirement.kind, period, generatedOn: today }),
    input.told,
  );
  const { project } = facts;
  const whole = Math.max(1, daysBetween(project.startDate, project.endDate));
  const share = Math.min(1, Math.max(0, daysBetween(project.startDate, period.to) / whole));
  const asked = reportSections.filter((section) => requirement.sections.includes(section));
  const kept = asked.map((section): SectionText => {
    const written = texts.find((one) => one.section === section);
    const leftOut = (written?.leftOut ?? false) && requirement.optional.includes(section);
    const nothingToReport = !leftOut && (written?.nothingToReport ?? false);
    return { section, text: leftOut || nothingToReport ? "" : (written?.text ?? ""), nothingToReport, leftOut };
  });
  const core = {
    requirement,
    report: {
      ...report,
      sections: report.sections.filter(({ key }) => kept.some(({ section, leftOut }) => section === key && !leftOut)),
    },
    texts: kept,
    answers: requirement.questions.flatMap(({ key }) => input.answers.find(({ question }) => question === key) ?? []),
    deviations: requirement.kind === "plan" ? [] : findDeviations(facts, report.indicators, share),
    changes: input.last && compareFigures(input.last, report.indicators),
  };
  return {
    format: "vidensbro-submitted-report",
    version: 1,
    number: input.number,
    language: input.language,
    generator: input.generator,
    programme,
    dueOn: input.dueOn,
    ...core,
    labels: input.labelsOf(core),
  };
}
