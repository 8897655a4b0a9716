/** A white box that holds one thing. */
import type { ReactNode } from "react";

export interface CardProps {
  title?: ReactNode;
  /** 2 unless the card lies under another heading. */
  level?: 2 | 3 | 4;
  actions?: ReactNode;
  id?: string;
  children: ReactNode;
}

export function Card({ title, level = 2, actions, id, children }: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <section className="card stack" id={id}>
      {(title || actions) && (
        <div className="cluster spread">
          {title && <Heading>{title}</Heading>}
          {actions && <div className="cluster no-print">{actions}</div>}
        </div>
      )}
      {children}
    </section>
  );
}
