/** The table behind a chart, worded for the reader; the first column names the row. */
export interface ChartTable {
  caption: string;
  headers: string[];
  rows: string[][];
}
