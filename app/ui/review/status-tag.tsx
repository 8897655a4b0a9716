/** Where a report stands, in a word. */
import type { ReportStatus } from "~/domain/vocabulary";
import { term } from "~/i18n/vocabulary";
import { Tag, type TagTone } from "../tag";
import { useLanguage } from "../use-language";

const tones: Record<ReportStatus, TagTone> = {
  draft: "neutral",
  submitted: "info",
  returned: "warning",
  approved: "success",
};

export function StatusTag({ status }: { status: ReportStatus }) {
  return <Tag tone={tones[status]}>{term(useLanguage(), "reportStatus", status)}</Tag>;
}
