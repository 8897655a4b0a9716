/** Things below each other with what can be done about each: nothing hides beside the screen of a phone. */
import type { ReactNode } from "react";

export interface RowListItem {
  key: string;
  title: ReactNode;
  /** Tags beside the title. */
  marks?: ReactNode;
  /** What else is known, in one line as far as there is room. */
  notes: readonly (string | null | undefined | false)[];
  action?: ReactNode;
}

export function RowList({ label, items }: { label: string; items: readonly RowListItem[] }) {
  return (
    <ul className="task-list plain-list" aria-label={label}>
      {items.map(({ key, title, marks, notes, action }) => (
        <li key={key}>
          <div className="stack-small">
            <p className="cluster">
              <strong>{title}</strong>
              {marks}
            </p>
            <p className="small muted">{notes.filter(Boolean).join(" · ")}</p>
          </div>
          {action}
        </li>
      ))}
    </ul>
  );
}
