/** An e-mail address as people type it. */
import * as z from "zod/mini";

/** Messages are keys of the words that forms show. */
export const emailSchema = z
  .string("email")
  .check(
    z.trim(),
    z.maxLength(254, "email"),
    z.regex(/^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[^\s@.<>"(),:;[\]\\]{2,}$/, "email"),
  );
