/** The last step of a way in: one button, since opening an address signs nobody in; or why there is none. */
import { useEffect, useRef } from "react";
import { paths } from "~/paths";
import { Button } from "./button";
import { ButtonLink } from "./button-link";
import { Card } from "./card";
import { Form } from "./navigation";
import { PageHeading } from "./page-heading";

interface LastStepPageProps {
  title: string;
  /** Who is about to be let in, or by whom. */
  ready: string;
  button: string;
  /** Scripts press the button. */
  sendsItself?: boolean;
  refusal: { title: string; lead: string; again: string } | null;
}

export function LastStepPage({ title, ready, button, sendsItself = false, refusal }: LastStepPageProps) {
  const form = useRef<HTMLFormElement>(null);
  const sent = useRef(false);
  useEffect(() => {
    if (!sendsItself || sent.current) return;
    sent.current = true;
    form.current?.requestSubmit();
  }, [sendsItself]);
  if (refusal !== null) {
    return (
      <div className="page-narrow">
        <PageHeading title={refusal.title} lead={refusal.lead} />
        <ButtonLink to={paths.signIn}>{refusal.again}</ButtonLink>
      </div>
    );
  }
  return (
    <div className="page-narrow">
      <PageHeading title={title} />
      <Card>
        <p>{ready}</p>
        <Form method="post" ref={form}>
          <Button>{button}</Button>
        </Form>
      </Card>
    </div>
  );
}
