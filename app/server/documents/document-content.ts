/** What the worker needs to draw a report: the worded blocks, the drawings, and the words around them. */
import type { Report } from "~/domain/report/report";
import { formatNumber } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { reportMessages } from "~/i18n/report";
import { describeReport } from "~/ui/report/describe-report";
import type { Block, ChartBlock, ReportDocument, TableBlock } from "~/ui/report/report-document";
import { drawChart, type Drawing } from "./draw-chart";

export interface DrawnBlock extends Drawing {
  type: "chart";
  title: string;
}

export interface DocumentContent extends Omit<ReportDocument, "blocks"> {
  blocks: (Exclude<Block, ChartBlock> | DrawnBlock)[];
  labels: { contents: string; page: string; of: string; madeWith: string; subject: string };
}

export function documentContent(report: Report, language: Language): DocumentContent {
  return contentOf(describeReport(report, language));
}

/** Typst lays out what lies between two page breaks on a core of its own. */
const rowsTogether = 250;

/** A list of very many rows goes on under a heading of its own, on a new page. */
function inParts(block: TableBlock, language: Language): TableBlock[] {
  const { rows, caption } = block;
  if (rows.length <= rowsTogether) return [block];
  const number = (value: number) => formatNumber(language, value);
  const count = Math.ceil(rows.length / rowsTogether);
  const size = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, part) => {
    const [from, to] = [part * size, Math.min(rows.length, (part + 1) * size)];
    const title = reportMessages[language].table.part(caption, number(from + 1), number(to), number(rows.length));
    return { ...block, caption: title, rows: rows.slice(from, to), long: true, ...(part > 0 && { apart: true }) };
  });
}

/** Of any worded document; `subject` is what it is about, for its properties. */
export function contentOf({ blocks, ...document }: ReportDocument, subject?: string): DocumentContent {
  const { language } = document;
  const { contents, page, of, madeWith, subject: aboutReports } = reportMessages[language].document;
  return {
    ...document,
    blocks: blocks.flatMap((block): DocumentContent["blocks"] => {
      if (block.type === "chart") return [{ type: "chart", title: block.title, ...drawChart(block.chart, language) }];
      return block.type === "table" ? inParts(block, language) : [block];
    }),
    labels: { contents, page, of, madeWith, subject: subject ?? aboutReports },
  };
}
