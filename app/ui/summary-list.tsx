/** What is known about a thing, as terms and values, each with a way to correct it. */
import type { ReactNode } from "react";
import { Link } from "./navigation";
import { useMessages } from "./use-messages";

export interface SummaryItem {
  term: string;
  value: ReactNode;
  /** Where it is corrected. */
  changeAt?: string;
}

export function SummaryList({ items }: { items: readonly SummaryItem[] }) {
  const messages = useMessages();
  return (
    <dl className="summary-list">
      {items.map(({ term, value, changeAt }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>

          {changeAt && (
            <dd className="summary-action no-print">
              <Link to={changeAt}>
                {messages.change}
                <span className="visually-hidden"> {term}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
