/** What is asked of an organisation, when it is added and when it is corrected. */
import * as z from "zod/mini";
import type { Key, Organisation } from "~/domain/bundle/records";
import { isCvr, isHttpUrl, toHttpUrl } from "~/domain/identifiers";
import { actorRoles, fieldOfRole, fields, industries, sizeClasses } from "~/domain/vocabulary";

/** A text that may be left out. */
const note = (most: number, message: string) =>
  z.optional(z.string(message).check(z.trim(), z.maxLength(most, message)));
/** A term that may be left out. */
const choice = <const T extends readonly string[]>(terms: T, message: string) =>
  z.optional(z.enum(["", ...terms], message));
const withoutGaps = (typed: string) => typed.replaceAll(/[\s.-]/g, "");

export const organisationForm = z
  .object({
    name: z
      .string("organisationName")
      .check(z.trim(), z.minLength(1, "organisationName"), z.maxLength(300, "organisationNameLong")),
    field: z.enum(fields, "field"),
    role: choice(actorRoles, "actorRole"),
    cvr: z.optional(
      z.string("cvr").check(
        z.overwrite((typed) => withoutGaps(typed).replace(/^DK/i, "")),
        z.refine((value) => value === "" || isCvr(value), { error: "cvr" }),
      ),
    ),
    pNumber: z.optional(z.string("pNumber").check(z.overwrite(withoutGaps), z.regex(/^([0-9]{10})?$/, "pNumber"))),
    parent: note(300, "parent"),
    sizeClass: choice(sizeClasses, "sizeClass"),
    industry: choice(industries, "industry"),
    shortName: note(40, "shortName"),
    country: z.optional(z.string("country").check(z.regex(/^([A-Z]{2})?$/, "country"))),
    website: z.optional(
      z.string("website").check(
        z.trim(),
        z.overwrite((typed) => toHttpUrl(typed)),
        z.refine((value) => value === "" || isHttpUrl(value), { error: "website" }),
      ),
    ),
    descriptionDa: note(20_000, "textLong"),
    descriptionEn: note(20_000, "textLong"),
    /** Of the record that the form was filled from. */
    version: note(64, "textLong"),
  })
  .check(
    z.refine(({ role, field }) => !role || fieldOfRole[role] === field, { error: "roleOutsideField", path: ["role"] }),
  );

export type OrganisationValues = z.output<typeof organisationForm>;

/** The values as a record; what was left empty is left out. */
export function toOrganisation(values: OrganisationValues, parent: Key | null): Omit<Organisation, "key"> {
  const { name, field, descriptionDa, descriptionEn } = values;
  const description = { ...(descriptionDa && { da: descriptionDa }), ...(descriptionEn && { en: descriptionEn }) };
  return {
    name,
    field,
    ...(values.shortName && { shortName: values.shortName }),
    ...(values.role && { role: values.role }),
    ...(values.cvr && { cvr: values.cvr }),
    ...(values.pNumber && { pNumber: values.pNumber }),
    ...(parent && { parent }),
    ...(values.sizeClass && { sizeClass: values.sizeClass }),
    ...(values.industry && { industry: values.industry }),
    ...(values.country && { country: values.country }),
    ...(values.website && { website: values.website }),
    ...((descriptionDa || descriptionEn) && { description }),
  };
}
