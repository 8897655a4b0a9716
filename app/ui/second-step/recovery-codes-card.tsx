/** Recovery codes: how many are left, and the fresh ones this once. */
import { useEffect, useRef } from "react";
import { secondStepMessages } from "~/i18n/second-step";
import { paths } from "~/paths";
import { Button } from "../button";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { Form } from "../navigation";
import { Notice } from "../notice";
import { useLanguage } from "../use-language";

const few = 3;

export function RecoveryCodesCard({ left, fresh }: { left: number; fresh: boolean }) {
  const words = secondStepMessages[useLanguage()].codes;
  return (
    <Card title={words.title}>
      <p className="muted">{words.help}</p>
      <p>
        {words.left(left)} {left <= few && words.few}
      </p>
      {fresh && (
        <Form method="post" className="stack-small">
          <div>
            <Button tone="secondary" name="form" value="codes">
              {words.renew}
            </Button>
          </div>
          <p className="small muted">{words.renewHelp}</p>
        </Form>
      )}
    </Card>
  );
}

export function FreshCodes({ codes }: { codes: readonly string[] }) {
  const words = secondStepMessages[useLanguage()].codes;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [codes]);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="warning" title={words.freshTitle}>
        <p>{words.fresh}</p>
        <ul className="recovery-codes plain-list" aria-label={words.title}>
          {codes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <p>
          <ButtonLink to={paths.secondStep} tone="secondary">
            {words.saved}
          </ButtonLink>
        </p>
      </Notice>
    </div>
  );
}
