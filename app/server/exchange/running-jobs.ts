/**
 * How far the reading and writing of files has come while it goes on. It stands in the database, since whoever asks may
 * meet another process; one that was killed at it is told by its silence.
 */
import { type Db, isWriteLockFree } from "#db/client";
import { beginWork, endWork, findWork, noteWork } from "#db/incoming-work";
import { everything } from "~/domain/permissions/scope";
import { systemClock } from "../clock";
import { processWide } from "../process-wide";
import { logError } from "../log";
import { untilWritable } from "../write-gate";

const SECOND = 1000;
/** Between two notes that the work goes on. */
const pulse = SECOND;
/** Silence after which the process counts as dead. */
const silence = 10 * SECOND;

const scope = everything({ kind: "system" });
const running = processWide("work on files", () => new WeakMap<object, Set<Promise<void>>>());

/** The share of the work on a file that is done, 0 to 1; null where nobody works on it. */
export function progressOf(db: Db, id: number): number | null {
  const found = findWork(db, scope, id);
  if (!found) return null;
  // While somebody writes much at once nobody can note that he is there.
  return found.seenAt > systemClock.now() - silence || !isWriteLockFree(db) ? found.share : null;
}

/** Does the work on a file and tells how far it has come. Never rejects: the work itself notes what went wrong. */
export function trackJob(
  db: Db,
  id: number,
  work: (onProgress: (share: number) => void) => Promise<void>,
): Promise<void> {
  const jobs = running.get(db) ?? new Set();
  running.set(db, jobs);
  const job = track(db, id, work).finally(() => jobs.delete(job));
  jobs.add(job);
  return job;
}

/** Resolves once this process works on no file any more. */
export async function endOfJobs(db: Db): Promise<void> {
  await Promise.all(running.get(db) ?? []);
}

async function track(db: Db, id: number, work: (onProgress: (share: number) => void) => Promise<void>) {
  let share = 0;
  const tell = (note: () => void) => {
    try {
      note();
    } catch (error) {
      // What cannot be told, for lack of room or a file thrown away, does not end the work.
      logError(error);
    }
  };
  const now = () => systemClock.now();
  tell(() => beginWork(db, scope, { incomingId: id, share, now: now() }));
  const note = () => noteWork(db, scope, { incomingId: id, share, now: now() });
  const timer = setInterval(() => isWriteLockFree(db) && tell(note), pulse);
  timer.unref();
  try {
    await work((done) => {
      share = done;
    });
  } catch (error) {
    logError(error);
  } finally {
    clearInterval(timer);
    await untilWritable(db);
    tell(() => endWork(db, scope, id));
  }
}
