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

export function ReportStatusTag({ status, overdue = false }: { status: ReportStatus | null; overdue?: boolean }) {
  const language = useLanguage();
  const words = reportWritingMessages[language];
  return (
    <span className="cluster">
      <Tag tone={status === null ? "neutral" : tones[status]}>
        {status === null ? words.notBegun : term(language, "reportStatus", status)}
      </Tag>
      {overdue && <Tag tone="error">{words.overdue}</Tag>}
    </span>
  );
}
