/** The contact persons of a project as a table, for its team. */
import type { ContactOfProject } from "#db/contacts";
import type { Table } from "~/domain/exchange/tables";
import { exchangeMessages } from "~/i18n/exchange";
import { languageChoices } from "~/i18n/language-names";
import { stakeholdersMessages } from "~/i18n/stakeholders";
import { makeTable } from "./column";
import type { Naming } from "./describe-tables";

export function describeContacts(contacts: readonly ContactOfProject[], { language, organisation }: Naming): Table {
  const { sources, legalBases } = stakeholdersMessages[language].contacts;
  return makeTable(language, exchangeMessages[language].tableNames.contacts, contacts, ({ text }) => [
    text("name", ({ name }) => name),
    text("organisation", (one) => organisation(one.organisation)),
    text("position", ({ title }) => title),
    text("email", ({ email }) => email),
    text("phone", ({ phone }) => phone),
    text("language", (one) => languageChoices.find(({ value }) => value === one.language)?.label),
    text("source", ({ source }) => sources[source]),
    text("legalBasis", ({ legalBasis }) => legalBases[legalBasis]),
  ]);
}
