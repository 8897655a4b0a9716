/** A report as a Word document. */
import { documentContent } from "./document-content";
import type { RenderReportInput } from "./render-report-pdf";

export function renderReportDocx({ press, report, language }: RenderReportInput): Promise<Uint8Array> {
  return press.draw("docx", documentContent(report, language));
}
