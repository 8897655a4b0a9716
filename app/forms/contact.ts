/** What is written of a person who speaks for an organisation in a project. */
import * as z from "zod/mini";
import { contactSources, legalBases } from "~/domain/contact-terms";
import { emailSchema } from "./email";
import { languageSchema } from "./language";
import { personNameSchema } from "./person-name";

const note = (most: number, message: string) =>
  z.optional(z.string(message).check(z.trim(), z.maxLength(most, message)));

export const contactForm = z.object({
  name: personNameSchema,
  title: note(120, "positionLong"),
  email: z.optional(z.union([z.string().check(z.trim(), z.maxLength(0)), emailSchema], "email")),
  phone: z.optional(z.string("phone").check(z.trim(), z.regex(/^(\+?[0-9 ()/.-]{4,30})?$/, "phone"))),
  language: languageSchema,
  source: z.enum(contactSources, "contactSource"),
  legalBasis: z.enum(legalBases, "legalBasis"),
  /** When the contact that the form was filled from was last changed. */
  version: note(20, "textLong"),
});

export type ContactValues = z.output<typeof contactForm>;
