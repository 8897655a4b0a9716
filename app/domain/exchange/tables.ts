/** The tables that all that a project holds is taken out in, one for each kind of record. */
import type { Cell } from "./write-csv";

export const tableNames = [
  "activities",
  "needs",
  "barriers",
  "goals",
  "outcomes",
  "involvements",
  "moments",
  "resources",
  "models",
  "organisations",
  "contacts",
  "rounds",
  "answers",
  "replies",
] as const;
export type TableName = (typeof tableNames)[number];

export interface TableColumn {
  heading: string;
  type: "text" | "number" | "day";
}

/** Days stand as `YYYY-MM-DD`. */
export interface Table {
  title: string;
  columns: TableColumn[];
  rows: Cell[][];
}

export function isTableName(value: unknown): value is TableName {
  return tableNames.some((name) => name === value);
}
