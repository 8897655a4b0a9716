/** A table in its own scrolling box; figures stand right-aligned, the first column names the row. On a phone it can become a list. */
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
  /** Rows stand one below another on a phone, each cell beside its heading: for rows that are read one at a time. */
  stacks?: boolean;
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, labelHidden = false, columns, rows, rowKey, stacks = false } = props;
  // The one column of a table names nothing beside it.
  const named = columns.length === 1 || columns.some((column) => column.rowHeader);
  // What is drawn as a list is no table to a screen reader unless its parts say so.
  const role = (name: string) => (stacks ? { role: name } : {});
  return (
    <ScrollRegion label={label}>
      <table className={stacks ? "data-table data-table-stacks" : "data-table"} {...role("table")}>
        <caption className={labelHidden ? "visually-hidden" : undefined}>{label}</caption>
        <thead {...role("rowgroup")}>
          <tr {...role("row")}>
            {columns.map(({ key, label: heading, numeric, sort }) =>
              sort ? (
                <SortHeader key={key} label={heading} numeric={numeric} {...sort} />
              ) : (
                <th key={key} scope="col" className={numeric ? "numeric" : undefined} {...role("columnheader")}>
                  {heading}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody {...role("rowgroup")}>
          {rows.map((row) => (
            <tr key={rowKey(row)} {...role("row")}>
              {columns.map(({ key, label: heading, cell, numeric, rowHeader }, index) =>
                (named ? rowHeader : index === 0) ? (
                  <th key={key} scope="row" {...role("rowheader")}>
                    {cell(row)}
                  </th>
                ) : (
                  <td
                    key={key}
                    className={numeric ? "numeric" : undefined}
                    {...(stacks && { role: "cell", "data-label": heading })}
                  >
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
