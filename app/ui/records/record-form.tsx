/** Changes a record on its own page, in both languages. */
import type { Key } from "~/domain/bundle/records";
import type { KeptDraft } from "~/domain/kept-draft";
import { checkMembers, type FormKind, readMembers, recordForms } from "~/forms/record-form";
import { decimalMarks } from "~/i18n/decimal-marks";
import { recordsMessages } from "~/i18n/records";
import { Button } from "../button";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { ErrorSummary } from "../error-summary";
import { KeepDraft } from "../keep-draft";
import { Form } from "../navigation";
import { refill } from "../refill";
import type { SentBack } from "../use-checked-form";
import { useLanguage } from "../use-language";
import { useReadForm } from "../use-read-form";
import { useMessages } from "../use-messages";
import { errorsByControl, RecordFields, type ReferenceChoices } from "./record-fields";

interface RecordFormProps extends ReferenceChoices {
  kind: FormKind;
  project: Key;
  version: string;
  typed: Readonly<Record<string, string>>;
  draft: KeptDraft | null;
  refused: SentBack | null;
  address: string;
}

export function RecordForm(props: RecordFormProps) {
  const { kind, project, version, typed, draft, refused, address, organisations, goals, latest } = props;
  const language = useLanguage();
  const messages = useMessages();
  const words = recordsMessages[language];
  const members = recordForms[kind];
  const read = useReadForm((form) => {
    const { values, errors } = readMembers(form, { kind, members, decimalMark: decimalMarks[language] });
    return { ...checkMembers(kind, values), ...errors };
  }, refused);
  const errors = errorsByControl(language, kind, read.errors);
  const filled = refill(draft, refused)?.values;
  const target = `${address}?ask=change`;
  return (
    <Card title={words.editTitle[kind]}>
      <ErrorSummary errors={errors} order={members.map(({ member }) => member)} />
      <KeepDraft draft={draft} project={project} address={target} refused={refused !== null}>
        <Form method="post" action={target} className="form" noValidate onSubmit={read.onSubmit}>
          <input type="hidden" name="intent" value="change" />
          <input type="hidden" name="version" value={filled?.version ?? version} />
          <RecordFields
            kind={kind}
            members={members}
            values={filled ?? typed}
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
      </KeepDraft>
    </Card>
  );
}
