/** The public page on which anybody checks a report that they were given. */
import { verifyMessages } from "~/i18n/verify";
import { Button } from "./button";
import { Card } from "./card";
import { ErrorSummary } from "./error-summary";
import { FileField } from "./exchange/file-field";
import { Form } from "./navigation";
import { Notice } from "./notice";
import { PageHeading } from "./page-heading";
import { useLanguage } from "./use-language";

interface VerifyPageProps {
  answer: {
    error: string | null;
    found: {
      hash: string;
      genuine: { kind: "json" | "pdf" | "docx"; version: number; frozenOn: string; newest: number } | null;
    } | null;
  } | null;
}

export function VerifyPage({ answer }: VerifyPageProps) {
  const words = verifyMessages[useLanguage()];
  const error = answer?.error ?? undefined;
  const found = answer?.found ?? null;
  return (
    <>
      <PageHeading title={words.title} lead={<p>{words.lead}</p>} />
      <div className="stack-large">
        <ErrorSummary errors={error ? { file: error } : null} />
        {found && (
          <Notice tone={found.genuine ? "success" : "error"} title={found.genuine ? words.genuine : words.foreign}>
            <p>
              {found.genuine
                ? words.genuineText(words.kinds[found.genuine.kind], found.genuine.version, found.genuine.frozenOn)
                : words.foreignText}
            </p>
            {found.genuine && found.genuine.newest > found.genuine.version && (
              <p>{words.newer(found.genuine.newest)}</p>
            )}
            <p className="small">
              {words.fingerprint}: <code className="breakable">{found.hash}</code>
            </p>
          </Notice>
        )}
        <Card>
          <Form method="post" encType="multipart/form-data" className="form" reloadDocument>
            <FileField name="file" label={words.file} hint={words.fileHint} error={error} accept=".pdf,.docx,.json" />
            <div className="cluster">
              <Button>{words.check}</Button>
            </div>
          </Form>
        </Card>
        <Card title={words.how}>
          <p>{words.howText}</p>
        </Card>
      </div>
    </>
  );
}
