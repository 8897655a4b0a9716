/** Changes a record on its own page, in both languages. */
import type { FormKind } from "~/forms/record-form";
import { recordForms } from "~/forms/record-form";
import { recordsMessages } from "~/i18n/records";
import { Button } from "../button";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { ErrorSummary } from "../error-summary";
import { Form } from "../navigation";
import type { SentBack } from "../use-checked-form";
import { useFormWords } from "../use-form-words";
import { useLanguage } from "../use-language";
import { useMessages } from "../use-messages";
import { errorsByControl, RecordFields, type ReferenceChoices } from "./record-fields";

interface RecordFormProps extends ReferenceChoices {
  kind: FormKind;
  version: string;
  typed: Readonly<Record<string, string>>;
  refused: SentBack | null;
  address: string;
}

export function RecordForm({ kind, version, typed, refused, address, organisations, goals, latest }: RecordFormProps) {
  const language = useLanguage();
  const messages = useMessages();
  const words = recordsMessages[language];
  const errors = errorsByControl(language, kind, useFormWords(refused?.errors));
  return (
    <Card title={words.editTitle[kind]}>
      <ErrorSummary errors={errors} order={recordForms[kind].map(({ member }) => member)} />
      <Form method="post" action={`${address}?ask=change`} className="form" noValidate>
        <input type="hidden" name="intent" value="change" />
        <input type="hidden" name="version" value={version} />
        <RecordFields
          kind={kind}
          members={recordForms[kind]}
          values={refused?.values ?? typed}
          errors={errors}
          choices={{ organisations, goals, latest }}
        />
        <div className="cluster">
          <Button>{words.save}</Button>
          <ButtonLink to={address} tone="quiet">
            {messages.cancel}
          </ButtonLink>
        </div>
      </Form>
    </Card>
  );
}
