/** Inviting a person into a project, an organisation or a programme. */
import * as z from "zod/mini";
import { organisationRoles, programmeRoles, projectRoles } from "~/domain/permissions/roles";
import { emailSchema } from "./email";
import { languageSchema } from "./language";

const anyone = { email: emailSchema, language: languageSchema };

/** A company contact speaks for a company; for other roles the company is not looked at. */
export const inviteToProjectForm = z
  .object({ ...anyone, role: z.enum(projectRoles, "role"), company: z.optional(z.string("company")) })
  .check(
    z.refine(({ role, company }) => role !== "company" || Boolean(company), { error: "company", path: ["company"] }),
  );

export const inviteToOrganisationForm = z.object({ ...anyone, role: z.enum(organisationRoles, "role") });

export const inviteToProgrammeForm = z.object({ ...anyone, role: z.enum(programmeRoles, "role") });
