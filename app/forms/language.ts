/** The language that a person reads. */
import * as z from "zod/mini";

export const languageSchema = z.enum(["da", "en"], "language");
