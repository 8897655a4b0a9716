/** Short ways to make the blocks that sections are built from. */
import type { Behind } from "./behind";
import type { Block, Cell, KeyFigureItem, TableColumn, Words } from "./report-document";

export function heading(level: 2 | 3, id: string, text: string): Block {
  return { type: "heading", level, id, text };
}

export function paragraph(...words: Words[]): Block {
  return { type: "paragraph", words };
}

export function quietParagraph(text: string): Block {
  return { type: "paragraph", quiet: true, words: [{ text }] };
}

export function keyFigures(...figures: (KeyFigureItem | null)[]): Block {
  return { type: "keyFigures", figures: figures.filter((figure) => figure !== null) };
}

export function figure(label: string, value: string, meaning: string, behind?: Behind): KeyFigureItem {
  return { label, value, meaning, ...(behind && { behind }) };
}

/** A table; nothing where it has no rows. */
export function table(caption: string, columns: readonly TableColumn[], rows: readonly (readonly Cell[])[]): Block[] {
  return rows.length === 0 ? [] : [{ type: "table", caption, columns, rows }];
}

/** A table of few short columns; nothing where it has no rows. */
export function narrowTable(
  caption: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly Cell[])[],
): Block[] {
  return rows.length === 0 ? [] : [{ type: "table", caption, columns, rows, narrow: true }];
}

export function startColumn(label: string, weight: number): TableColumn {
  return { label, align: "start", weight };
}

export function endColumn(label: string, weight: number): TableColumn {
  return { label, align: "end", weight };
}

/** A cell of one line. */
export function cell(text: string): Cell {
  return [{ text }];
}

/** A cell of several lines, the empty ones left out. */
export function lines(...words: (Words | null)[]): Cell {
  return words.filter((line): line is Words => line !== null && line.text !== "");
}
