/** The basics of a project as they are typed: what they become, or what is wrong with them. */
import type { ProjectBasics } from "~/domain/bundle/project-basics";
import type { Organisation, Programme, Text } from "~/domain/bundle/records";
import { isHttpUrl, toHttpUrl } from "~/domain/identifiers";
import { matchOrganisation } from "~/domain/match-organisation";
import type { TypedFields } from "~/domain/typed-entries";
import { industries, workEnvironmentTopics } from "~/domain/vocabulary";
import type { FormMessages } from "./form-messages";
import { missingOrganisation } from "./missing-organisation";
import { readGrants } from "./read-grants";
import { readTypedDate } from "./read-typed-date";

/** What a person types; key, stakeholders and whether it is made up are not among it. */
export type TypedBasics = Omit<ProjectBasics, "key" | "stakeholders" | "illustrative">;

/** What names are looked up in. */
export interface KnownNames {
  organisations: readonly Pick<Organisation, "key" | "name" | "shortName" | "cvr">[];
  programmes: readonly Pick<Programme, "key" | "funder">[];
}

export type ReadBasics = { ok: true; basics: TypedBasics } | { ok: false; errors: FormMessages };

const longestText = 20_000;

/** Faults carry the keys of the words that forms show, in the order of the page. */
export function readProjectBasics(fields: TypedFields, known: KnownNames): ReadBasics {
  const errors: FormMessages = {};
  const text = (name: string): Text | undefined => {
    const [da, en] = [fields.one(`${name}Da`), fields.one(`${name}En`)];
    for (const [end, one] of [
      ["Da", da],
      ["En", en],
    ] as const)
      if (one.length > longestText) errors[`${name}${end}`] = "projectTextLong";
    return da || en ? { ...(da && { da }), ...(en && { en }) } : undefined;
  };

  const title = text("title");
  if (!title) errors.title = "projectTitle";
  const acronym = fields.one("acronym");
  if (acronym.length > 40) errors.acronym = "acronymLong";
  const summary = text("summary");

  const lead = matchOrganisation(known.organisations, fields.one("lead"), fields.one("lead.key"));
  if (!("found" in lead)) errors.lead = missingOrganisation(fields.one("lead"), lead.candidates, "leadOrganisation");

  const startDate = readTypedDate(fields, "start");
  if (!startDate) errors.start = startDate === null ? "noSuchDay" : "projectStart";
  const endDate = readTypedDate(fields, "end");
  if (!endDate) errors.end = endDate === null ? "noSuchDay" : "projectEnd";
  else if (startDate && endDate < startDate) errors.end = "projectEndBeforeStart";

  const grants = readGrants(fields, known, errors);

  const website = toHttpUrl(fields.one("website"));
  if (website && !isHttpUrl(website)) errors.website = "projectWebsite";
  const raid = toHttpUrl(fields.one("raid"), "https://raid.org/");
  if (raid && !isHttpUrl(raid)) errors.raid = "projectRaid";
  const doi = fields.one("doi").replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, "");
  if (doi && !/^10\.[0-9]{4,9}\/\S+$/.test(doi)) errors.doi = "projectDoi";

  if (Object.keys(errors).length > 0 || !title || !("found" in lead) || !startDate || !endDate)
    return { ok: false, errors };
  const topics = workEnvironmentTopics.filter((topic) => fields.all("topics").includes(topic));
  const ofIndustries = industries.filter((industry) => fields.all("industries").includes(industry));
  return {
    ok: true,
    basics: {
      title,
      ...(acronym && { acronym }),
      ...(summary && { summary }),
      lead: lead.found.key,
      ...(grants.length > 0 && { grants }),
      startDate,
      endDate,
      ...(topics.length > 0 && { topics }),
      ...(ofIndustries.length > 0 && { industries: ofIndustries }),
      ...(website && { website }),
      ...(raid && { raid }),
      ...(doi && { doi }),
    },
  };
}
