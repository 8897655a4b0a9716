/** Sends whoever asks with the address that the projects know a new link, one for each project; the old ones are nothing any more. */
import { write } from "#db/client";
import { listLinksOfEmail } from "#db/feedback-link-lists";
import { forgetTokens } from "#db/feedback-links";
import { writeJournal } from "#db/journal";
import type { Day } from "~/domain/bundle/records";
import { judgeLink } from "~/domain/feedback/link-verdict";
import { everything } from "~/domain/permissions/scope";
import type { OperationContext } from "./context";
import { mailLink } from "./mail-link";

/** The most mails that one asking sends. */
const most = 5;

interface Input {
  email: string;
  today: Day;
  publicUrl: string;
}

/** Returns how many mails were written; the page says the same whatever the number. */
export function renewLinksByEmail({ db, actor, now }: OperationContext, { email, today, publicUrl }: Input): number {
  const system = everything({ kind: "system" });
  return write(db, (transaction) => {
    const links = listLinksOfEmail(transaction, system, email.trim().toLowerCase()).map((link) => ({
      ...link,
      verdict: judgeLink(link.facts, today),
    }));
    // Of each project the newest round: one that can be answered before one that can be read.
    const chosen = new Map<number, (typeof links)[number]>();
    for (const wanted of ["answer", "read"] as const)
      for (const link of links)
        if (link.verdict === wanted && !chosen.has(link.projectId)) chosen.set(link.projectId, link);
    let sent = 0;
    for (const { linkId, projectId } of [...chosen.values()].slice(0, most)) {
      forgetTokens(transaction, { projectId }, linkId);
      if (!mailLink(transaction, { projectId }, { linkId, template: "round-link", publicUrl, now })) continue;
      sent += 1;
      writeJournal(transaction, { actor, now, operation: "renew-link", subject: "link", subjectId: linkId, projectId });
    }
    return sent;
  });
}
