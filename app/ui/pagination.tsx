/** Links through a long list: previous, next, and the pages near this one. */
import { Icon } from "./icon";
import { Link } from "./navigation";
import { useMessages } from "./use-messages";

export interface PaginationProps {
  /** From 1. */
  page: number;
  pages: number;
  addressOf: (page: number) => string;
}

export function Pagination({ page, pages, addressOf }: PaginationProps) {
  const messages = useMessages();
  if (pages <= 1) return null;
  const shown = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= 1,
  );
  return (
    <nav className="pagination" aria-label={messages.pages}>
      {page > 1 && (
        <Link to={addressOf(page - 1)} rel="prev">
          <Icon name="chevron-left" />
          {messages.previous}
        </Link>
      )}
      <ol className="plain-list for-wide">
        {shown.map((number, index) => (
          <li key={number}>
            {index > 0 && number - (shown[index - 1] ?? 0) > 1 && <span aria-hidden="true">…</span>}
            <Link
              to={addressOf(number)}
              aria-label={messages.goToPage(number)}
              aria-current={number === page ? "page" : undefined}
            >
              {number}
            </Link>
          </li>
        ))}
      </ol>
      <span className="for-narrow">{messages.pageOf(page, pages)}</span>
      {page < pages && (
        <Link to={addressOf(page + 1)} rel="next">
          {messages.next}
          <Icon name="chevron-right" />
        </Link>
      )}
    </nav>
  );
}
