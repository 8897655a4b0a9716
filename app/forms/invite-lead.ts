/** Handing a project to its lead: the administrator chooses the project, the person is invited. */
import * as z from "zod/mini";
import { emailSchema } from "./email";
import { languageSchema } from "./language";

export const inviteLeadForm = z.object({
  project: z.string("project").check(z.minLength(1, "project")),
  leadEmail: emailSchema,
  leadLanguage: languageSchema,
});
