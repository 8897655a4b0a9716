/** Whom a person is linked to by another sign-in, since when, and what can be done about each. */
import type { ReactNode } from "react";
import { formatMoment } from "~/i18n/format";
import { ownOidcMessages } from "~/i18n/own-oidc";
import { RowList } from "../row-list";
import { useLanguage } from "../use-language";

export interface ListedOidcLink {
  id: number;
  name: string;
  /** Whether settings still name the provider. */
  inUse: boolean;
  /** UTC milliseconds. */
  createdAt: number;
  lastUsedAt: number;
}

interface OidcLinksProps {
  links: readonly ListedOidcLink[];
  actionFor?: (link: ListedOidcLink) => ReactNode;
}

export function OidcLinks({ links, actionFor }: OidcLinksProps) {
  const language = useLanguage();
  const words = ownOidcMessages[language];
  return (
    <RowList
      label={words.title}
      items={links.map((link) => ({
        key: String(link.id),
        title: link.name,
        notes: [
          words.since(formatMoment(language, link.createdAt)),
          link.inUse ? words.used(formatMoment(language, link.lastUsedAt)) : words.notInUse,
        ],
        action: actionFor?.(link),
      }))}
    />
  );
}
