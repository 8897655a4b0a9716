/** Sends the week's digest to everyone who has not had it, from Monday at seven; other requests come in between. */
import { setImmediate as breathe } from "node:timers/promises";
import type { Db } from "#db/client";
import { write } from "#db/client";
import { deleteDigestLinksBefore, listDueDigests } from "#db/digests";
import { everything } from "~/domain/permissions/scope";
import { danishDayOf } from "~/server/clock";
import { digestWeekOf } from "~/server/jobs/digest-week";
import type { Memory } from "~/server/memory";
import { sendDigest } from "./send-digest";

const DAY = 24 * 60 * 60_000;
/** How long the link in a mail stops the digest. */
const linksLast = 400 * DAY;

interface Input {
  db: Db;
  now: number;
  publicUrl: string;
  memory: Memory;
  /** In a demonstration even those who have just joined get the week's digest, so that it can be seen. */
  demonstration?: boolean;
  stopped?: AbortSignal;
}

/** How many mails were written. */
export async function sendDueDigests(input: Input): Promise<number> {
  const { db, now, publicUrl, memory, demonstration = false, stopped } = input;
  const { monday, opensAt } = digestWeekOf(now);
  const open = now >= opensAt || demonstration;
  if (!open) return 0;
  const scope = everything({ kind: "system" });
  const due = listDueDigests(db, scope, { week: monday, joinedBefore: demonstration ? now + 1 : opensAt });
  if (due.length === 0) return 0;
  const context = { db, actor: { kind: "system" as const }, now };
  let sent = 0;
  for (const accountId of due) {
    await breathe();
    if (stopped?.aborted) return sent;
    if (sendDigest(context, { accountId, week: monday, today: danishDayOf(now), publicUrl, memory })) sent += 1;
  }
  write(db, (transaction) => deleteDigestLinksBefore(transaction, scope, now - linksLast));
  return sent;
}
