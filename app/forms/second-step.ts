/** Second steps: a code of an app, a recovery code, the password once more, and the name of a passkey. */
import * as z from "zod/mini";

const appCode = z.string("appCode").check(z.trim(), z.regex(/^(\d\s?){6}$/, "appCode"));

export const appCodeForm = z.object({ code: appCode });

export const recoveryCodeForm = z.object({
  recoveryCode: z.string("recoveryCode").check(z.trim(), z.regex(/^([\w]{4}[\s-]?){4}$/, "recoveryCode")),
});

export const provePasswordForm = z.object({
  password: z.string("passwordMissing").check(z.minLength(1, "passwordMissing"), z.maxLength(1000, "passwordWrong")),
});

export const passkeyNameForm = z.object({
  passkeyName: z
    .string("passkeyName")
    .check(z.trim(), z.minLength(1, "passkeyName"), z.maxLength(60, "passkeyNameLong")),
});
