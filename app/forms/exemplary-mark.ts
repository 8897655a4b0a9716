/** Holding a project up as an example: why. */
import * as z from "zod/mini";

export const exemplaryMarkForm = z.object({
  reason: z
    .string("exampleReason")
    .check(z.trim(), z.minLength(1, "exampleReason"), z.maxLength(1000, "exampleReasonLong")),
});
