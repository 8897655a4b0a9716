/** How far the reading and writing of files has come while it goes on. In memory alone: a restart ends the work too. */
import type { Db } from "#db/client";

const running = new WeakMap<Db, Map<number, number>>();

function jobsOf(db: Db): Map<number, number> {
  const known = running.get(db);
  if (known) return known;
  const fresh = new Map<number, number>();
  running.set(db, fresh);
  return fresh;
}

/** The share of the work on a file that is done, 0 to 1; null where nobody works on it. */
export function progressOf(db: Db, id: number): number | null {
  return jobsOf(db).get(id) ?? null;
}

/** Does the work on a file and tells how far it has come. Never rejects: the work itself notes what went wrong. */
export async function trackJob(db: Db, id: number, work: (onProgress: (share: number) => void) => Promise<void>) {
  const jobs = jobsOf(db);
  jobs.set(id, 0);
  try {
    await work((share) => jobs.set(id, share));
  } catch (error) {
    console.error(error);
  } finally {
    jobs.delete(id);
  }
}
