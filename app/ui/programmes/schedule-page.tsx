/** What is coming in a programme, as a table, with the requests that wait for an answer on top. */
import type { Text } from "~/domain/bundle/records";
import type { ReportStatus } from "~/domain/vocabulary";
import { formatDay, languageOfText, readText } from "~/i18n/format";
import { requirementsMessages } from "~/i18n/requirements";
import { paths } from "~/paths";
import { Button } from "../button";
import { Card } from "../card";
import { DataTable } from "../data-table";
import { DateField } from "../date-field";
import { datePartsOf } from "../date-parts";
import { DoneNotice } from "../done-notice";
import { EmptyState } from "../empty-state";
import { ErrorSummary } from "../error-summary";
import { Form, Link } from "../navigation";
import { PageHeading } from "../page-heading";
import { ReportStatusTag } from "../reports/report-status-tag";
import { SelectField } from "../select-field";
import { TextArea } from "../text-area";
import { useLanguage } from "../use-language";

interface ExtensionRequest {
  id: number;
  project: string;
  title: Text;
  report: Text;
  askedUntil: string;
  reason: string;
}

interface SchedulePageProps {
  programme: { key: string; name: Text };
  show: "all" | "open" | "overdue";
  rows: readonly {
    project: { key: string; title: Text };
    title: Text;
    dueOn: string;
    overdue: boolean;
    status: ReportStatus | null;
    at: string | null;
  }[];
  requests: readonly ExtensionRequest[];
  mayAnswer: boolean;
  done: string | null;
  refused: { errors: Record<string, string>; values: Record<string, string> } | null;
}

export function SchedulePage({ programme, show, rows, requests, mayAnswer, done, refused }: SchedulePageProps) {
  const language = useLanguage();
  const messages = requirementsMessages[language];
  const words = messages.schedule;
  return (
    <>
      <PageHeading
        title={words.title}
        breadcrumb={[{ to: paths.programme(programme.key), label: readText(language, programme.name) }]}
        lead={<p>{words.lead}</p>}
      />
      <div className="stack-large">
        <DoneNotice done={done} words={messages.programme.done} />
        <ErrorSummary errors={refused?.errors} />
        {requests.length > 0 && (
          <Card title={words.requests}>
            {requests.map((request) => (
              <RequestForm key={request.id} request={request} mayAnswer={mayAnswer} refused={refused} />
            ))}
          </Card>
        )}
        <Card>
          <Form method="get" className="filter-row">
            <SelectField
              name="show"
              label={words.show}
              empty={null}
              defaultValue={show}
              choices={(["open", "overdue", "all"] as const).map((one) => ({ value: one, label: words[one] }))}
            />
            <div className="cluster">
              <Button tone="secondary">{words.show}</Button>
            </div>
          </Form>
          {rows.length === 0 ? (
            <EmptyState title={words.none}>{words.noneHelp}</EmptyState>
          ) : (
            <DataTable
              stacks
              label={words.title}
              labelHidden
              columns={[
                {
                  key: "project",
                  label: words.project,
                  cell: ({ project }) => (
                    <Link to={paths.project(project.key)} lang={languageOfText(language, project.title)}>
                      {readText(language, project.title)}
                    </Link>
                  ),
                },
                {
                  key: "report",
                  label: words.report,
                  cell: ({ title, at }) =>
                    at ? <Link to={at}>{readText(language, title)}</Link> : readText(language, title),
                },
                { key: "due", label: words.due, cell: ({ dueOn }) => formatDay(language, dueOn) },
                {
                  key: "status",
                  label: words.status,
                  cell: ({ status, overdue }) => (
                    <ReportStatusTag status={status} overdue={overdue} absent={words.open} />
                  ),
                },
              ]}
              rows={rows}
              rowKey={({ project, title, dueOn }) => `${project.key} ${dueOn} ${readText("da", title)}`}
            />
          )}
        </Card>
      </div>
    </>
  );
}

interface RequestFormProps {
  request: ExtensionRequest;
  mayAnswer: boolean;
  refused: SchedulePageProps["refused"];
}

function RequestForm({ request, mayAnswer, refused }: RequestFormProps) {
  const language = useLanguage();
  const words = requirementsMessages[language].schedule;
  const { id, title, report, askedUntil, reason } = request;
  const name = `until.${id}`;
  const typed = refused?.values[`${name}.day`] !== undefined ? refused.values : null;
  return (
    <section className="stack-small">
      <h3>{words.asked(readText(language, title), readText(language, report), formatDay(language, askedUntil))}</h3>
      <blockquote className="as-typed">{reason}</blockquote>
      {mayAnswer && (
        <Form method="post" className="form" noValidate>
          <input type="hidden" name="request" value={id} />
          <DateField
            name={name}
            label={words.until}
            defaultValue={
              typed
                ? {
                    day: typed[`${name}.day`] ?? "",
                    month: typed[`${name}.month`] ?? "",
                    year: typed[`${name}.year`] ?? "",
                  }
                : datePartsOf(askedUntil)
            }
            error={refused?.errors[name]}
          />
          <TextArea
            name={`note.${id}`}
            label={words.note}
            optional
            rows={2}
            defaultValue={typed?.[`note.${id}`] ?? ""}
          />
          <div className="cluster">
            <Button name="intent" value="grant">
              {words.grant}
            </Button>
            <Button name="intent" value="refuse" tone="secondary">
              {words.refuse}
            </Button>
          </div>
        </Form>
      )}
    </section>
  );
}
