/** What an invited person without an account is asked for. */
import * as z from "zod/mini";
import { personNameSchema } from "./person-name";

export const acceptInvitationForm = z.object({ name: personNameSchema });
