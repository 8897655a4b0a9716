/** What the server has drawn, as the answer to a request carries it. */
import { type Drawing, drawnInThePage } from "~/ui/drawn-body";

/** A page that a browser opens holds the drawing itself; the framework in the browser is sent it as data. */
export function drawFor(request: Request, html: string): Drawing {
  return opensDocument(request) ? drawnInThePage(html) : { html };
}

/** Whether a browser opens the address, and not the framework in the browser, which takes anything. */
function opensDocument({ headers }: Request): boolean {
  const destination = headers.get("Sec-Fetch-Dest");
  return destination === null ? headers.get("Accept") !== "*/*" : destination === "document";
}
