/** One block of a report on a page. */
import { useContext } from "react";
import type { Language } from "~/i18n/language";
import { ChartFigure } from "../charts/chart-figure";
import { DataTable } from "../data-table";
import { KeyFigure } from "../key-figure";
import { KeyFigureGrid } from "../key-figure-grid";
import { Link } from "../navigation";
import { Notice } from "../notice";
import { addressBehind } from "./behind";
import type { PageBlock } from "./draw-report";
import { MatrixView } from "./matrix-view";
import { ProseView } from "./prose-view";
import type { Cell, KeyFigureItem, TableBlock } from "./report-document";
import { ReportPlaceContext } from "./report-place-context";
import { CellView, WordsView } from "./words-view";

interface BlockViewProps {
  block: PageBlock;
  language: Language;
}

export function BlockView({ block, language }: BlockViewProps) {
  switch (block.type) {
    case "heading":
      return <h3 id={block.id}>{block.text}</h3>;
    case "paragraph":
      return (
        <p className={block.quiet ? "small muted" : undefined}>
          <RunOn cell={block.words} />
        </p>
      );
    case "keyFigures":
      return <KeyFiguresView figures={block.figures} />;
    case "table":
      return (
        <>
          <TableView block={block} />
          {block.more && (
            <p className="small">
              {block.more.text} <Link to={block.more.at}>{block.more.link}</Link>
            </p>
          )}
        </>
      );
    case "matrix":
      return <MatrixView block={block} />;
    case "chart":
      return <ChartFigure language={language} title={block.title} svg={block.svg} table={block.table} />;
    case "list":
      return (
        <div className="prose">
          <ul className="stack-small">
            {block.items.map((item, index) => (
              <li key={index}>
                <RunOn cell={item} />
              </li>
            ))}
          </ul>
        </div>
      );
    case "prose":
      return <ProseView parts={block.parts} />;
    case "quote":
      return (
        <figure className="stack-small">
          <blockquote>
            <p>{block.text}</p>
          </blockquote>
          <figcaption className="small muted">{block.source}</figcaption>
        </figure>
      );
    case "notice":
      return (
        <Notice title={block.title}>
          <p>{block.text}</p>
        </Notice>
      );
  }
}

function KeyFiguresView({ figures }: { figures: readonly KeyFigureItem[] }) {
  const place = useContext(ReportPlaceContext);
  return (
    <KeyFigureGrid>
      {figures.map(({ behind, ...figure }) => (
        <KeyFigure key={figure.label} {...figure} to={behind && place ? addressBehind(behind, place) : undefined} />
      ))}
    </KeyFigureGrid>
  );
}

function RunOn({ cell }: { cell: Cell }) {
  return cell.map((words, index) => (
    <span key={index}>
      {index > 0 && " "}
      <WordsView words={words} />
    </span>
  ));
}

function TableView({ block: { caption, columns, rows } }: { block: TableBlock }) {
  return (
    <DataTable
      label={caption}
      columns={columns.map(({ label, align }, index) => ({
        key: String(index),
        label,
        numeric: align === "end",
        cell: ({ cells }: { cells: readonly Cell[] }) => <CellView cell={cells[index] ?? []} />,
      }))}
      rows={rows.map((cells, index) => ({ key: String(index), cells }))}
      rowKey={({ key }) => key}
    />
  );
}
