/** The address by which an administrator finds everything about a person. */
import * as z from "zod/mini";
import { emailSchema } from "./email";

export const findPersonForm = z.object({ email: emailSchema });
