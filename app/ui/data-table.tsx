/** A table in its own scrolling box; figures stand right-aligned, the first column names the row. */
import type { ReactNode } from "react";
import { ScrollRegion } from "./scroll-region";
import { SortHeader, type SortOrder } from "./sort-header";

export interface TableColumn<Row> {
  key: string;
  label: string;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
  /** Names the row; the first column does unless another says so. */
  rowHeader?: boolean;
  sort?: { to: string; order: SortOrder };
}

export interface DataTableProps<Row> {
  /** Names the table and its scrolling box. */
  label: string;
  /** Hides the label from the eye where a heading just above says the same. */
  labelHidden?: boolean;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}

export function DataTable<Row>({ label, labelHidden = false, columns, rows, rowKey }: DataTableProps<Row>) {
  const named = columns.some((column) => column.rowHeader);
  return (
    <ScrollRegion label={label}>
      <table className="data-table">
        <caption className={labelHidden ? "visually-hidden" : undefined}>{label}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label: heading, numeric, sort }) =>
              sort ? (
                <SortHeader key={key} label={heading} numeric={numeric} {...sort} />
              ) : (
                <th key={key} scope="col" className={numeric ? "numeric" : undefined}>
                  {heading}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ key, cell, numeric, rowHeader }, index) =>
                (named ? rowHeader : index === 0) ? (
                  <th key={key} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} className={numeric ? "numeric" : undefined}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
