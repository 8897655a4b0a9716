/** What a person says of itself. */
import * as z from "zod/mini";
import { languageSchema } from "./language";
import { personNameSchema } from "./person-name";

export const profileForm = z.object({ name: personNameSchema, language: languageSchema });
