/** Signing in: by a link to the address, or by password. */
import * as z from "zod/mini";
import { emailSchema } from "./email";

export const linkForm = z.object({ email: emailSchema });

export const passwordForm = z.object({
  email: emailSchema,
  password: z.string("passwordMissing").check(z.minLength(1, "passwordMissing"), z.maxLength(1000, "passwordWrong")),
});
