/** Makes what is to be made when it is woken, at start, and every few minutes for what failed. */
import { Cron } from "croner";
import { logError } from "../log";
import { jobDone } from "../metrics";

interface DocumentMaker {
  make: (stopped: AbortSignal) => Promise<unknown>;
}

/** One round at a time; woken in the middle of one, another follows. */
export function startDocumentMaker({ make }: DocumentMaker): { wake: () => void; stop: () => Promise<void> } {
  const stopping = new AbortController();
  let running: Promise<void> | null = null;
  let again = false;
  const wake = () => {
    if (stopping.signal.aborted) return;
    if (running) {
      again = true;
      return;
    }
    running = make(stopping.signal)
      .then(() => jobDone("documents"))
      .catch(logError)
      .finally(() => {
        running = null;
        if (!again) return;
        again = false;
        wake();
      });
  };
  const job = new Cron("*/5 * * * *", wake);
  wake();
  return {
    wake,
    stop: async () => {
      job.stop();
      stopping.abort();
      await running;
    },
  };
}
