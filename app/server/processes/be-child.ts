/** How a process behaves that another one started: it stops when it is told to, and when the other is gone. */
import { logError } from "../log";
import { collectMetrics } from "../metrics";
import { tellParent, type ToChild } from "./messages";

interface Child {
  stop: () => Promise<void>;
  hear: (message: Exclude<ToChild, { stop: true } | { ask: number }>) => void;
}

/** Ends the process with status 0 once `stop` has resolved. */
export function beChild({ stop, hear }: Child): void {
  let stopping: Promise<void> | null = null;
  const end = () => {
    stopping ??= stop()
      .catch(logError)
      .then(() => process.exit(0));
  };
  process.on("message", (message: ToChild) => {
    if ("stop" in message) end();
    else if ("ask" in message) tellParent({ answer: message.ask, metrics: collectMetrics() });
    else hear(message);
  });
  process.on("SIGTERM", end);
  // A terminal sends it to all processes; the one that was started says when to stop.
  process.on("SIGINT", () => {});
  process.on("disconnect", end);
  tellParent({ hearing: true });
  // The other may have gone while this one began.
  if (!process.connected) end();
}
