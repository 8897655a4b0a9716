/** `report --project KEY --kind … --format json|pdf|docx` */
import { findProjectHead } from "#db/projects";
import { everything } from "~/domain/permissions/scope";
import type { Report } from "~/domain/report/report";
import { writeReport } from "~/domain/report/write-report";
import { reportKinds } from "~/domain/vocabulary";
import { type Language, languages } from "~/i18n/language";
import { generateReport } from "~/operations/generate-report";
import { renderReportDocx } from "~/server/documents/render-report-docx";
import { renderReportPdf } from "~/server/documents/render-report-pdf";
import { startTypst } from "~/server/documents/start-typst";
import { rootFolder } from "~/server/root-folder";
import { type ExitStatus, readArguments, readPeriod, Stop, type Terminal, writeWholeFile } from "./terminal";

const formats = ["json", "pdf", "docx"] as const;
type Format = (typeof formats)[number];

export async function reportCommand(terminal: Terminal, args: string[]): Promise<ExitStatus> {
  const { words, clock } = terminal;
  const { values } = readArguments(words, args, {
    options: {
      project: { type: "string" },
      kind: { type: "string" },
      from: { type: "string" },
      to: { type: "string" },
      lang: { type: "string" },
      format: { type: "string" },
      out: { type: "string" },
    },
    positionals: 0,
  });
  const choose = <T extends string>(option: string, choices: readonly T[], value: string | undefined): T => {
    if (value === undefined) throw new Stop(2, words.missingOption(option));
    const choice = choices.find((one) => one === value);
    if (choice === undefined) throw new Stop(2, words.badChoice(option, choices.join(", ")));
    return choice;
  };
  if (values.project === undefined) throw new Stop(2, words.missingOption("--project"));
  const kind = choose("--kind", reportKinds, values.kind);
  const format = choose("--format", formats, values.format);
  const language = choose("--lang", languages, values.lang ?? "da");
  const today = clock.today();
  const period = readPeriod(words, values, today);
  const db = terminal.openDatabase();
  const head = findProjectHead(db, values.project);
  if (!head) throw new Stop(1, words.unknownProject(values.project));
  const scope = everything({ kind: "command_line" });
  const report = generateReport(db, scope, { projectId: head.projectId, kind, period, generatedOn: today });
  const content = await render(report, format, language);
  if (values.out === undefined) await terminal.print(content);
  else writeWholeFile(words, values.out, content);
  return 0;
}

async function render(report: Report, format: Format, language: Language): Promise<string | Uint8Array> {
  if (format === "json") return writeReport(report);
  const press = startTypst({ root: rootFolder });
  try {
    return format === "pdf"
      ? await renderReportPdf({ press, report, language })
      : await renderReportDocx({ press, report, language });
  } finally {
    await press.stop();
  }
}
