/** A submitted report on a page: where it stands, its files, its fingerprint, and the whole of it. */
import type { Text } from "~/domain/bundle/records";
import type { ReportStatus } from "~/domain/vocabulary";
import { languageOfText, readText } from "~/i18n/format";
import { reportWritingMessages } from "~/i18n/report-writing";
import { reviewMessages } from "~/i18n/review";
import { paths } from "~/paths";
import { Button } from "../button";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { DoneNotice } from "../done-notice";
import { IllustrativeBanner } from "../illustrative-banner";
import { Form, Link } from "../navigation";
import { Notice } from "../notice";
import { PageHeading } from "../page-heading";
import type { DrawnReport } from "../report/draw-report";
import { ReportView } from "../report/report-view";
import { SummaryList } from "../summary-list";
import { useLanguage } from "../use-language";
import { ReportStatusTag } from "./report-status-tag";

interface SubmittedReportPageProps {
  id: number;
  title: Text;
  project: Text;
  /** The report's own page, for those who write it. */
  projectAt: string | null;
  illustrative: boolean;
  status: ReportStatus;
  version: number;
  frozenOn: string;
  sha256: string;
  decision: "returned" | "approved" | null;
  note: string | null;
  others: readonly { version: number; frozenOn: string }[];
  /** Whether a document is still being made. */
  drawing: boolean;
  published: boolean;
  mayPublish: boolean;
  done: string | null;
  drawn: DrawnReport;
}

export function SubmittedReportPage(props: SubmittedReportPageProps) {
  const { title, project, projectAt, illustrative, status, decision, note, done, drawn } = props;
  const language = useLanguage();
  const words = reportWritingMessages[language];
  const name = readText(language, title);
  return (
    <>
      {illustrative && <IllustrativeBanner />}
      <PageHeading
        title={name}
        breadcrumb={projectAt ? [{ to: projectAt, label: name }] : []}
        marks={<ReportStatusTag status={status} />}
        actions={
          <ButtonLink to={paths.review(props.id)} tone="secondary">
            {reviewMessages[language].title}
          </ButtonLink>
        }
        lead={<p lang={languageOfText(language, project)}>{readText(language, project)}</p>}
      />
      <div className="stack-large">
        <DoneNotice done={done} words={words.done} />
        {decision && (
          <Notice tone={decision === "approved" ? "success" : "warning"} title={words.submitted.decision[decision]}>
            {note && <p className="as-typed">{note}</p>}
          </Notice>
        )}
        <Files {...props} />
        {props.mayPublish && <PublishSummary {...props} />}
        <ReportView report={drawn} />
      </div>
    </>
  );
}

function Files({ id, version, frozenOn, sha256, others, drawing }: SubmittedReportPageProps) {
  const words = reportWritingMessages[useLanguage()].submitted;
  return (
    <Card title={words.version(version, frozenOn)}>
      {drawing && <p role="status">{words.drawing}</p>}
      <div className="cluster no-print" role="group" aria-label={words.files}>
        {!drawing && (
          <>
            <ButtonLink to={paths.submittedReportFile(id, version, "pdf")} reloadDocument>
              {words.pdf}
            </ButtonLink>
            <ButtonLink to={paths.submittedReportFile(id, version, "docx")} tone="secondary" reloadDocument>
              {words.docx}
            </ButtonLink>
          </>
        )}
        {(["xlsx", "zip", "json"] as const).map((ending) => (
          <ButtonLink key={ending} to={paths.submittedReportFile(id, version, ending)} tone="secondary" reloadDocument>
            {words[ending]}
          </ButtonLink>
        ))}
      </div>
      <SummaryList
        items={[
          { term: words.fingerprint, value: <code className="breakable">{sha256}</code> },
          ...(others.length > 0
            ? [
                {
                  term: words.otherVersions,
                  value: (
                    <ul className="plain-list">
                      {others.map((one) => (
                        <li key={one.version}>
                          <Link to={paths.submittedReport(id, one.version)}>
                            {words.version(one.version, one.frozenOn)}
                          </Link>
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
        ]}
      />
      <p className="no-print">
        <Link to={paths.verify}>{words.check}</Link>
      </p>
    </Card>
  );
}

function PublishSummary({ id, version, published }: SubmittedReportPageProps) {
  const language = useLanguage();
  const words = reportWritingMessages[language].submitted;
  return (
    <Card title={words.summary}>
      <p className="muted">{words.summaryHelp}</p>
      <Form method="post" className="cluster">
        <Button name="intent" value={published ? "hide" : "publish"} tone="secondary">
          {published ? words.hide : words.publish}
        </Button>
        {published && (
          <>
            <Link to={paths.summary(id, version)}>{words.seeSummary}</Link>
            <Link to={paths.summaryPdf(id, version, language)} reloadDocument>
              {words.summaryPdf}
            </Link>
          </>
        )}
      </Form>
    </Card>
  );
}
