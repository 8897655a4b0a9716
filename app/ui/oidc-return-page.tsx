/** The last step of the organisation's own sign-in: it sends itself, and has a button where there are no scripts. */
import { signInMessages } from "~/i18n/sign-in";
import { LastStepPage } from "./last-step-page";
import { useLanguage } from "./use-language";

export type OidcRefusal = "cancelled" | "expired" | "unknown-person" | "unreachable" | "too-many";

interface OidcReturnPageProps {
  /** What people call the provider. */
  name: string;
  refusal: OidcRefusal | null;
}

export function OidcReturnPage({ name, refusal }: OidcReturnPageProps) {
  const words = signInMessages[useLanguage()].oidc;
  const [title = "", lead] = refusal === null ? [] : words.refusals[refusal];
  return (
    <LastStepPage
      title={words.title}
      ready={words.ready(name)}
      button={words.button}
      sendsItself
      refusal={lead ? { title, lead: lead(name), again: words.again } : null}
    />
  );
}
