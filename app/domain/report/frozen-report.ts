/** A report as it was submitted: everything that page, documents and exports of it are drawn from. No persons stand here. */
import type { Day, Key, Text } from "../bundle/records";
import type { RequirementContent } from "../requirement/requirement-content";
import type { ReportSection } from "../vocabulary";
import type { Deviation } from "./find-deviations";
import type { NamedOrganisation, Report } from "./report";
import type { ReportChanges } from "./report-changes";

/** What people wrote about one section. */
export interface SectionText {
  section: ReportSection;
  /** Simple markdown. */
  text: string;
  nothingToReport: boolean;
  /** Left out, as the requirement allows. */
  leftOut: boolean;
}

/** An answer to one of the funder's own questions, by the question's kind. */
export type Answer = { question: Key } & ({ text: string } | { number: number } | { choice: Key });

/** The report without the sections that were not asked for or are left out. */
export type SubmittedReport = Omit<Report, "sections"> & { sections: Report["sections"][number][] };

export interface FrozenReport {
  format: "vidensbro-submitted-report";
  version: 1;
  /** 1, 2, 3 … within the report. */
  number: number;
  /** In which it was submitted. */
  language: "da" | "en";
  /** Name and version of the program. */
  generator: string;
  programme: { key: Key; name: Text; funder: NamedOrganisation };
  /** With its number. */
  requirement: RequirementContent & { number: number };
  dueOn: Day;
  report: SubmittedReport;
  texts: SectionText[];
  answers: Answer[];
  /** Where the period went otherwise than planned. */
  deviations: Deviation[];
  /** Against the last report to the same funder; null for the first. */
  changes: ReportChanges | null;
  /** Every term that the report uses, in both languages, by vocabulary and key. */
  labels: Record<string, Record<string, { da: string; en: string }>>;
}
