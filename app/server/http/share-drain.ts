/** Lets an answer be sent as fast as it is taken, and no faster, also through the step that compresses. */
import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * Stands after the step that compresses. That step hands whoever waits for "drain" on to its own stream, from which
 * nobody takes them away again, so that each wait of a long answer would leave a listener behind; here all of them wait
 * behind one.
 */
export function shareDrain(_request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const { once, removeListener } = response;
  const waiting = new Set<() => void>();
  let listens = false;
  response.once = ((event: string, listener: () => void) => {
    if (event !== "drain") return once.call(response, event, listener);
    waiting.add(listener);
    if (!listens) response.on("drain", () => [...waiting].forEach(goOn));
    listens = true;
    return response;
  }) as typeof once;
  response.removeListener = ((event: string, listener: () => void) => {
    if (event === "drain") waiting.delete(listener);
    return removeListener.call(response, event, listener);
  }) as typeof removeListener;
  const goOn = (listener: () => void) => {
    waiting.delete(listener);
    listener();
  };
  next();
}
