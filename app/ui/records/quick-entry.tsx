/** Adds a record with the few members that make it one; the rest is added on its own page. */
import type { Key } from "~/domain/bundle/records";
import type { KeptDraft } from "~/domain/kept-draft";
import { type FormKind, quickMembers, readMembers, recordForms } from "~/forms/record-form";
import { decimalMarks } from "~/i18n/decimal-marks";
import { recordsMessages } from "~/i18n/records";
import { Button } from "../button";
import { Card } from "../card";
import { ErrorSummary } from "../error-summary";
import { KeepDraft } from "../keep-draft";
import { Form } from "../navigation";
import { refill } from "../refill";
import { errorsByControl, RecordFields, type ReferenceChoices } from "./record-fields";
import type { SentBack } from "../use-checked-form";
import { useLanguage } from "../use-language";
import { useReadForm } from "../use-read-form";

interface QuickEntryProps {
  kind: FormKind;
  project: Key;
  address: string;
  choices: ReferenceChoices;
  draft: KeptDraft | null;
  refused: SentBack | null;
}

export function QuickEntry({ kind, project, address, choices, draft, refused }: QuickEntryProps) {
  const language = useLanguage();
  const words = recordsMessages[language].kinds[kind];
  const quick: readonly string[] = quickMembers[kind];
  const members = recordForms[kind].filter(({ member }) => quick.includes(member));
  const decimalMark = decimalMarks[language];
  const { errors, onSubmit } = useReadForm((form) => readMembers(form, { kind, members, decimalMark }).errors, refused);
  const byControl = errorsByControl(language, kind, errors);
  return (
    <Card title={words.quick}>
      <ErrorSummary errors={byControl} />
      <p className="muted">{words.quickHint}</p>
      <KeepDraft draft={draft} project={project} address={address} refused={refused !== null}>
        <Form method="post" action={address} className="form quick-entry" noValidate onSubmit={onSubmit}>
          <input type="hidden" name="intent" value="add" />
          <RecordFields
            kind={kind}
            members={members}
            values={refill(draft, refused)?.values ?? {}}
            errors={byControl}
            choices={choices}
            quick
          />
          <div>
            <Button>{words.add}</Button>
          </div>
        </Form>
      </KeepDraft>
    </Card>
  );
}
