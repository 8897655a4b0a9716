/** Keeps a process running: one that ends is started again, one that ends again and again right after its start is given up. */
import type { ChildProcess } from "node:child_process";
import type { Sample } from "../metrics";
import type { FromChild, ToChild } from "./messages";

const SECOND = 1000;
/** A process that lives this long after it began has started well. */
const wellBegun = 10 * SECOND;
export const mostFailedStarts = 5;
/** How long the answer to a question is waited for. */
const patience = 2 * SECOND;
/** Before the second attempt; twice as long before each further one. */
const firstPause = 200;

interface Kept {
  start: () => ChildProcess;
  hear: (message: FromChild) => void;
  /** Called each time that it ended without having been told to. `how`: its status or the signal. */
  ended: (how: string) => void;
  gaveUp: (how: string) => void;
}

export interface KeptProcess {
  send: (message: ToChild) => void;
  /** What it has counted; nothing where it does not answer. */
  askMetrics: () => Promise<Sample[]>;
  /** Resolves once it is gone; it is ended by force where it takes longer than `limit` milliseconds. */
  stop: (limit: number) => Promise<void>;
}

export function keepRunning({ start, hear, ended, gaveUp }: Kept): KeptProcess {
  let stopping = false;
  let failed = 0;
  let asked = 0;
  const questions = new Map<number, (metrics: Sample[]) => void>();
  let pause: NodeJS.Timeout | undefined;
  let child: ChildProcess;
  const begin = () => {
    let begunAt = Infinity;
    const fresh = (child = start());
    fresh.on("message", (message: FromChild) => {
      if ("hearing" in message || "ready" in message) begunAt = performance.now();
      if ("answer" in message) questions.get(message.answer)?.(message.metrics);
      else hear(message);
    });
    fresh.once("error", () => {});
    fresh.once("exit", (status, signal) => {
      if (stopping) return;
      const how = signal ?? `status ${status}`;
      failed = performance.now() - begunAt >= wellBegun ? 0 : failed + 1;
      ended(how);
      if (failed >= mostFailedStarts) return gaveUp(how);
      pause = setTimeout(begin, failed === 0 ? 0 : firstPause * 2 ** (failed - 1));
    });
  };
  begin();
  const send = (message: ToChild) => {
    if (child.connected) child.send(message, () => {});
  };
  const askMetrics = () =>
    new Promise<Sample[]>((resolve) => {
      const question = (asked += 1);
      const settle = (metrics: Sample[]) => {
        clearTimeout(timer);
        questions.delete(question);
        resolve(metrics);
      };
      const timer = setTimeout(() => settle([]), patience);
      questions.set(question, settle);
      send({ ask: question });
    });
  return {
    send,
    askMetrics,
    stop: (limit) => {
      stopping = true;
      clearTimeout(pause);
      const going = child;
      if (going.exitCode !== null || going.signalCode !== null) return Promise.resolve();
      return new Promise((resolve) => {
        const force = setTimeout(() => going.kill("SIGKILL"), limit);
        going.once("exit", () => {
          clearTimeout(force);
          resolve();
        });
        send({ stop: true });
      });
    },
  };
}
