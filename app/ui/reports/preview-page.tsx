/** What will be sent, what it still lacks, and the button that sends it. */
import { reportWritingMessages } from "~/i18n/report-writing";
import { Button } from "../button";
import { ErrorSummary } from "../error-summary";
import { Form, Link } from "../navigation";
import { Notice } from "../notice";
import type { ReportPlace } from "../report/behind";
import type { DrawnReport } from "../report/draw-report";
import { ReportView } from "../report/report-view";
import { useLanguage } from "../use-language";
import { ReportHead, type ReportSummary } from "./report-head";

interface PreviewPageProps {
  project: string;
  report: ReportSummary;
  missing: readonly { label: string; to: string }[];
  drawn: DrawnReport;
  place: ReportPlace;
  state: string;
  /** Whether it can still be submitted, and whether this reader may. */
  open: boolean;
  maySubmit: boolean;
  error: string | null;
}

export function PreviewPage({
  project,
  report,
  missing,
  drawn,
  place,
  state,
  open,
  maySubmit,
  error,
}: PreviewPageProps) {
  const language = useLanguage();
  const words = reportWritingMessages[language].preview;
  return (
    <div className="stack-large">
      <ReportHead project={project} report={report} part={words.title} />
      <ErrorSummary errors={error ? { form: error } : null} />
      {open && missing.length > 0 && (
        <Notice tone="warning" title={words.missing}>
          <ul className="stack-small">
            {missing.map(({ label, to }) => (
              <li key={`${to} ${label}`}>
                <Link to={to}>{label}</Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {open && missing.length === 0 && (
        <Notice tone="success" title={words.ready}>
          <p>{maySubmit ? words.help : words.leadOnly}</p>
        </Notice>
      )}
      {maySubmit && missing.length === 0 && (
        <Form method="post">
          <input type="hidden" name="state" value={state} />
          <Button name="intent" value="submit">
            {words.submit}
          </Button>
        </Form>
      )}
      <div lang={drawn.language === language ? undefined : drawn.language}>
        <ReportView report={drawn} place={place} />
      </div>
    </div>
  );
}
