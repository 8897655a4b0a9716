/** Two states of an organisation, member by member, in words. */
import type { Organisation } from "~/domain/bundle/records";
import type { Language } from "~/i18n/language";
import { organisationFormMessages } from "~/i18n/organisation-form";
import { countryName } from "~/i18n/organisation-page";
import { term } from "~/i18n/vocabulary";
import type { ComparedField } from "./conflict-choice";

export function describeOrganisation(
  language: Language,
  { mine, saved }: { mine: Organisation; saved: Organisation },
): ComparedField[] {
  const words = organisationFormMessages[language];
  const members: [label: string, tell: (one: Organisation) => string | undefined][] = [
    [words.name, ({ name }) => name],
    [words.field, ({ field }) => term(language, "field", field)],
    [words.cvr, ({ cvr }) => cvr],
    [words.pNumber, ({ pNumber }) => pNumber],
    [words.role, ({ role }) => role && term(language, "actorRole", role)],
    [words.size, ({ sizeClass }) => sizeClass && term(language, "sizeClass", sizeClass)],
    [words.industry, ({ industry }) => industry && term(language, "industry", industry)],
    [words.parent, ({ parent }) => parent],
    [words.shortName, ({ shortName }) => shortName],
    [words.country, ({ country }) => country && countryName(language, country)],
    [words.website, ({ website }) => website],
    [words.descriptionDa, ({ description }) => description?.da],
    [words.descriptionEn, ({ description }) => description?.en],
  ];
  return members.map(([label, tell]) => ({ label, mine: tell(mine) ?? "", saved: tell(saved) ?? "" }));
}
