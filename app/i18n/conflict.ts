/** Words for two people who changed the same thing at once. */
import type { Language } from "./language";

const da = {
  title: "En anden har ændret det samme, mens du skrev",
  help: "Intet er overskrevet. Se forskellene, og vælg, hvilken udgave der skal gælde.",
  table: "Forskelle mellem de to udgaver",
  field: "Felt",
  mine: "Det, du har skrevet",
  saved: "Det, der er gemt nu",
  same: "De to udgaver siger det samme.",
  empty: "(tomt)",
  keepMine: "Gem min udgave",
  keepSaved: "Behold den gemte udgave",
};

const en: typeof da = {
  title: "Somebody else changed the same while you were writing",
  help: "Nothing has been overwritten. See the differences and choose which version is to hold.",
  table: "Differences between the two versions",
  field: "Field",
  mine: "What you have written",
  saved: "What is saved now",
  same: "The two versions say the same.",
  empty: "(empty)",
  keepMine: "Save my version",
  keepSaved: "Keep the saved version",
};

export const conflictMessages: Record<Language, typeof da> = { da, en };
