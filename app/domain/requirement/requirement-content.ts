/** The whole of a requirement as it is published and frozen: what the exchange format knows, and what the funder adds. */
import type { Key, Requirement, Text } from "../bundle/records";
import { reportSections, type ReportKind, type ReportSection } from "../vocabulary";

export const questionKinds = ["text", "number", "choice"] as const;
export type QuestionKind = (typeof questionKinds)[number];

export interface QuestionChoice {
  key: Key;
  text: Text;
}

/** A question of the funder's own. */
export interface Question {
  key: Key;
  kind: QuestionKind;
  text: Text;
  hint?: Text;
  /** Of a question of kind choice, two or more. */
  choices?: QuestionChoice[];
  /** Whether a report may be submitted without an answer. */
  optional: boolean;
}

export interface RequirementContent {
  format: "vidensbro-requirement";
  version: 1;
  key: Key;
  kind: ReportKind;
  title: Text;
  due: Requirement["due"];
  /** In the order of the vocabulary, at least one. */
  sections: ReportSection[];
  /** Those of the sections that a project may leave out. */
  optional: ReportSection[];
  /** Paths of the figures that the funder reads first, such as `activities.twoWayShare`. */
  indicators: string[];
  questions: Question[];
  guidance?: Text;
}

/** What the funder adds to a requirement beyond the exchange format. */
export type OwnPart = Pick<RequirementContent, "optional" | "indicators" | "questions">;

const nothingOwn: OwnPart = { optional: [], indicators: [], questions: [] };

/** The content of a requirement as the exchange format has it, with the funder's own part of an earlier version. */
export function contentOfRequirement(requirement: Requirement, own: OwnPart = nothingOwn): RequirementContent {
  const asked = requirement.sections ?? [];
  const sections = reportSections.filter((section) => asked.length === 0 || asked.includes(section));
  return {
    format: "vidensbro-requirement",
    version: 1,
    key: requirement.key,
    kind: requirement.kind,
    title: requirement.title,
    due: { anchor: requirement.due.anchor, offsetMonths: requirement.due.offsetMonths },
    sections,
    optional: own.optional.filter((section) => sections.includes(section)),
    indicators: [...own.indicators],
    questions: [...own.questions],
    ...(requirement.guidance && { guidance: requirement.guidance }),
  };
}

/** As the exchange format has it; all five sections are left out there. */
export function requirementOf({ key, kind, title, due, sections, guidance }: RequirementContent): Requirement {
  return {
    key,
    kind,
    title,
    due,
    ...(sections.length < reportSections.length && { sections }),
    ...(guidance && { guidance }),
  };
}
