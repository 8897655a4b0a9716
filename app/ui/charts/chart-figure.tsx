/** A chart on a page: its title, the drawing, what to know about it, and the numbers behind it as a table. */
import type { ReactNode } from "react";
import { chartsMessages } from "~/i18n/charts";
import type { Language } from "~/i18n/language";
import { DataTable } from "../data-table";
import type { ChartTable } from "./chart-table";

export interface ChartFigureProps {
  language: Language;
  title: string;
  /** Hides the title from the eye where a heading just above says the same. */
  titleHidden?: boolean;
  /** One or two sentences on what the chart says. */
  lead?: ReactNode;
  table?: ChartTable;
  /** The drawing as the server drew it, so that no chart code reaches the browser … */
  svg?: string;
  /** … or as elements. */
  children?: ReactNode;
}

export function ChartFigure({ language, title, titleHidden = false, lead, table, svg, children }: ChartFigureProps) {
  return (
    <figure className="chart-figure">
      <figcaption>
        <strong className={titleHidden ? "visually-hidden" : undefined}>{title}</strong>
        {lead && <span className="muted">{lead}</span>}
      </figcaption>
      {svg !== undefined && <div dangerouslySetInnerHTML={{ __html: svg }} />}
      {children}
      {table && (
        <details className="details no-print">
          <summary>{chartsMessages[language].showTable}</summary>
          <ChartTableView table={table} />
        </details>
      )}
    </figure>
  );
}

function ChartTableView({ table }: { table: ChartTable }) {
  const columns = table.headers.map((label, index) => ({
    key: String(index),
    label,
    numeric: index > 0,
    cell: ({ cells }: { cells: string[] }) => cells[index],
  }));
  const rows = table.rows.map((cells, index) => ({ key: String(index), cells }));
  return <DataTable label={table.caption} labelHidden columns={columns} rows={rows} rowKey={({ key }) => key} />;
}
