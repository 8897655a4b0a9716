/** One section of a report by its key. */
import type { ReportSection } from "../vocabulary";
import type { Report } from "./report";

type SectionOf<S extends ReportSection> = Extract<Report["sections"][number], { key: S }>;

export function getSection<S extends ReportSection>(report: Report, key: S): SectionOf<S> {
  const section = report.sections.find((candidate): candidate is SectionOf<S> => candidate.key === key);
  if (section === undefined) throw new Error(`The report lacks the section ${key}.`);
  return section;
}
