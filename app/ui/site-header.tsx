/** The bar at the top of every page: brand, main menu, language and account; on a phone all but the brand is in one menu. */
import { paths } from "~/paths";
import { BrandMark } from "./brand-mark";
import type { NavigationItem } from "./current-item";
import { Dropdown } from "./dropdown";
import { Icon } from "./icon";
import { LanguageSwitch } from "./language-switch";
import { Form, Link } from "./navigation";
import { NavigationList } from "./navigation-list";
import { useMessages } from "./use-messages";

export interface SiteHeaderProps {
  items: readonly NavigationItem[];
  /** The address that the reader stands on, with its search part: the language switch returns to it. */
  address: string;
  /** Where an activity is logged; null for whoever may log nowhere. */
  log?: string | null;
  /** Null for a visitor; where it is not known who reads, neither sign-in nor sign-out is offered. */
  account: { name: string; items: readonly NavigationItem[] } | "unknown" | null;
}

export function SiteHeader({ items, address, log, account }: SiteHeaderProps) {
  const messages = useMessages();
  const path = address.split(/[?#]/)[0] ?? address;
  const signOut = (
    <Form method="post" action={paths.signOut}>
      <button type="submit" className="menu-button">
        {messages.signOut}
      </button>
    </Form>
  );
  const known = account === "unknown" ? null : account;
  const signIn = account === null && <Link to={paths.signIn}>{messages.signIn}</Link>;

  return (
    <header className="site-header">
      <a className="skip-link" href="#main">
        {messages.skipToContent}
      </a>
      <div className="page site-header-bar">
        <Link className="brand" to={paths.home}>
          <BrandMark />
          {messages.product}
        </Link>
        <nav className="site-nav for-wide" aria-label={messages.mainNavigation}>
          <NavigationList items={items} path={path} />
        </nav>
        {log && (
          <Link className="header-log" to={log}>
            <Icon name="add" />
            {messages.log}
          </Link>
        )}
        <div className="site-tools for-wide">
          <LanguageSwitch returnTo={address} />
          {known ? (
            <Dropdown key={address} label={known.name} icon="person">
              <NavigationList items={known.items} path={path} />
              {signOut}
            </Dropdown>
          ) : (
            signIn
          )}
        </div>
        <Dropdown key={address} label={messages.menu} icon="menu" className="site-menu for-narrow">
          <nav aria-label={messages.mainNavigation}>
            <NavigationList items={items} path={path} />
          </nav>
          {known ? (
            <div className="menu-group">
              <p className="small muted">{known.name}</p>
              <NavigationList items={known.items} path={path} />
              {signOut}
            </div>
          ) : (
            signIn && <div className="menu-group">{signIn}</div>
          )}
          <div className="menu-group">
            <LanguageSwitch returnTo={address} />
          </div>
        </Dropdown>
      </div>
    </header>
  );
}
