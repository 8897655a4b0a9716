/** Answers with the files that were built for browsers. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Readable } from "node:stream";
import sirv from "sirv";
import { logError } from "../log";

type Next = () => void;

/** Files whose name tells their content, below `/assets/`, are kept by browsers for a year, others for an hour. */
export function serveFiles(folder: string): (request: IncomingMessage, response: ServerResponse, next: Next) => void {
  const answer = sirv(folder, {
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, path) => {
      const forever = path.startsWith("/assets/");
      response.setHeader("Cache-Control", forever ? "public, max-age=31536000, immutable" : "public, max-age=3600");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'");
    },
  });
  return (request, response, next) => {
    // Small files need no parts, and a part that ends before it begins would end the process.
    delete request.headers.range;
    // Gone since the start, where a new version was built in the same place.
    const endOnFault = (source: Readable) =>
      source.once("error", (error) => {
        logError(error);
        response.destroy();
      });
    response.once("pipe", endOnFault);
    answer(request, response, () => {
      response.off("pipe", endOnFault);
      next();
    });
  };
}
