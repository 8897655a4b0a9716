/** One figure and what it means; stands in a KeyFigureGrid. */
import type { ReactNode } from "react";
import { Link } from "./navigation";

export interface KeyFigureProps {
  label: ReactNode;
  /** Already worded: "71 %", "–". */
  value: ReactNode;
  /** One short sentence on what the figure says. */
  meaning?: ReactNode;
  /** Where its records are. */
  to?: string;
}

export function KeyFigure({ label, value, meaning, to }: KeyFigureProps) {
  return (
    <div className="key-figure">
      <dt>{to ? <Link to={to}>{label}</Link> : label}</dt>
      <dd className="key-figure-value">{value}</dd>
      {meaning && <dd className="small muted">{meaning}</dd>}
    </div>
  );
}
