/** The name of one request, by which its line in the log is found. */
import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";

const wellFormed = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/;

/** The id that a trusted proxy gave the request, where it looks like one; otherwise a new one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, "headers">, trustProxy: boolean): string {
  const given = headers["x-request-id"];
  return trustProxy && typeof given === "string" && wellFormed.test(given) ? given : randomUUID();
}
