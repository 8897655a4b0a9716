/** How spreadsheets of each language expect their CSV. */
import type { Language } from "~/i18n/language";

export const csvWay = {
  da: { separator: ";", decimal: "," },
  en: { separator: ",", decimal: "." },
} as const satisfies Record<Language, object>;
