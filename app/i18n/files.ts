/** Words about files attached to activities and outcomes. */
import type { Language } from "./language";

const da = {
  title: "Filer",
  none: "Ingen filer endnu.",
  notes: (type: string, size: string, day: string) => [type, size, `tilføjet ${day}`],
  megabytes: (n: string) => `${n} MB`,
  kilobytes: (n: string) => `${n} kB`,
  add: "Tilføj en fil",
  file: "Fil",
  fileHint: "PDF, billede (PNG, JPEG, WebP, GIF), Word, Excel, PowerPoint, OpenDocument eller ren tekst. Højst 20 MB.",
  send: "Tilføj filen",
  remove: "Fjern",
  removeQuestion: (name: string) => `Fjern ${name}?`,
  removeMeaning: "Filen slettes helt. Det kan ikke fortrydes.",
  removeFile: "Fjern filen",
  done: { attached: "Filen er tilføjet.", removed: "Filen er fjernet." },
  refused: {
    missing: "Vælg en fil",
    "too-large": "Filen fylder for meget. Den må højst fylde 20 MB",
    type: "Den slags fil kan ikke tilføjes. Brug PDF, PNG, JPEG, WebP, GIF, Word, Excel, PowerPoint, OpenDocument eller ren tekst i UTF-8",
    image: "Billedet kan ikke åbnes, eller det er for stort. Gem det på ny i en mindre størrelse",
    quota: "Der er ikke plads til flere filer i projektet. Fjern nogle først",
    gone: "Det, du vil tilføje filen til, er slettet i mellemtiden",
    failed: "Filen kunne ikke gemmes. Prøv igen om lidt",
  },
};

const en: typeof da = {
  title: "Files",
  none: "No files yet.",
  notes: (type, size, day) => [type, size, `added ${day}`],
  megabytes: (n) => `${n} MB`,
  kilobytes: (n) => `${n} kB`,
  add: "Add a file",
  file: "File",
  fileHint: "PDF, picture (PNG, JPEG, WebP, GIF), Word, Excel, PowerPoint, OpenDocument or plain text. At most 20 MB.",
  send: "Add the file",
  remove: "Remove",
  removeQuestion: (name) => `Remove ${name}?`,
  removeMeaning: "The file is deleted for good. This cannot be undone.",
  removeFile: "Remove the file",
  done: { attached: "The file has been added.", removed: "The file has been removed." },
  refused: {
    missing: "Choose a file",
    "too-large": "The file is too large. It can be at most 20 MB",
    type: "That kind of file cannot be added. Use PDF, PNG, JPEG, WebP, GIF, Word, Excel, PowerPoint, OpenDocument or plain text in UTF-8",
    image: "The picture cannot be opened, or it is too big. Save it again in a smaller size",
    quota: "There is no room for more files in the project. Remove some first",
    gone: "What you want to add the file to has been deleted in the meantime",
    failed: "The file could not be stored. Try again in a moment",
  },
};

export const filesMessages: Record<Language, typeof da> = { da, en };
export type FileRefusal = keyof typeof da.refused;
