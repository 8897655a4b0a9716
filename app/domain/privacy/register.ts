/**
 * The register of personal data: every table of the schema, what its columns hold, why, how long, what a person is
 * given of it and what becomes of it when the person is erased. A test holds it against the schema itself.
 */
import { personTables } from "./person-tables";
import { projectTables } from "./project-tables";
import { reportTables } from "./report-tables";
import type { Processing, TableEntry } from "./table-entry";

const everyTable = { ...personTables, ...projectTables, ...reportTables };

export type TableName = keyof typeof everyTable;

export const register: Readonly<Record<TableName, TableEntry>> = everyTable;

/** Tables that hold no rows of their own: the migrator's list, and what SQLite and its text search keep. */
export const ownOfDatabase = /^(migration|sqlite_.*|activity_search_(config|content|data|docsize|idx))$/;

export const tableNames = Object.keys(everyTable) as TableName[];

/** The tables of which a person is shown and given rows. */
export type ExportedTable = {
  [T in TableName]: (typeof everyTable)[T] extends { exported: object } ? T : never;
}[TableName];

export const exportedTables = tableNames.filter((name) => register[name].exported) as ExportedTable[];

/** The tables of one processing, as the record of processing lists them. */
export const tablesOf = (processing: Processing) =>
  tableNames.filter((name) => register[name].processing === processing);

/** Tables of projects in whose words somebody may have named a person, though nobody is meant to stand there. */
export const tablesWithWords = tableNames.filter(
  (name) => register[name].processing === null && Object.values(register[name].columns).includes("words"),
);
