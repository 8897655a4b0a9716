/** Gives the reader's language to everything below; the root and its error page wrap themselves in it. */
import type { ReactNode } from "react";
import type { Language } from "~/i18n/language";
import { LanguageContext } from "./language-context";

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}
