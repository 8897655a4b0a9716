/** Words of the page of one programme. */
import type { Requirement } from "~/domain/bundle/records";
import type { Language } from "./language";

const da = {
  funder: "Bevillingsgiver:",
  requirements: "Rapporter, som programmet beder om",
  requirement: "Rapport",
  kind: "Type",
  due: "Hvornår",
  sections: "Afsnit",
  guidance: "Vejledning",
  allSections: "Alle fem",
  noRequirements: "Programmet beder ikke om rapporter",
  noRequirementsHelp: "Kravene kommer ind sammen med projekterne, når de importeres.",
  atStart: "Når projektet starter",
  atEnd: "Når projektet slutter",
  months: (n: number) => (n === 1 ? "1 måned" : `${n} måneder`),
  afterStart: (span: string) => `${span} efter projektets start`,
  beforeStart: (span: string) => `${span} før projektets start`,
  afterEnd: (span: string) => `${span} efter projektets slutning`,
  beforeEnd: (span: string) => `${span} før projektets slutning`,
};

const en: typeof da = {
  funder: "Funder:",
  requirements: "Reports that the programme asks for",
  requirement: "Report",
  kind: "Kind",
  due: "When",
  sections: "Sections",
  guidance: "Guidance",
  allSections: "All five",
  noRequirements: "The programme asks for no reports",
  noRequirementsHelp: "Requirements come in with the projects when these are imported.",
  atStart: "When the project starts",
  atEnd: "When the project ends",
  months: (n) => (n === 1 ? "1 month" : `${n} months`),
  afterStart: (span) => `${span} after the project starts`,
  beforeStart: (span) => `${span} before the project starts`,
  afterEnd: (span) => `${span} after the project ends`,
  beforeEnd: (span) => `${span} before the project ends`,
};

export const programmePageMessages: Record<Language, typeof da> = { da, en };

/** When a report is due, reckoned from the project's own days: "3 months after the project ends". */
export function describeDue(language: Language, { anchor, offsetMonths }: Requirement["due"]): string {
  const words = programmePageMessages[language];
  const start = anchor === "project_start";
  if (offsetMonths === 0) return start ? words.atStart : words.atEnd;
  const span = words.months(Math.abs(offsetMonths));
  if (offsetMonths > 0) return start ? words.afterStart(span) : words.afterEnd(span);
  return start ? words.beforeStart(span) : words.beforeEnd(span);
}
