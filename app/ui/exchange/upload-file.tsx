/** Where a file is chosen, and the files that its reader is in the middle of. */
import { formatMoment } from "~/i18n/format";
import { incomingMessages } from "~/i18n/incoming";
import { Button } from "../button";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { ErrorSummary } from "../error-summary";
import { Form } from "../navigation";
import { RadioGroup } from "../radio-group";
import { RowList } from "../row-list";
import type { SentBack } from "../use-checked-form";
import { useFormWords } from "../use-form-words";
import { useLanguage } from "../use-language";
import { DiscardFile } from "./discard-file";
import { FileField } from "./file-field";
import type { ImportKind } from "./import-state";

export interface WaitingFile {
  id: number;
  kind: ImportKind;
  name: string;
  /** UTC milliseconds. */
  createdAt: number;
}

interface UploadFileProps {
  address: string;
  waiting: readonly WaitingFile[];
  refused: SentBack | null;
}

const kinds = ["activities", "organisations", "meetings", "bundle"] as const;

export function UploadFile({ address, waiting, refused }: UploadFileProps) {
  const language = useLanguage();
  const words = incomingMessages[language];
  const errors = useFormWords(refused?.errors);
  return (
    <>
      {waiting.length > 0 && (
        <Card title={words.waiting}>
          <RowList
            label={words.waiting}
            items={waiting.map(({ id, kind, name, createdAt }) => ({
              key: String(id),
              title: name,
              notes: [words.purposes[kind].label, words.received(formatMoment(language, createdAt))],
              action: (
                <div className="cluster">
                  <ButtonLink to={`${address}?file=${id}`} tone="secondary">
                    {words.goOn}
                    <span className="visually-hidden"> {name}</span>
                  </ButtonLink>
                  <DiscardFile id={id} name={name} />
                </div>
              ),
            }))}
          />
        </Card>
      )}
      <Card title={words.title}>
        <ErrorSummary errors={errors} order={["purpose", "upload"]} />
        <Form method="post" encType="multipart/form-data" className="form" noValidate>
          <input type="hidden" name="form" value="upload" />
          <RadioGroup
            name="purpose"
            label={words.purpose}
            defaultValue={refused?.values.purpose ?? "activities"}
            error={errors?.purpose}
            choices={kinds.map((kind) => ({ value: kind, ...words.purposes[kind] }))}
          />
          <FileField
            name="upload"
            label={words.file}
            hint={words.fileHint}
            error={errors?.upload}
            accept=".xlsx,.csv,.txt,.ics,.json"
          />
          <p className="muted">{words.fileChosen}</p>
          <div>
            <Button>{words.upload}</Button>
          </div>
        </Form>
      </Card>
    </>
  );
}
