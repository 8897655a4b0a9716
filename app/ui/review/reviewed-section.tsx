/** A part of the report with what is said about it beside it, or below it on a narrow screen. */
import type { ReactNode } from "react";
import { Card } from "../card";

interface ReviewedSectionProps {
  id: string;
  title: string;
  /** Null where nothing is said and nothing can be. */
  talk: ReactNode;
  children: ReactNode;
}

export function ReviewedSection({ id, title, talk, children }: ReviewedSectionProps) {
  const card = (
    <Card id={id} title={title}>
      {children}
    </Card>
  );
  if (talk === null) return card;
  return (
    <div className="reviewed-section">
      {card}
      <div className="reviewed-talk">{talk}</div>
    </div>
  );
}
