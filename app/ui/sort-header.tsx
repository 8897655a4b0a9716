/** A column heading that sorts by a link, so that the order is in the address. */
import { Icon } from "./icon";
import { Link } from "./navigation";

export type SortOrder = "ascending" | "descending" | null;

export interface SortHeaderProps {
  label: string;
  /** The address of the page in the order that a click gives. */
  to: string;
  /** The order that the column has now; null where another column sorts. */
  order: SortOrder;
  numeric?: boolean;
}

export function SortHeader({ label, to, order, numeric = false }: SortHeaderProps) {
  const icon = order === "ascending" ? "sort-up" : order === "descending" ? "sort-down" : "sort-none";
  return (
    <th scope="col" role="columnheader" aria-sort={order ?? undefined} className={numeric ? "numeric" : undefined}>
      <Link to={to} className="sort-link" preventScrollReset>
        {label}
        <Icon name={icon} />
      </Link>
    </th>
  );
}
