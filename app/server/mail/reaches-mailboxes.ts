/** Whether a mailed link reaches its reader: there is a mail server, or the inbox of the demonstration. */
import type { Environment } from "../environment";

export function reachesMailboxes({ demonstration, smtpUrl }: Pick<Environment, "demonstration" | "smtpUrl">): boolean {
  return demonstration || smtpUrl !== null;
}
