/** Where a sheet is chosen, and the sheets that its reader is in the middle of. */
import { awardSheetKinds } from "~/domain/awards/award-fields";
import { awardsMessages } from "~/i18n/awards";
import { Button } from "../button";
import { Card } from "../card";
import { ErrorSummary } from "../error-summary";
import { FileField } from "../exchange/file-field";
import { WaitingFiles } from "../exchange/waiting-files";
import { Form } from "../navigation";
import { RadioGroup } from "../radio-group";
import { useFormWords } from "../use-form-words";
import { useLanguage } from "../use-language";
import type { AwardPageData } from "./award-page-data";

export function AwardUpload({
  waiting,
  refused,
  address,
}: Pick<AwardPageData, "waiting" | "refused"> & { address: string }) {
  const words = awardsMessages[useLanguage()];
  const errors = useFormWords(refused?.errors);
  return (
    <>
      <WaitingFiles
        address={address}
        files={waiting.map(({ id, fileName, kind, createdAt }) => ({
          id,
          name: fileName,
          purpose: words.kinds[kind].label,
          createdAt,
        }))}
      />
      <Card>
        <ErrorSummary errors={errors} order={["kind", "language", "upload"]} />
        <Form method="post" encType="multipart/form-data" className="form" noValidate>
          <input type="hidden" name="form" value="upload" />
          <RadioGroup
            name="kind"
            label={words.kind}
            defaultValue={refused?.values.kind ?? "awards"}
            error={errors?.kind}
            choices={awardSheetKinds.map((kind) => ({ value: kind, ...words.kinds[kind] }))}
          />
          <RadioGroup
            name="language"
            label={words.language}
            defaultValue={refused?.values.language ?? "en"}
            choices={[
              { value: "en", label: words.languages.en },
              { value: "da", label: words.languages.da },
            ]}
          />
          <FileField
            name="upload"
            label={words.file}
            hint={words.fileHint}
            error={errors?.upload}
            accept=".csv,.txt,.xlsx"
          />
          <div>
            <Button>{words.upload}</Button>
          </div>
        </Form>
      </Card>
    </>
  );
}
