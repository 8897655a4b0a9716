/** The name of a person. */
import * as z from "zod/mini";

export const personNameSchema = z.string("name").check(z.trim(), z.minLength(1, "name"), z.maxLength(120, "nameLong"));
