/** A report as its funder would get it today, drawn for a reader's language and kept until something changes. */
import type { Language } from "~/i18n/language";
import { describeSubmittedReport } from "~/ui/report/describe-submitted-report";
import { drawDocument, type DrawnReport } from "~/ui/report/draw-report";
import type { WorkingReport } from "./read-working-report";
import type { Services } from "./services";

interface Reader {
  language: Language;
  services: Pick<Services, "memory" | "clock">;
}

/** `revision` of the project. */
export function drawWorkingReport(
  { language, services }: Reader,
  working: WorkingReport,
  revision: number,
): DrawnReport {
  const today = services.clock.today();
  return services.memory.keepReport(
    `working report ${working.row.id} ${language}`,
    () => drawDocument(describeSubmittedReport(working.compose(today), language)),
    `${revision} ${working.state} ${working.dueOn} ${working.versions.length} ${today}`,
  );
}
