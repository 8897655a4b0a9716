/** The reports that a project owes its funders: when, how far, and where to go on. */
import type { Text } from "~/domain/bundle/records";
import type { ReportStatus } from "~/domain/vocabulary";
import { formatDay, languageOfText, readText } from "~/i18n/format";
import { reportWritingMessages } from "~/i18n/report-writing";
import { Button } from "../button";
import { Card } from "../card";
import { DataTable } from "../data-table";
import { DateField } from "../date-field";
import { Details } from "../details";
import { DoneNotice } from "../done-notice";
import { EmptyState } from "../empty-state";
import { ErrorSummary } from "../error-summary";
import { Form, Link } from "../navigation";
import { SelectField } from "../select-field";
import { TextArea } from "../text-area";
import { useLanguage } from "../use-language";
import { ReportStatusTag } from "./report-status-tag";

export interface DueReportRow {
  name: string;
  programme: string;
  requirement: string;
  title: Text;
  to: string;
  dueOn: string;
  firstDueOn: string;
  overdue: boolean;
  /** Null while it is not begun, or not for the reader to know. */
  status: ReportStatus | null;
  /** What was asked for last; the note is what the funder wrote with its answer. */
  extension: { askedUntil: string; answer: "granted" | "refused" | null; note: string | null } | null;
  at: string | null;
}

export interface RefusedExtension {
  errors: Record<string, string>;
  values: Record<string, string>;
}

interface DueReportsPageProps {
  rows: readonly DueReportRow[];
  mayWrite: boolean;
  done: string | null;
  refused: RefusedExtension | null;
}

export function DueReportsPage({ rows, mayWrite, done, refused }: DueReportsPageProps) {
  const language = useLanguage();
  const words = reportWritingMessages[language];
  if (rows.length === 0) return <EmptyState title={words.none}>{words.noneHelp}</EmptyState>;
  const open = rows.filter(
    ({ status, extension }) => status !== "submitted" && status !== "approved" && !isOpen(extension),
  );
  return (
    <div className="stack-large">
      <DoneNotice done={done} words={words.done} />
      <ErrorSummary errors={refused?.errors} order={["report", "until", "reason"]} />
      <Card title={words.title}>
        <p className="muted">{words.lead}</p>
        <DataTable
          stacks
          label={words.table}
          labelHidden
          columns={[
            {
              key: "title",
              label: words.report,
              cell: ({ title, at }) => (
                <span lang={languageOfText(language, title)}>
                  {at ? <Link to={at}>{readText(language, title)}</Link> : readText(language, title)}
                </span>
              ),
            },
            { key: "to", label: words.to, cell: (row) => row.to },
            { key: "due", label: words.due, cell: (row) => <DueDay row={row} /> },
            {
              key: "status",
              label: words.status,
              cell: ({ status, overdue }) => <ReportStatusTag status={status} overdue={overdue} />,
            },
            ...(mayWrite
              ? [{ key: "act", label: words.open, cell: (row: DueReportRow) => <BeginReport row={row} /> }]
              : []),
          ]}
          rows={rows}
          rowKey={({ name }) => name}
        />
      </Card>
      {mayWrite && open.length > 0 && <AskExtension rows={open} refused={refused} />}
    </div>
  );
}

const isOpen = (extension: DueReportRow["extension"]) => extension !== null && extension.answer === null;

function DueDay({ row: { dueOn, firstDueOn, extension } }: { row: DueReportRow }) {
  const language = useLanguage();
  const words = reportWritingMessages[language];
  return (
    // One box: on a narrow screen a cell is a grid of its label and what stands beside it.
    <div>
      <div>{formatDay(language, dueOn)}</div>
      {dueOn !== firstDueOn && <div className="small muted">{words.extended(formatDay(language, firstDueOn))}</div>}
      {extension && extension.answer !== "granted" && (
        <div className="small muted">
          {(extension.answer === null ? words.waiting : words.refusedExtension)(
            formatDay(language, extension.askedUntil),
          )}
        </div>
      )}
      {extension?.note && <div className="small as-typed">{words.funderSays(extension.note)}</div>}
    </div>
  );
}

function BeginReport({ row: { at, programme, requirement, title } }: { row: DueReportRow }) {
  const language = useLanguage();
  const words = reportWritingMessages[language];
  const name = readText(language, title);
  if (at)
    return (
      <Link to={at} aria-label={`${words.open}: ${name}`}>
        {words.open}
      </Link>
    );
  return (
    <Form method="post">
      <input type="hidden" name="programme" value={programme} />
      <input type="hidden" name="requirement" value={requirement} />
      <Button name="intent" value="begin" tone="secondary" aria-label={words.beginNamed(name)}>
        {words.begin}
      </Button>
    </Form>
  );
}

function AskExtension({ rows, refused }: { rows: readonly DueReportRow[]; refused: RefusedExtension | null }) {
  const language = useLanguage();
  const words = reportWritingMessages[language];
  const value = (name: string) => refused?.values[name] ?? "";
  return (
    <Details summary={words.extension} open={refused !== null}>
      <p className="muted">{words.extensionHelp}</p>
      <Form method="post" className="form" noValidate>
        <SelectField
          name="report"
          label={words.whichReport}
          defaultValue={value("report")}
          error={refused?.errors.report}
          choices={rows.map(({ name, title, to }) => ({ value: name, label: `${readText(language, title)} – ${to}` }))}
        />
        <DateField
          name="until"
          label={words.until}
          defaultValue={{ day: value("until.day"), month: value("until.month"), year: value("until.year") }}
          error={refused?.errors.until}
        />
        <TextArea name="reason" label={words.reason} defaultValue={value("reason")} error={refused?.errors.reason} />
        <div className="cluster">
          <Button name="intent" value="ask" tone="secondary">
            {words.ask}
          </Button>
        </div>
      </Form>
    </Details>
  );
}
