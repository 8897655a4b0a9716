/** Key figures side by side; its children are KeyFigure. */
import type { ReactNode } from "react";

export function KeyFigureGrid({ children }: { children: ReactNode }) {
  return <dl className="key-figures">{children}</dl>;
}
