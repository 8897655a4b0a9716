/** A part of a page that the server has drawn and the browser leaves as it is. */
import { useState } from "react";

export interface Drawing {
  html?: string;
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
