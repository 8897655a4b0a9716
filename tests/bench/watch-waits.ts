/** Asks a server again and again while something else goes on, and notes how long it waited for the slowest answer. */
import { performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";

const between = 5;

/** The longest wait in milliseconds, and what the work came to. Throws where an answer is none. */
export async function watchWaits<T>(
  ask: () => Promise<{ status: number }>,
  work: () => Promise<T>,
): Promise<{ longest: number; result: T; asked: number }> {
  let longest = 0;
  let asked = 0;
  let watching = true;
  const watch = (async () => {
    while (watching) {
      const start = performance.now();
      const { status } = await ask();
      longest = Math.max(longest, performance.now() - start);
      asked += 1;
      if (status >= 400) throw new Error(`A watcher was answered ${status}`);
      await pause(between);
    }
  })();
  // Awaited below; until then a failure must not count as one that nobody handles.
  watch.catch(() => {});
  try {
    const result = await work();
    watching = false;
    await watch;
    return { longest, result, asked };
  } finally {
    watching = false;
  }
}
