/** Which item of a navigation the reader stands on. */
export interface NavigationItem {
  to: string;
  label: string;
}

/** The item with the longest address that is `path` or lies above it; null where none does. */
export function currentItem(items: readonly NavigationItem[], path: string): NavigationItem | null {
  const above = items.filter(({ to }) => to === path || (to !== "/" && path.startsWith(`${to}/`)));
  return above.reduce<NavigationItem | null>(
    (best, item) => (best && best.to.length >= item.to.length ? best : item),
    null,
  );
}
