/** Words of the public pages: whether a file is a report that was submitted here, and summaries that everybody may read. */
import type { Language } from "./language";

const da = {
  title: "Tjek en rapport",
  lead: "Vælg en rapport, du har fået som PDF, Word eller JSON. Siden siger, om filen er præcis den, der blev sendt ind.",
  file: "Fil",
  fileHint: "Højst 20 MB. Filen bliver ikke gemt.",
  check: "Tjek filen",
  genuine: "Filen er ægte",
  genuineText: (kind: string, version: number, day: string) =>
    `Den er ${kind} af version ${version}, som blev sendt ind ${day}. Ikke et tegn er ændret.`,
  newer: (version: number) => `Rapporten findes i en nyere version (${version}).`,
  foreign: "Filen er ikke en rapport, der er sendt ind her",
  foreignText:
    "Den kan være ændret, eller den kommer et andet sted fra. Selv en ændring af ét tegn giver dette svar. Det gør det også, hvis filen er gemt igen i et andet program.",
  fingerprint: "Filens fingeraftryk (SHA-256)",
  how: "Sådan virker det",
  howText:
    "Når en rapport sendes ind, bliver den frosset, og der beregnes et fingeraftryk af indholdet og af hvert dokument. Siden regner fingeraftrykket af din fil ud og slår det op.",
  missing: "Vælg en fil.",
  tooLarge: "Filen fylder mere end 20 MB.",
  kinds: { json: "JSON-filen", pdf: "PDF-filen", docx: "Word-filen" },
  summary: {
    title: "Resumé",
    lead: (funder: string) => `Fra en rapport til ${funder}`,
    period: "Periode",
    organisation: "Projektleder",
    figures: "Hovedtal",
    own: "Projektets egne ord om resultater og læring",
    about: "Tallene er regnet ud af det, projektet har registreret, og er frosset, da rapporten blev sendt ind.",
    pdf: "Hent som PDF",
    rest: "Læs hele resuméet på nettet",
    source: (report: string, version: number, day: string) => `Fra ${report}, version ${version}, sendt ind ${day}.`,
    fingerprint: (sha256: string) => `Fingeraftryk (SHA-256) ${sha256}`,
  },
};

const en: typeof da = {
  title: "Check a report",
  lead: "Choose a report that you got as PDF, Word or JSON. The page says whether the file is exactly the one that was submitted.",
  file: "File",
  fileHint: "At most 20 MB. The file is not kept.",
  check: "Check the file",
  genuine: "The file is genuine",
  genuineText: (kind, version, day) =>
    `It is ${kind} of version ${version}, which was submitted ${day}. Not a sign has been changed.`,
  newer: (version) => `There is a newer version of the report (${version}).`,
  foreign: "The file is not a report that was submitted here",
  foreignText:
    "It may have been changed, or it comes from somewhere else. A change of a single sign gives this answer, and so does saving the file again in another program.",
  fingerprint: "Fingerprint of the file (SHA-256)",
  how: "How it works",
  howText:
    "When a report is submitted it is frozen, and a fingerprint is made of the content and of each document. This page makes the fingerprint of your file and looks it up.",
  missing: "Choose a file.",
  tooLarge: "The file is larger than 20 MB.",
  kinds: { json: "the JSON file", pdf: "the PDF file", docx: "the Word file" },
  summary: {
    title: "Summary",
    lead: (funder) => `From a report to ${funder}`,
    period: "Period",
    organisation: "Lead organisation",
    figures: "Main figures",
    own: "The project’s own words on results and lessons",
    about:
      "The figures are worked out from what the project has recorded, and were frozen when the report was submitted.",
    pdf: "Download as PDF",
    rest: "Read the whole summary on the web",
    source: (report, version, day) => `From ${report}, version ${version}, submitted ${day}.`,
    fingerprint: (sha256) => `Fingerprint (SHA-256) ${sha256}`,
  },
};

export const verifyMessages: Record<Language, typeof da> = { da, en };
