/** Adds a record with the few members that make it one; the rest is added on its own page. */
import { type FormKind, quickMembers, recordForms } from "~/forms/record-form";
import { recordsMessages } from "~/i18n/records";
import { Button } from "../button";
import { Card } from "../card";
import { ErrorSummary } from "../error-summary";
import { Form } from "../navigation";
import { errorsByControl, RecordFields, type ReferenceChoices } from "./record-fields";
import type { SentBack } from "../use-checked-form";
import { useFormWords } from "../use-form-words";
import { useLanguage } from "../use-language";

interface QuickEntryProps {
  kind: FormKind;
  address: string;
  choices: ReferenceChoices;
  refused: SentBack | null;
}

export function QuickEntry({ kind, address, choices, refused }: QuickEntryProps) {
  const language = useLanguage();
  const words = recordsMessages[language].kinds[kind];
  const errors = errorsByControl(language, kind, useFormWords(refused?.errors));
  const quick: readonly string[] = quickMembers[kind];
  return (
    <Card title={words.quick}>
      <ErrorSummary errors={errors} />
      <p className="muted">{words.quickHint}</p>
      <Form method="post" action={address} className="form quick-entry" noValidate>
        <input type="hidden" name="intent" value="add" />
        <RecordFields
          kind={kind}
          members={recordForms[kind].filter(({ member }) => quick.includes(member))}
          values={refused?.values ?? {}}
          errors={errors}
          choices={choices}
          quick
        />
        <div>
          <Button>{words.add}</Button>
        </div>
      </Form>
    </Card>
  );
}
