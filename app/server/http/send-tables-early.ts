/** Sends each part of a table as soon as it is compressed; other answers wait until a buffer is full. */
import type { IncomingMessage, ServerResponse } from "node:http";

/** Stands after the step that compresses. */
export function sendTablesEarly(
  _request: IncomingMessage,
  response: ServerResponse & { flush?: () => void },
  next: () => void,
): void {
  const { write } = response;
  response.write = ((...content: Parameters<typeof write>) => {
    const takesMore = write.apply(response, content);
    if (String(response.getHeader("Content-Type")).startsWith("text/csv")) response.flush?.();
    return takesMore;
  }) as typeof write;
  next();
}
