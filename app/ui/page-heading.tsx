/** The top of a page: where it lies, what it is called, what it is for and what can be done. */
import type { ReactNode } from "react";
import type { Language } from "~/i18n/language";
import type { NavigationItem } from "./current-item";
import { Icon } from "./icon";
import { Link } from "./navigation";
import { useMessages } from "./use-messages";

export interface PageHeadingProps {
  title: string;
  /** Where the title may be in another language than the page. */
  titleLang?: Language;
  /** Pages above this one, outermost first. */
  breadcrumb?: readonly NavigationItem[];
  lead?: ReactNode;
  /** Tags and the like beside the title. */
  marks?: ReactNode;
  actions?: ReactNode;
}

export function PageHeading({ title, titleLang, breadcrumb, lead, marks, actions }: PageHeadingProps) {
  const messages = useMessages();
  return (
    <div className="page-heading">
      {breadcrumb && breadcrumb.length > 0 && (
        <nav className="breadcrumb" aria-label={messages.breadcrumb}>
          <ol className="plain-list">
            {breadcrumb.map(({ to, label }) => (
              <li key={to}>
                <Link to={to}>{label}</Link>
                <Icon name="chevron-right" />
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="page-heading-row">
        <div className="stack-small">
          <div className="cluster">
            <h1 lang={titleLang}>{title}</h1>
            {marks}
          </div>
          {lead && <div className="lead">{lead}</div>}
        </div>
        {actions && <div className="cluster no-print">{actions}</div>}
      </div>
    </div>
  );
}
