/** Names of the tables that a submitted report is taken out in, beyond those of a project. */
import type { Language } from "./language";

const da = {
  about: "Om rapporten",
  figures: "Tal",
  path: "Tal (sti)",
  value: "Værdi",
  texts: "Egne ord",
  section: "Afsnit",
  text: "Tekst",
  questions: "Spørgsmål og svar",
  reached: "Organisationer nået",
  companies: "Virksomheder",
  planned: "Planlagt",
  actual: "Sket",
  quotes: "Virksomhedernes ord",
  project: "Projekt",
  report: "Rapport",
  period: "Periode",
  version: "Version",
  fingerprint: "SHA-256",
  generator: "Dannet af",
  failed: "Filen kunne ikke laves lige nu. Prøv igen om et øjeblik.",
  making: "Dokumentet bliver lavet nu. Prøv igen om et øjeblik.",
};

const en: typeof da = {
  about: "About the report",
  figures: "Figures",
  path: "Figure (path)",
  value: "Value",
  texts: "Own words",
  section: "Section",
  text: "Text",
  questions: "Questions and answers",
  reached: "Organisations reached",
  companies: "Companies",
  planned: "Planned",
  actual: "Actual",
  quotes: "Words of companies",
  project: "Project",
  report: "Report",
  period: "Period",
  version: "Version",
  fingerprint: "SHA-256",
  generator: "Made by",
  failed: "The file could not be made just now. Try again in a moment.",
  making: "The document is being made now. Try again in a moment.",
};

export const frozenTablesMessages: Record<Language, typeof da> = { da, en };
