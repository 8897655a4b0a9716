/** The files of an activity or an outcome: each can be fetched, and whoever may, adds and removes them. */
import { fileEndings, isFileMediaType } from "~/domain/attached-file";
import { filesMessages, type FileRefusal } from "~/i18n/files";
import { formatDay, formatNumber } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { paths } from "~/paths";
import { Button } from "./button";
import { Card } from "./card";
import { Confirmation } from "./confirmation";
import { Details } from "./details";
import { DoneNotice } from "./done-notice";
import { ErrorSummary } from "./error-summary";
import { Form, Link } from "./navigation";
import { RowList } from "./row-list";
import { TextField } from "./text-field";
import { useLanguage } from "./use-language";

export interface AttachedFilesProps {
  /** Key of the project. */
  project: string;
  /** Of the page that the files stand on. */
  address: string;
  owner: { kind: "activity" | "outcome"; key: string };
  files: readonly { id: number; name: string; mediaType: string; size: number; uploadedAt: number }[];
  mayChange: boolean;
  /** What was done, or why it was not; a code from the address. */
  said: string | null;
  /** File that the address asks to remove. */
  remove: number | null;
}

export function AttachedFiles({ project, address, owner, files, mayChange, said, remove }: AttachedFilesProps) {
  const language = useLanguage();
  const words = filesMessages[language];
  const refusal = said !== null && Object.hasOwn(words.refused, said) ? words.refused[said as FileRefusal] : undefined;
  const leaving = mayChange ? files.find(({ id }) => id === remove) : undefined;
  const target = `${paths.projectFiles(project)}?${new URLSearchParams({ [owner.kind]: owner.key }).toString()}`;
  const form = (
    <Form method="post" action={target} encType="multipart/form-data" reloadDocument className="form" noValidate>
      <TextField
        type="file"
        name="file"
        label={words.file}
        hint={words.fileHint}
        error={refusal}
        accept={Object.values(fileEndings)
          .map((ending) => `.${ending}`)
          .join(",")}
      />
      <div>
        <Button>{words.send}</Button>
      </div>
    </Form>
  );
  return (
    <Card title={words.title} id="files">
      <ErrorSummary errors={refusal === undefined ? null : { file: refusal }} />
      <DoneNotice done={said} words={words.done} />
      {leaving && (
        <Confirmation
          title={words.removeQuestion(leaving.name)}
          back={address}
          action={
            <Form method="post" action={paths.projectFile(project, leaving.id)} reloadDocument>
              <Button tone="danger" name="intent" value="remove">
                {words.removeFile}
              </Button>
            </Form>
          }
        >
          <p>{words.removeMeaning}</p>
        </Confirmation>
      )}
      {files.length === 0 ? (
        <p className="muted">{words.none}</p>
      ) : (
        <RowList
          label={words.title}
          items={files.map(({ id, name, mediaType, size, uploadedAt }) => ({
            key: String(id),
            title: <a href={paths.projectFile(project, id)}>{name}</a>,
            notes: words.notes(
              isFileMediaType(mediaType) ? fileEndings[mediaType].toUpperCase() : mediaType,
              formatSize(language, size),
              formatDay(language, new Date(uploadedAt).toISOString().slice(0, 10)),
            ),
            action: mayChange && (
              <Link to={`${address}?remove-file=${id}#files`}>
                {words.remove}
                <span className="visually-hidden"> {name}</span>
              </Link>
            ),
          }))}
        />
      )}
      {mayChange && (refusal === undefined ? <Details summary={words.add}>{form}</Details> : form)}
    </Card>
  );
}

function formatSize(language: Language, bytes: number): string {
  const words = filesMessages[language];
  return bytes >= 1_000_000
    ? words.megabytes(formatNumber(language, bytes / 1_000_000))
    : words.kilobytes(formatNumber(language, Math.max(1, Math.round(bytes / 1000))));
}
