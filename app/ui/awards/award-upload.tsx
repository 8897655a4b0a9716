/** Where a sheet is chosen, and the sheets that its reader is in the middle of. */
import { awardSheetKinds } from "~/domain/awards/award-fields";
import { awardsMessages } from "~/i18n/awards";
import { formatMoment } from "~/i18n/format";
import { Button } from "../button";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { ErrorSummary } from "../error-summary";
import { DiscardFile } from "../exchange/discard-file";
import { FileField } from "../exchange/file-field";
import { Form } from "../navigation";
import { RadioGroup } from "../radio-group";
import { RowList } from "../row-list";
import { useFormWords } from "../use-form-words";
import { useLanguage } from "../use-language";
import type { AwardPageData } from "./award-page-data";

export function AwardUpload({
  waiting,
  refused,
  address,
}: Pick<AwardPageData, "waiting" | "refused"> & { address: string }) {
  const language = useLanguage();
  const words = awardsMessages[language];
  const errors = useFormWords(refused?.errors);
  return (
    <>
      {waiting.length > 0 && (
        <Card title={words.waiting}>
          <RowList
            label={words.waiting}
            items={waiting.map(({ id, fileName, createdAt, kind }) => ({
              key: String(id),
              title: fileName,
              notes: [words.kinds[kind].label, words.received(formatMoment(language, createdAt))],
              action: (
                <div className="cluster">
                  <ButtonLink to={`${address}?file=${id}`} tone="secondary">
                    {words.goOn}
                    <span className="visually-hidden"> {fileName}</span>
                  </ButtonLink>
                  <DiscardFile id={id} name={fileName} />
                </div>
              ),
            }))}
          />
        </Card>
      )}
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
