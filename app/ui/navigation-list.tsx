/** A list of links of which one may be the page that the reader stands on. */
import { currentItem, type NavigationItem } from "./current-item";
import { Link } from "./navigation";

export function NavigationList({ items, path }: { items: readonly NavigationItem[]; path: string }) {
  const current = currentItem(items, path);
  return (
    <ul className="plain-list">
      {items.map((item) => (
        <li key={item.to}>
          <Link to={item.to} aria-current={item === current ? (item.to === path ? "page" : "true") : undefined}>
            {item.label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
