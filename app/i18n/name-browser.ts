/** A browser and its system in words. */
import type { Language } from "./language";
import { profileMessages } from "./profile";

export interface NamedBrowser {
  name: string | null;
  system: string | null;
}

export function nameBrowser(language: Language, { name, system }: NamedBrowser): string {
  const words = profileMessages[language];
  if (name && system) return words.browserOn(name, system);
  return name ?? system ?? words.unknownBrowser;
}
