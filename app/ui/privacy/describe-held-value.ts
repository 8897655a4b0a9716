/** A value of a row as people read it: days, moments and names of terms; what is a person's own word stays as it is. */
import { reportSections } from "~/domain/vocabulary";
import { administrationMessages } from "~/i18n/administration";
import { formatDay, formatMoment } from "~/i18n/format";
import { isLanguage, type Language } from "~/i18n/language";
import { languageNames } from "~/i18n/language-names";
import { privacyMessages } from "~/i18n/privacy";
import { nameOperation, nameSubject } from "~/i18n/journal";
import { stakeholdersMessages } from "~/i18n/stakeholders";
import { term } from "~/i18n/vocabulary";
import { nameRole } from "./name-role";

/** Names the values of one column; null where it does not know one. */
type Namer = (language: Language, value: string) => string | null | undefined;

const namers: Record<string, Namer> = {
  language: (_language, value) => (isLanguage(value) ? languageNames[value] : null),
  role: nameRole,
  operation: nameOperation,
  subject: nameSubject,
  state: (language, value) => administrationMessages[language].mail.states[value as "sent"],
  source: (language, value) => stakeholdersMessages[language].contacts.sources[value as "person"],
  legal_basis: (language, value) => stakeholdersMessages[language].contacts.legalBases[value as "consent"],
  // Such as `cells-missed:interim_results`: its kind, and what it is about.
  hint: (language, value) => privacyMessages[language].values.hint?.[(value.split(":")[0] ?? "").replaceAll("-", "_")],
  section: nameSection,
  // The journal names a section so; other keys stand for themselves.
  subject_key: nameSection,
};

function nameSection(language: Language, value: string): string | undefined {
  const section = reportSections.find((one) => one === value);
  return section && term(language, "reportSection", section);
}

export function describeHeldValue(language: Language, name: string, value: string | number | null): string {
  const words = privacyMessages[language];
  if (value === null) return "";
  if (name === "administrator") return value === 0 ? words.no : words.yes;
  if (typeof value === "number")
    return name === "at" || name.endsWith("_at") ? formatMoment(language, value) : `${value}`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDay(language, value);
  return namers[name]?.(language, value) ?? words.values[name]?.[value] ?? value;
}
