/** The languages by their own names, as choices in a form. */
import type { Language } from "./language";

export const languageChoices = [
  { value: "da", label: "Dansk" },
  { value: "en", label: "English" },
] satisfies { value: Language; label: string }[];

export const languageNames: Record<Language, string> = { da: "Dansk", en: "English" };
