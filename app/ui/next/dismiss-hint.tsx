/** Asks why a hint is put aside; the reason is kept with it. */
import { dismissHintForm } from "~/forms/dismiss-hint";
import { nextMessages } from "~/i18n/next";
import { Button } from "../button";
import { Confirmation } from "../confirmation";
import { ErrorSummary } from "../error-summary";
import { Form } from "../navigation";
import { TextArea } from "../text-area";
import { type SentBack, useCheckedForm } from "../use-checked-form";
import { useLanguage } from "../use-language";
import type { ListedHint } from "./hint-list";

interface DismissHintProps {
  hint: ListedHint;
  /** The page without the question. */
  back: string;
  /** The page with the question, which the form is sent to. */
  address: string;
  refused: SentBack | null;
}

export function DismissHint({ hint, back, address, refused }: DismissHintProps) {
  const words = nextMessages[useLanguage()];
  const { errors, order, form, field } = useCheckedForm(dismissHintForm, refused);
  const { error: _error, ...subject } = field("hint", hint.id);
  return (
    <Confirmation
      title={words.dismissTitle}
      back={back}
      action={
        <Form className="form fill" {...form} action={address}>
          <input type="hidden" name="form" value="dismiss" />
          <TextArea label={words.reason} hint={words.reasonHint} rows={3} {...field("reason")} />
          <input type="hidden" {...subject} />
          <div>
            <Button>{words.dismissButton}</Button>
          </div>
        </Form>
      }
    >
      <ErrorSummary errors={errors} order={order} />
      <p>
        <strong>{hint.title}</strong>
        <br />
        <span className="muted">{hint.reason}</span>
      </p>
    </Confirmation>
  );
}
