/** The top of the pages of one report: what it is, to whom, when, and how far it is. */
import type { Text } from "~/domain/bundle/records";
import type { ReportStatus } from "~/domain/vocabulary";
import { formatDay, formatPeriod, languageOfText, readText } from "~/i18n/format";
import { reportWritingMessages } from "~/i18n/report-writing";
import { paths } from "~/paths";
import { Link } from "../navigation";
import { useLanguage } from "../use-language";
import { ReportStatusTag } from "./report-status-tag";

export interface ReportSummary {
  id: number;
  title: Text;
  status: ReportStatus;
  programme: Text;
  funder: string;
  dueOn: string;
  from: string;
  to: string;
  language: "da" | "en";
}

interface ReportHeadProps {
  project: string;
  report: ReportSummary;
  /** What the page is beside the report; left out on the report's own page. */
  part?: string;
}

export function ReportHead({ project, report, part }: ReportHeadProps) {
  const language = useLanguage();
  const words = reportWritingMessages[language];
  const title = readText(language, report.title);
  return (
    <div className="stack-small">
      <nav aria-label={words.title} className="small">
        <Link to={paths.reports(project)}>{words.overview.back}</Link>
        {part !== undefined && (
          <>
            {" / "}
            <Link to={paths.report(project, report.id)}>{title}</Link>
          </>
        )}
      </nav>
      <div className="cluster">
        <h2 lang={part === undefined ? languageOfText(language, report.title) : undefined}>{part ?? title}</h2>
        {part === undefined && <ReportStatusTag status={report.status} />}
      </div>
      <p className="muted">
        {readText(language, report.programme)}, {report.funder} ·{" "}
        {words.overview.dueOn(formatDay(language, report.dueOn))} · {formatPeriod(language, report.from, report.to)}
      </p>
    </div>
  );
}
