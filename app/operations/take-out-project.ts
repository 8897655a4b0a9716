/** Writes all that a project holds in one form, as the bytes of a file. Reads only; runs in the worker. */
import type { Db } from "#db/client";
import { writeBundle } from "~/domain/bundle/write-bundle";
import type { Project } from "~/domain/bundle/records";
import { type TableName, tableNames } from "~/domain/exchange/tables";
import { writeCsv } from "~/domain/exchange/write-csv";
import type { ProjectScope } from "~/domain/permissions/scope";
import { exchangeMessages } from "~/i18n/exchange";
import { readText } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { csvWay } from "~/server/exchange/csv-way";
import { exportProjectBundle } from "./export-project-bundle";
import { exportTables, type ProjectTables } from "./export-tables";
import type { ProjectResult, TakeOut } from "./project-jobs";

interface Taking {
  scope: ProjectScope;
  take: TakeOut;
  language: Language;
  /** The scope of those who may read contacts; null leaves them out. */
  contacts: ProjectScope | null;
}

export async function takeOutProject(
  db: Db,
  { scope, take, language, contacts }: Taking,
): Promise<ProjectResult["take-out"]> {
  if (take.form === "bundle") {
    const bundle = exportProjectBundle(db, scope);
    return { content: encode(writeBundle(bundle)), illustrative: isMadeUp(bundle.projects[0]) };
  }
  const found = exportTables(db, scope, { language, contacts });
  const illustrative = isMadeUp(found.project);
  if (take.form === "table") return { content: encode(writeTable(found, take.table, language)), illustrative };
  const { writeWorkbook } = await import("~/server/exchange/write-workbook");
  const sheets = tableNames.filter((name) => contacts || name !== "contacts").map((name) => found.tables[name]);
  const about = describeProject(found.project, take.today, language);
  return { content: await writeWorkbook([about, ...sheets]), illustrative };
}

const encode = (text: string) => new TextEncoder().encode(text);

const isMadeUp = (project: Project | undefined) => project?.illustrative ?? false;

function writeTable({ project, tables }: ProjectTables, table: TableName, language: Language): string {
  const words = exchangeMessages[language];
  const { columns, rows } = tables[table];
  const made = isMadeUp(project);
  return writeCsv(
    [
      [...columns.map(({ heading }) => heading), ...(made ? [words.illustrativeColumn] : [])],
      ...(made ? rows.map((row) => [...row, words.yes]) : rows),
    ],
    csvWay[language],
  );
}

function describeProject(project: Project, today: string, language: Language) {
  const words = exchangeMessages[language];
  return {
    title: words.about,
    columns: [
      { heading: words.aboutProject, type: "text" as const },
      { heading: readText(language, project.title), type: "text" as const },
    ],
    rows: [
      [words.aboutDay, today],
      [words.aboutSource, "Vidensbro"],
      ...(project.illustrative ? [[words.illustrative, words.illustrativeHelp]] : []),
    ],
  };
}
