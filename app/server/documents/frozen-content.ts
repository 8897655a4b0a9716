/** What the worker needs to draw a submitted report: nothing but the frozen version goes in. */
import type { FrozenReport } from "~/domain/report/frozen-report";
import type { Language } from "~/i18n/language";
import { describeSubmittedReport, type FrozenAs } from "~/ui/report/describe-submitted-report";
import { contentOf, type DocumentContent } from "./document-content";

export function frozenContent(frozen: FrozenReport, language: Language, as: FrozenAs | null): DocumentContent {
  return contentOf(describeSubmittedReport(frozen, language, as));
}
