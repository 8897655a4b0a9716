/** The funder's own questions, with answers that were given to others where they fit. */
import type { Text } from "~/domain/bundle/records";
import type { Question } from "~/domain/requirement/requirement-content";
import { languageOfText, readText } from "~/i18n/format";
import { reportWritingMessages } from "~/i18n/report-writing";
import { Button } from "../button";
import { Card } from "../card";
import { ConflictChoice, type ComparedField } from "../conflict-choice";
import { DoneNotice } from "../done-notice";
import { ErrorSummary } from "../error-summary";
import { Form } from "../navigation";
import { RadioGroup } from "../radio-group";
import { TextArea } from "../text-area";
import { TextField } from "../text-field";
import { useLanguage } from "../use-language";
import { ReportHead, type ReportSummary } from "./report-head";

export interface AnswerRow {
  /** Of the field. */
  name: string;
  question: Question;
  value: string;
  /** What was answered elsewhere, in words. */
  offered: { words: string; programme: Text } | null;
}

export interface AnswersPageProps {
  project: string;
  report: ReportSummary;
  rows: readonly AnswerRow[];
  version: string;
  mayWrite: boolean;
  done: string | null;
  address: string;
  refused:
    | { kind: "faults"; errors: Record<string, string>; values: Record<string, string> }
    | { kind: "conflict"; fields: ComparedField[]; version: string; entries: [string, string][] }
    | null;
}

export function AnswersPage({ project, report, rows, version, mayWrite, done, address, refused }: AnswersPageProps) {
  const language = useLanguage();
  const words = reportWritingMessages[language];
  const head = <ReportHead project={project} report={report} part={words.overview.questions} />;
  if (refused?.kind === "conflict")
    return (
      <div className="stack-large">
        {head}
        <ConflictChoice {...refused} savedAt={address} draft={null} />
      </div>
    );
  return (
    <div className="stack-large">
      {head}
      <DoneNotice done={done} words={words.done} />
      <ErrorSummary errors={refused?.errors} />
      <Card>
        <p className="muted">{words.answers.lead}</p>
        <Form method="post" className="form" noValidate>
          <input type="hidden" name="version" value={version} />
          {rows.map((row) => (
            <div key={row.name} className="stack-small">
              <AnswerField
                row={{ ...row, value: refused?.values[row.name] ?? row.value }}
                error={refused?.errors[row.name]}
              />
              {mayWrite && row.offered && row.value === "" && (
                <div className="stack-small">
                  <p className="small muted">{words.answers.offered(readText(language, row.offered.programme))}</p>
                  <blockquote className="as-typed">{row.offered.words}</blockquote>
                  <div>
                    <Button
                      name="use"
                      value={row.question.key}
                      tone="quiet"
                      aria-label={`${words.answers.use}: ${readText(language, row.question.text)}`}
                    >
                      {words.answers.use}
                    </Button>
                  </div>
                </div>
              )}
            </div>
          ))}
          {mayWrite && (
            <div className="cluster">
              <Button>{words.answers.save}</Button>
            </div>
          )}
        </Form>
      </Card>
    </div>
  );
}

function AnswerField({ row: { name, question, value }, error }: { row: AnswerRow; error: string | undefined }) {
  const language = useLanguage();
  const texts = {
    name,
    label: readText(language, question.text),
    hint: question.hint && readText(language, question.hint),
    optional: question.optional,
    error,
  };
  const lang = languageOfText(language, question.text);
  return (
    <div lang={lang === language ? undefined : lang}>
      {question.kind === "choice" ? (
        <RadioGroup
          {...texts}
          defaultValue={value}
          choices={(question.choices ?? []).map(({ key, text }) => ({ value: key, label: readText(language, text) }))}
        />
      ) : question.kind === "number" ? (
        <TextField {...texts} width="short" inputMode="decimal" defaultValue={value} />
      ) : (
        <TextArea {...texts} rows={5} defaultValue={value} />
      )}
    </div>
  );
}
