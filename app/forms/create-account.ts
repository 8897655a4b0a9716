/** An account that the administrator makes for someone. */
import * as z from "zod/mini";
import { emailSchema } from "./email";
import { languageSchema } from "./language";
import { personNameSchema } from "./person-name";

export const createAccountForm = z.object({
  name: personNameSchema,
  email: emailSchema,
  language: languageSchema,
  kind: z.enum(["user", "administrator"], "kind"),
});
