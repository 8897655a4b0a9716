/** What the process that was started and those that it starts say to each other. */

import type { Sample } from "../metrics";

/** Work that another process is to look for at once. */
export type Work = "mail" | "documents";

/** To a process that answers requests, or that runs jobs. */
export type ToChild =
  | { begin: { firstRunCode: string | null } }
  | { wake: Work }
  | { stop: true }
  /** Asks for metrics; the number names the question. */
  | { ask: number };

export type FromChild =
  /** It hears what it is told from now on. */
  { hearing: true } | { ready: { url: string; port: number } } | { wake: Work } | { answer: number; metrics: Sample[] };

/** Says something to the process that started this one, where there still is one. */
export function tellParent(message: FromChild): void {
  if (process.connected) process.send?.(message, undefined, undefined, () => {});
}
