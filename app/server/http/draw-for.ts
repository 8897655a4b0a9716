/** What the server has drawn, as the answer to a request carries it; `ui/drawn-body` shows it. */

export interface Drawn {
  html?: string;
}

/**
 * A page that a browser opens holds the drawing itself, so it is kept out of the data that the framework sends along
 * for the browser, which would otherwise carry it a second time: that data is made of what can be enumerated. The
 * framework in the browser is sent it as data.
 */
export function drawFor(request: Request, html: string): Drawn {
  return opensDocument(request) ? Object.defineProperty({}, "html", { value: html }) : { html };
}

/** Whether a browser opens the address, and not the framework in the browser, which takes anything. */
function opensDocument({ headers }: Request): boolean {
  const destination = headers.get("Sec-Fetch-Dest");
  return destination === null ? headers.get("Accept") !== "*/*" : destination === "document";
}
