/** The basics of a project as the entries of the form that they are changed in. */
import type { ProjectBasics } from "~/domain/bundle/project-basics";
import type { Key } from "~/domain/bundle/records";
import type { TypedEntries } from "~/domain/typed-entries";

/** `nameOf` gives the name of an organisation; its key goes along, since names may be shared. */
export function entriesOfBasics(basics: ProjectBasics, nameOf: (key: Key) => string): TypedEntries {
  const { title, summary, grants = [], topics = [], industries = [] } = basics;
  const entries: [string, string | undefined][] = [
    ["titleDa", title.da],
    ["titleEn", title.en],
    ["acronym", basics.acronym],
    ["summaryDa", summary?.da],
    ["summaryEn", summary?.en],
    ["lead", nameOf(basics.lead)],
    ["lead.key", basics.lead],
    ...entriesOfDay("start", basics.startDate),
    ...entriesOfDay("end", basics.endDate),
    ...grants.flatMap(({ funder, programme, reference, amount }, row): [string, string | undefined][] => [
      [`grants.${row}.programme`, programme],
      [`grants.${row}.funder`, programme ? undefined : nameOf(funder)],
      [`grants.${row}.funder.key`, programme ? undefined : funder],
      [`grants.${row}.reference`, reference],
      [`grants.${row}.amount`, amount === undefined ? undefined : String(amount).replace(".", ",")],
    ]),
    ...topics.map((topic): [string, string] => ["topics", topic]),
    ...industries.map((industry): [string, string] => ["industries", industry]),
    ["website", basics.website],
    ["raid", basics.raid],
    ["doi", basics.doi],
  ];
  return entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

/** A day as the three parts that it is typed in. */
export function entriesOfDay(name: string, day: string): [string, string][] {
  const [year = "", month = "", date = ""] = day.split("-");
  return [
    [`${name}.day`, date.replace(/^0/, "")],
    [`${name}.month`, month.replace(/^0/, "")],
    [`${name}.year`, year],
  ];
}
