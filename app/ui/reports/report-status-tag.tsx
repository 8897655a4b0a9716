/** How far a report is, and whether its day is past. */
import type { ReportStatus } from "~/domain/vocabulary";
import { reportWritingMessages } from "~/i18n/report-writing";
import { term } from "~/i18n/vocabulary";
import { Tag, type TagTone } from "../tag";
import { useLanguage } from "../use-language";

const tones: Record<ReportStatus, TagTone> = {
  draft: "neutral",
  submitted: "info",
  returned: "warning",
  approved: "success",
};

interface ReportStatusTagProps {
  status: ReportStatus | null;
  overdue?: boolean;
  /** Said where there is no status; "not begun" unless given. */
  absent?: string;
}

export function ReportStatusTag({ status, overdue = false, absent }: ReportStatusTagProps) {
  const language = useLanguage();
  const words = reportWritingMessages[language];
  return (
    <span className="cluster">
      <Tag tone={status === null ? "neutral" : tones[status]}>
        {status === null ? (absent ?? words.notBegun) : term(language, "reportStatus", status)}
      </Tag>
      {overdue && <Tag tone="error">{words.overdue}</Tag>}
    </span>
  );
}
