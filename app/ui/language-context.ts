/** The context that carries the reader's language; null outside a provider, so that a forgotten one is noticed. */
import { createContext } from "react";
import type { Language } from "~/i18n/language";

export const LanguageContext = createContext<Language | null>(null);
