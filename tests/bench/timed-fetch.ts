/** Asks a server over one kept connection and times each answer from the first byte sent to the last received. */
import { Agent, get, request } from "node:http";
import { performance } from "node:perf_hooks";
import { withFormPass } from "../support/form-pass";

export interface TimedAnswer {
  status: number;
  milliseconds: number;
  body: Buffer;
}

export type TimedFetch = (path: string, headers?: Record<string, string>) => Promise<TimedAnswer>;

/** A client that keeps one connection open, as a browser does. */
export function makeTimedFetch(url: string, always: Record<string, string> = {}): TimedFetch {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return (path, headers = {}) =>
    new Promise((resolve, reject) => {
      const start = performance.now();
      get(`${url}${path}`, { agent, headers: { ...always, ...headers } }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const milliseconds = performance.now() - start;
          resolve({ status: response.statusCode ?? 0, milliseconds, body: Buffer.concat(chunks) });
        });
      }).on("error", reject);
    });
}

/** Times one address after another. Throws where an answer is not 200: a fast error is no speed. */
export async function timeEach(ask: TimedFetch, addresses: readonly string[], before?: () => void): Promise<number[]> {
  const times: number[] = [];
  for (const address of addresses) {
    before?.();
    const { status, milliseconds } = await ask(address);
    if (status !== 200) throw new Error(`${address} answered ${status}`);
    times.push(milliseconds);
  }
  return times;
}

/** A client that posts forms over one kept connection, as our own pages do. */
export function makeTimedPost(url: string, always: Record<string, string> = {}) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return (path: string, form: URLSearchParams): Promise<TimedAnswer> =>
    new Promise((resolve, reject) => {
      const body = form.toString();
      const start = performance.now();
      const asking = request(
        `${url}${path}`,
        {
          method: "POST",
          agent,
          headers: withFormPass({
            ...always,
            Origin: url,
            "Content-Type": "application/x-www-form-urlencoded",
            "Content-Length": String(Buffer.byteLength(body)),
          }),
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("error", reject);
          response.on("end", () => {
            const milliseconds = performance.now() - start;
            resolve({ status: response.statusCode ?? 0, milliseconds, body: Buffer.concat(chunks) });
          });
        },
      );
      asking.on("error", reject);
      asking.end(body);
    });
}
