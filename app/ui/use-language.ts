/** The reader's language, as the root gave it. */
import { useContext } from "react";
import type { Language } from "~/i18n/language";
import { LanguageContext } from "./language-context";

/** Throws outside a LanguageProvider: a page half in the wrong language would otherwise go unnoticed. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error("useLanguage needs a LanguageProvider above it");
  return language;
}
