/** Asks somebody who signed in a while ago to show that it is still the same person. */
import { provePasswordForm } from "~/forms/second-step";
import { secondStepMessages } from "~/i18n/second-step";
import { paths } from "~/paths";
import { Button } from "../button";
import { Card } from "../card";
import { ErrorSummary } from "../error-summary";
import { Form } from "../navigation";
import { PasswordField } from "../password-field";
import { type SentBack, useCheckedForm } from "../use-checked-form";
import { useLanguage } from "../use-language";

interface ProveCardProps {
  byPassword: boolean;
  /** The page to come back to after signing in again. */
  back: string;
  refused: SentBack | null;
}

export function ProveCard({ byPassword, back, refused }: ProveCardProps) {
  const words = secondStepMessages[useLanguage()].prove;
  const { errors, order, form, field } = useCheckedForm(provePasswordForm, refused);
  return (
    <Card title={words.title}>
      <p>{words.help}</p>
      {byPassword && (
        <>
          <ErrorSummary errors={errors} order={order} />
          <Form className="form" {...form}>
            <input type="hidden" name="form" value="prove" />
            <PasswordField label={words.password} autoComplete="current-password" {...field("password")} />
            <div>
              <Button>{words.button}</Button>
            </div>
          </Form>
        </>
      )}
      <Form method="post" action={paths.signOut}>
        <input
          type="hidden"
          name="returnTo"
          value={`${paths.signIn}?${new URLSearchParams({ to: back }).toString()}`}
        />
        <Button tone="secondary">{words.again}</Button>
      </Form>
    </Card>
  );
}
