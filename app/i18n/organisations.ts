/** Words of the lists of organisations and programmes. */
import type { Language } from "./language";

const da = {
  title: "Organisationer",
  lead: "Alle organisationer, som projekterne nævner. De deles af alle, så hver står her én gang.",
  search: "Søg efter navn, kortnavn eller CVR-nummer",
  field: "Felt",
  anyField: "Alle felter",
  filter: "Vis",
  clear: "Ryd filtre",
  table: "Organisationer",
  name: "Navn",
  role: "Rolle",
  size: "Størrelse",
  industry: "Branche",
  found: (n: number) => (n === 1 ? "1 organisation" : `${n} organisationer`),
  noneFound: "Ingen organisationer passer",
  noneFoundHelp: "Prøv et andet ord, eller ryd filtrene.",
  programmesTitle: "Programmer",
  programmesLead: "Bevillingsgiveres programmer og de rapporter, de beder om.",
  programmesTable: "Programmer",
  funder: "Bevillingsgiver",
  requirements: "Rapporter",
  noProgrammes: "Der er ingen programmer endnu",
  noProgrammesHelp: "Programmer kommer ind sammen med projekterne, når de importeres.",
};

const en: typeof da = {
  title: "Organisations",
  lead: "Every organisation that the projects name. They are shared by all, so each stands here once.",
  search: "Search by name, short name or CVR number",
  field: "Field",
  anyField: "All fields",
  filter: "Show",
  clear: "Clear filters",
  table: "Organisations",
  name: "Name",
  role: "Role",
  size: "Size",
  industry: "Industry",
  found: (n) => (n === 1 ? "1 organisation" : `${n} organisations`),
  noneFound: "No organisations match",
  noneFoundHelp: "Try another word or clear the filters.",
  programmesTitle: "Programmes",
  programmesLead: "Funders' programmes and the reports that they ask for.",
  programmesTable: "Programmes",
  funder: "Funder",
  requirements: "Reports",
  noProgrammes: "There are no programmes yet",
  noProgrammesHelp: "Programmes come in with the projects when these are imported.",
};

export const organisationsMessages: Record<Language, typeof da> = { da, en };
