/** What the page with a project's basics shows beside what was typed: names to choose from, and who may be meant. */
import { listSharedOrganisations } from "#db/organisations";
import { listProgrammes } from "#db/programmes";
import { listCandidates, listLeadNames } from "~/domain/basics-page";
import type { ReaderScope } from "~/domain/permissions/scope";
import { type TypedEntries, typedFields } from "~/domain/typed-entries";
import type { KnownNames } from "~/forms/project-basics";
import { compareNames, readText } from "~/i18n/format";
import { projectBasicsMessages } from "~/i18n/project-basics";
import { term } from "~/i18n/vocabulary";
import type { Visit } from "./visit";

/** What names in the form are looked up in. */
export function readKnownNames({ services: { db } }: Visit, scope: ReaderScope) {
  return {
    organisations: listSharedOrganisations(db, scope),
    programmes: listProgrammes(db, scope),
  } satisfies KnownNames;
}

export function readBasicsPage(visit: Visit, scope: ReaderScope, entries: TypedEntries) {
  const { language } = visit;
  const { organisations, programmes } = readKnownNames(visit, scope);
  const compare = compareNames(language);
  const nameOf = new Map(organisations.map(({ key, name }) => [key, name]));
  const candidates = Object.entries(listCandidates(typedFields(entries), organisations)).map(([field, found]) => [
    field,
    found.map((one) => ({
      value: one.key,
      label: one.name,
      hint: [term(language, "field", one.field), one.cvr && `CVR ${one.cvr}`].filter(Boolean).join(", "),
    })),
  ]);
  return {
    entries,
    names: listLeadNames(organisations, compare),
    programmes: programmes
      .map(({ key, name, funder }) => ({
        value: key,
        label: projectBasicsMessages[language].programmeOf(readText(language, name), nameOf.get(funder) ?? ""),
      }))
      .sort((a, b) => compare(a.label, b.label)),
    candidates: Object.fromEntries(candidates) as Record<string, { value: string; label: string; hint: string }[]>,
  };
}
