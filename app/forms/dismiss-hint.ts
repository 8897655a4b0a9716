/** Putting a hint aside: which one, and why. */
import * as z from "zod/mini";

export const dismissHintForm = z.object({
  hint: z.string("hintGone").check(z.minLength(1, "hintGone"), z.maxLength(300, "hintGone")),
  reason: z.string("hintReason").check(z.trim(), z.minLength(1, "hintReason"), z.maxLength(500, "hintReasonLong")),
});
