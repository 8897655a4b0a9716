/** A report as a file: members in the order the report has them, two spaces, a final newline. */
import type { Report } from "./report";

export function writeReport(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
