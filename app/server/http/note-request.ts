/** Notes each request once it is answered: method, kind of address, status and time taken, and nothing of what it said. */
import { METHODS } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { logEvent, type RequestInHand } from "../log";
import { countRequest } from "../metrics";

const known = new Set(METHODS);

export function noteRequest(request: IncomingMessage, response: ServerResponse, inHand: RequestInHand): void {
  const began = performance.now();
  response.once("close", () => {
    const method = known.has(request.method ?? "") ? request.method : "other";
    const milliseconds = performance.now() - began;
    const status = `${Math.floor(response.statusCode / 100)}xx`;
    countRequest({ route: inHand.route, status, seconds: milliseconds / 1000 });
    logEvent("request", {
      ...inHand,
      method,
      status: response.statusCode,
      ms: Math.round(milliseconds * 10) / 10,
      ...(response.writableFinished ? {} : { cut: true }),
    });
  });
}
