/** Words of the list of projects. */
import type { ProjectStatus } from "~/domain/project-status";
import type { Language } from "./language";

const status: Record<Language, Record<ProjectStatus, string>> = {
  da: { planned: "Planlagt", running: "I gang", ended: "Afsluttet", archived: "Arkiveret" },
  en: { planned: "Planned", running: "Running", ended: "Ended", archived: "Archived" },
};

/** The name of where a project stands. */
export function projectStatusName(language: Language, key: ProjectStatus): string {
  return status[language][key];
}

const da = {
  title: "Projekter",
  lead: "De projekter, du er med i, og dem, dine programmer støtter.",
  search: "Søg efter titel, akronym eller projektleder",
  model: "Model",
  status: "Status",
  anyModel: "Alle modeller",
  anyStatus: "Alle",
  filter: "Vis",
  clear: "Ryd filtre",
  project: "Projekt",
  leadOrganisation: "Projektleder",
  period: "Periode",
  start: "Start",
  end: "Slut",
  lastActivity: "Seneste aktivitet",
  nothingLogged: "Intet logget",
  illustrative: "Opdigtet",
  found: (n: number) => (n === 1 ? "1 projekt" : `${n} projekter`),
  table: "Dine projekter",
  noneYet: "Du er ikke med i et projekt endnu",
  noneYetHelp: "Bed en projektleder eller administratoren om en invitation. Så står projektet her.",
  noneYetAdministrator:
    "Projekter kommer ind med kommandoen import. Invitér derefter projektlederen under Brugere. Som administrator kan du ikke læse projekter, du ikke er med i.",
  noneFound: "Ingen projekter passer",
  noneFoundHelp: "Prøv et andet ord, eller ryd filtrene.",
  notChosen: "Ikke valgt",
};

const en: typeof da = {
  title: "Projects",
  lead: "The projects that you are part of, and those that your programmes fund.",
  search: "Search by title, acronym or lead organisation",
  model: "Model",
  status: "Status",
  anyModel: "All models",
  anyStatus: "All",
  filter: "Show",
  clear: "Clear filters",
  project: "Project",
  leadOrganisation: "Lead organisation",
  period: "Period",
  start: "Start",
  end: "End",
  lastActivity: "Latest activity",
  nothingLogged: "Nothing logged",
  illustrative: "Made up",
  found: (n) => (n === 1 ? "1 project" : `${n} projects`),
  table: "Your projects",
  noneYet: "You are not part of a project yet",
  noneYetHelp: "Ask a research lead or the administrator to invite you. The project then stands here.",
  noneYetAdministrator:
    "Projects come in with the import command. Then invite the research lead under Users. As administrator you cannot read projects that you are not part of.",
  noneFound: "No projects match",
  noneFoundHelp: "Try another word or clear the filters.",
  notChosen: "Not chosen",
};

export const projectsMessages: Record<Language, typeof da> = { da, en };
