/** A password that someone chooses: long rather than intricate. */
import * as z from "zod/mini";

export const shortestPassword = 12;
export const longestPassword = 200;

export const newPasswordSchema = z
  .string("passwordShort")
  .check(z.minLength(shortestPassword, "passwordShort"), z.maxLength(longestPassword, "passwordLong"));
