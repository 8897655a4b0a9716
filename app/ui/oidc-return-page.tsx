/** The last step of the organisation's own sign-in: it sends itself, and has a button where there are no scripts. */
import { useEffect, useRef } from "react";
import { signInMessages } from "~/i18n/sign-in";
import { paths } from "~/paths";
import { Button } from "./button";
import { ButtonLink } from "./button-link";
import { Card } from "./card";
import { Form } from "./navigation";
import { PageHeading } from "./page-heading";
import { useLanguage } from "./use-language";

export type OidcRefusal = "cancelled" | "expired" | "unknown-person" | "unreachable" | "too-many";

interface OidcReturnPageProps {
  /** What people call the provider. */
  name: string;
  refusal: OidcRefusal | null;
}

export function OidcReturnPage({ name, refusal }: OidcReturnPageProps) {
  const words = signInMessages[useLanguage()].oidc;
  const form = useRef<HTMLFormElement>(null);
  const sent = useRef(false);
  useEffect(() => {
    if (sent.current) return;
    sent.current = true;
    form.current?.requestSubmit();
  }, []);
  if (refusal !== null) {
    const [title, lead] = words.refusals[refusal];
    return (
      <div className="page-narrow">
        <PageHeading title={title} lead={lead(name)} />
        <ButtonLink to={paths.signIn}>{words.again}</ButtonLink>
      </div>
    );
  }
  return (
    <div className="page-narrow">
      <PageHeading title={words.title} />
      <Card>
        <p>{words.ready(name)}</p>
        <Form method="post" ref={form}>
          <Button>{words.button}</Button>
        </Form>
      </Card>
    </div>
  );
}
