/** The first administrator of an installation. */
import * as z from "zod/mini";
import { emailSchema } from "./email";
import { newPasswordSchema } from "./new-password";
import { personNameSchema } from "./person-name";

export const firstRunForm = z.object({
  code: z.string("code").check(z.trim(), z.minLength(1, "code"), z.maxLength(100, "codeWrong")),
  name: personNameSchema,
  email: emailSchema,
  password: newPasswordSchema,
});
