/** Where a file is chosen, and the files that its reader is in the middle of. */
import { incomingMessages } from "~/i18n/incoming";
import { Button } from "../button";
import { Card } from "../card";
import { ErrorSummary } from "../error-summary";
import { Form } from "../navigation";
import { RadioGroup } from "../radio-group";
import type { SentBack } from "../use-checked-form";
import { useFormWords } from "../use-form-words";
import { useLanguage } from "../use-language";
import { FileField } from "./file-field";
import type { ImportKind } from "./import-state";
import { WaitingFiles } from "./waiting-files";

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
  const words = incomingMessages[useLanguage()];
  const errors = useFormWords(refused?.errors);
  return (
    <>
      <WaitingFiles
        address={address}
        files={waiting.map(({ kind, ...file }) => ({ ...file, purpose: words.purposes[kind].label }))}
      />
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
