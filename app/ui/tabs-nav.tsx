/** The pages of one thing as links: side by side on a wide screen, in a menu named after the current one on a phone. */
import { currentItem, type NavigationItem } from "./current-item";
import { Dropdown } from "./dropdown";
import { NavigationList } from "./navigation-list";

export interface TabsNavProps {
  /** What the pages belong to, for screen readers. */
  label: string;
  items: readonly NavigationItem[];
  /** The address that the reader stands on. */
  path: string;
}

export function TabsNav({ label, items, path }: TabsNavProps) {
  return (
    <nav className="tabs-nav no-print" aria-label={label}>
      <div className="for-wide">
        <NavigationList items={items} path={path} />
      </div>
      <Dropdown key={path} label={currentItem(items, path)?.label ?? label} className="for-narrow">
        <NavigationList items={items} path={path} />
      </Dropdown>
    </nav>
  );
}
