/** The list on which a project ticks what is not meant for the funder. */
import type { LeftOutKind } from "~/domain/report/report-terms";
import { reportWritingMessages } from "~/i18n/report-writing";
import { Button } from "../button";
import { Card } from "../card";
import { EmptyState } from "../empty-state";
import { ErrorSummary } from "../error-summary";
import { Form } from "../navigation";
import { useLanguage } from "../use-language";
import { ReportHead, type ReportSummary } from "./report-head";

interface RecordsPageProps {
  project: string;
  report: ReportSummary;
  groups: readonly {
    kind: LeftOutKind;
    rows: readonly { value: string; label: string; hint: string | null; left: boolean }[];
  }[];
  version: string;
  mayWrite: boolean;
  error: string | null;
}

export function RecordsPage({ project, report, groups, version, mayWrite, error }: RecordsPageProps) {
  const words = reportWritingMessages[useLanguage()].records;
  return (
    <div className="stack-large">
      <ReportHead project={project} report={report} part={words.title} />
      <ErrorSummary errors={error ? { form: error } : null} />
      {groups.length === 0 ? (
        <EmptyState title={words.none}>{words.only}</EmptyState>
      ) : (
        <Form method="post" className="stack-large">
          <input type="hidden" name="version" value={version} />
          <div className="prose">
            <p>{words.lead}</p>
            <p className="muted">{words.only}</p>
          </div>
          {groups.map(({ kind, rows }) => (
            <Card key={kind}>
              <fieldset className="stack-small" disabled={!mayWrite}>
                <legend>
                  <h3>{words.kinds[kind]}</h3>
                </legend>
                {rows.map(({ value, label, hint, left }) => (
                  <label key={value} className="choice">
                    <input type="checkbox" name="left" value={value} defaultChecked={left} />
                    <span>
                      {label}
                      {hint && <span className="choice-hint">{hint}</span>}
                    </span>
                  </label>
                ))}
              </fieldset>
            </Card>
          ))}
          {mayWrite && (
            <div className="cluster">
              <Button>{words.save}</Button>
            </div>
          )}
        </Form>
      )}
    </div>
  );
}
