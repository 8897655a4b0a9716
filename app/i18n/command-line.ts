/** Words of the command line in both languages. */
import { commandLineDa } from "./command-line.da";
import { commandLineEn } from "./command-line.en";
import type { Language } from "./language";

export type CommandLineMessages = typeof commandLineDa;

export const commandLineMessages: Record<Language, CommandLineMessages> = { da: commandLineDa, en: commandLineEn };

/** The language of a terminal's settings: Danish where they say so, otherwise English. */
export function terminalLanguage(variables: Record<string, string | undefined>): Language {
  const setting = variables.LC_ALL || variables.LC_MESSAGES || variables.LANG || "";
  return setting.toLowerCase().startsWith("da") ? "da" : "en";
}
