/** Whether a person is linked to the organisation's own sign-in, on the person's own page. */
import { ownOidcMessages } from "~/i18n/own-oidc";
import { paths } from "~/paths";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { useLanguage } from "../use-language";
import { OidcLinks, type ListedOidcLink } from "./oidc-links";

export interface OwnOidc {
  /** What people call the provider in the settings; null where there is none any more. */
  provider: string | null;
  email: string;
  links: readonly ListedOidcLink[];
  /** Whether the person can sign in without it. */
  otherWayIn: boolean;
}

export function OwnOidcCard({ provider, email, links }: OwnOidc) {
  const words = ownOidcMessages[useLanguage()];
  const linked = links.some(({ inUse }) => inUse);
  return (
    <Card title={words.title}>
      {provider !== null && (
        <p className={linked ? undefined : "muted"}>
          {linked ? words.linkedTo(provider) : words.notLinked(provider, email)}
        </p>
      )}
      {links.length > 0 && (
        <>
          <OidcLinks links={links} />
          <div>
            <ButtonLink to={paths.ownOidc} tone="secondary">
              {words.toPage}
            </ButtonLink>
          </div>
        </>
      )}
    </Card>
  );
}
