/** A person's own password: chosen the first time, changed with the current one after that. */
import * as z from "zod/mini";
import { newPasswordSchema } from "./new-password";

export const choosePasswordForm = z.object({ password: newPasswordSchema });

export const changePasswordForm = z.object({
  currentPassword: z
    .string("passwordCurrent")
    .check(z.minLength(1, "passwordCurrent"), z.maxLength(1000, "passwordCurrentWrong")),
  password: newPasswordSchema,
});
