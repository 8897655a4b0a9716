/** Words around a report on its page: what to choose and what to take along. */
import type { Language } from "./language";

const da = {
  title: "Rapport",
  lead: "Sådan ville rapporten se ud, hvis den blev sendt ind nu. Den bygger på det, I har registreret, og viser kun det, bevillingsgiver må se.",
  kind: "Type",
  from: "Fra",
  to: "Til og med",
  dayHint: "Fx 1.3.2025. Lad feltet være tomt for hele projektet.",
  toHint: "Lad feltet være tomt for i dag.",
  show: "Vis rapporten",
  pdf: "Hent som PDF",
  docx: "Hent som Word",
  json: "Hent som JSON",
  faults: {
    kind: "Vælg en type rapport på listen.",
    from: "Skriv en dato, der findes, fx 1.3.2025.",
    to: "Skriv en dato, der findes, fx 31.12.2025.",
    order: "Startdatoen ligger efter slutdatoen. Byt om på dem.",
  },
  documentFailed: "Dokumentet kunne ikke laves lige nu. Prøv igen om et øjeblik.",
};

const en: typeof da = {
  title: "Report",
  lead: "This is how the report would look if it were submitted now. It is made from what you have registered and shows only what the funder may see.",
  kind: "Kind",
  from: "From",
  to: "Up to and including",
  dayHint: "For instance 1/3/2025. Leave it empty for the whole project.",
  toHint: "Leave it empty for today.",
  show: "Show the report",
  pdf: "Download as PDF",
  docx: "Download as Word",
  json: "Download as JSON",
  faults: {
    kind: "Choose a kind of report from the list.",
    from: "Enter a date that exists, for instance 1/3/2025.",
    to: "Enter a date that exists, for instance 31/12/2025.",
    order: "The start date is after the end date. Swap them.",
  },
  documentFailed: "The document could not be made just now. Try again in a moment.",
};

export const reportPageMessages: Record<Language, typeof da> = { da, en };
