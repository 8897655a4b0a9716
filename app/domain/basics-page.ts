/** What the page with a project's basics is given to choose from. */
import type { Key, Organisation, Programme } from "./bundle/records";
import { matchOrganisation } from "./match-organisation";
import type { TypedFields } from "./typed-entries";

/** Names that a browser offers while somebody types; more would only make the page heavy. */
const mostNames = 1000;

/** Those that lead or fund projects: any but companies. */
export function listLeadNames(
  organisations: readonly Organisation[],
  compare: (a: string, b: string) => number,
): string[] {
  const names = new Set(organisations.filter(({ field }) => field !== "company").map(({ name }) => name));
  return [...names].sort(compare).slice(0, mostNames);
}

export type NamedOrganisation = Pick<Organisation, "key" | "name" | "shortName" | "cvr" | "field">;

/** For each field that names an organisation in words that several fit: who may be meant. */
export function listCandidates(
  fields: TypedFields,
  organisations: readonly NamedOrganisation[],
): Record<string, NamedOrganisation[]> {
  const named = fields.names.filter((name) => name === "lead" || /^grants\.\d+\.funder$/.test(name));
  return Object.fromEntries(
    named.flatMap((name) => {
      const match = matchOrganisation(organisations, fields.one(name));
      return "candidates" in match && match.candidates.length > 0 ? [[name, match.candidates]] : [];
    }),
  );
}

/** A programme as it is chosen. */
export interface ProgrammeChoice {
  key: Key;
  name: Programme["name"];
  funder: string;
}
