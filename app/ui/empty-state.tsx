/** A page or card with nothing in it yet: what belongs there, and the first step. */
import type { ReactNode } from "react";

export interface EmptyStateProps {
  title: string;
  children?: ReactNode;
  /** The first step, as a ButtonLink or a form; left out where the reader may not take it. */
  action?: ReactNode;
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state stack-small">
      <p className="empty-state-title">{title}</p>
      {children && <div className="muted">{children}</div>}
      {action && <div className="cluster">{action}</div>}
    </div>
  );
}
