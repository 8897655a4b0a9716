/** Which files some process is working on right now, and how far it has come. */
import { eq } from "drizzle-orm";
import type { EverythingScope } from "~/domain/permissions/scope";
import type { Connection } from "./client";
import { incomingWork } from "./schema/running";

interface Work {
  incomingId: number;
  /** 0 to 1. */
  share: number;
  now: number;
}

/** Notes that a process has taken a file in hand. */
export function beginWork(db: Connection, _scope: EverythingScope, { incomingId, share, now }: Work): void {
  db.insert(incomingWork)
    .values({ incomingId, share, seenAt: now })
    .onConflictDoUpdate({ target: incomingWork.incomingId, set: { share, seenAt: now } })
    .run();
}

/** Notes how far the work has come; nothing where the file has been thrown away meanwhile. */
export function noteWork(db: Connection, _scope: EverythingScope, { incomingId, share, now }: Work): void {
  db.update(incomingWork).set({ share, seenAt: now }).where(eq(incomingWork.incomingId, incomingId)).run();
}

/** Notes that nobody works on a file any more. */
export function endWork(db: Connection, _scope: EverythingScope, incomingId: number): void {
  db.delete(incomingWork).where(eq(incomingWork.incomingId, incomingId)).run();
}

/** How far the work on a file has come and when its process was last seen; null where nobody works on it. */
export function findWork(
  db: Connection,
  _scope: EverythingScope,
  incomingId: number,
): { share: number; seenAt: number } | null {
  const { share, seenAt } = incomingWork;
  return db.select({ share, seenAt }).from(incomingWork).where(eq(incomingWork.incomingId, incomingId)).get() ?? null;
}
