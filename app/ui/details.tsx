/** More for those who want it, folded away. */
import type { ReactNode } from "react";

export interface DetailsProps {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}

export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details className="details" open={open}>
      <summary>{summary}</summary>
      <div className="stack">{children}</div>
    </details>
  );
}
