/** The headers by which a mail program offers to stop the weekly digest with one click (RFC 2369, RFC 8058). */
import type { Mail } from "#db/outbox";

/** Nothing for other mails. The address stands last in the text, after everything that people have written. */
export function unsubscribeHeaders({ template, text }: Pick<Mail, "template" | "text">): Record<string, string> {
  if (template !== "digest") return {};
  const address = [...text.matchAll(/https?:\/\/\S+\/digest\/[\w-]{43}(?=\s)/g)].at(-1)?.[0];
  if (address === undefined) return {};
  return { "List-Unsubscribe": `<${address}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}
