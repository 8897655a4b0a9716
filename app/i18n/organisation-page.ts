/** Words of the page of one organisation. */
import type { Language } from "./language";

const da = {
  change: "Ret oplysningerne",
  done: { added: "Organisationen er tilføjet.", changed: "Oplysningerne er rettet." },
  facts: "Oplysninger",
  shortName: "Kortnavn",
  field: "Felt",
  role: "Rolle i feltet",
  size: "Størrelse",
  industry: "Branche",
  parent: "Hører til",
  country: "Land",
  cvr: "CVR-nummer",
  pNumber: "P-nummer",
  ror: "ROR",
  website: "Hjemmeside",
  projects: "Projekter",
  project: "Projekt",
  part: "Organisationens del",
  parts: {
    lead: "leder projektet",
    funder: "giver bevilling",
    involved: "er inddraget",
    concerned: "er interessent",
  },
  noProjects: "Ingen projekter, som du kan se",
  noProjectsHelp: "Her står de af dine projekter, som organisationen har en del i.",
};

const en: typeof da = {
  change: "Correct the facts",
  done: { added: "The organisation has been added.", changed: "The facts have been corrected." },
  facts: "Facts",
  shortName: "Short name",
  field: "Field",
  role: "Role in the field",
  size: "Size",
  industry: "Industry",
  parent: "Belongs to",
  country: "Country",
  cvr: "CVR number",
  pNumber: "P number",
  ror: "ROR",
  website: "Website",
  projects: "Projects",
  project: "Project",
  part: "Part of the organisation",
  parts: {
    lead: "leads the project",
    funder: "funds it",
    involved: "is involved",
    concerned: "is a stakeholder",
  },
  noProjects: "No projects that you can see",
  noProjectsHelp: "Those of your projects that the organisation has a part in stand here.",
};

export const organisationPageMessages: Record<Language, typeof da> = { da, en };

/** The name of a country from its ISO code. */
export function countryName(language: Language, code: string): string {
  try {
    return new Intl.DisplayNames(language === "da" ? "da" : "en-GB", { type: "region" }).of(code) ?? code;
  } catch {
    // Not the form of a country code.
    return code;
  }
}
