/** A part of a page that the server has drawn and the browser leaves as it is. */
import { useState } from "react";

export interface Drawing {
  html?: string;
}

/**
 * The drawing for a page that is sent as a document. It stands in the page itself, so it is kept out of the data that
 * the framework sends along for the browser, which would otherwise carry it a second time: that data is made of what
 * can be enumerated.
 */
export function drawnInThePage(html: string): Drawing {
  return Object.defineProperty({}, "html", { value: html });
}

export interface DrawnBodyProps {
  id: string;
  className?: string;
  /** Without its HTML in the browser where the page came with it: it is then the one that stands there. */
  drawing: Drawing;
}

export function DrawnBody({ id, className, drawing }: DrawnBodyProps) {
  const [standing] = useState(() => drawing.html ?? document.getElementById(id)?.innerHTML ?? "");
  return <div id={id} className={className} dangerouslySetInnerHTML={{ __html: drawing.html ?? standing }} />;
}
