/** A report as tagged PDF (PDF/UA-1); the same report gives the same bytes. */
import type { Report } from "~/domain/report/report";
import type { Language } from "~/i18n/language";
import { documentContent } from "./document-content";
import type { DocumentPress } from "./start-typst";

export interface RenderReportInput {
  press: DocumentPress;
  report: Report;
  language: Language;
}

export function renderReportPdf({ press, report, language }: RenderReportInput): Promise<Uint8Array> {
  return press.draw("pdf", documentContent(report, language));
}
