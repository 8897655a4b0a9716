/** A worded report with its charts already drawn, so that no chart code reaches the browser. */
import { renderToStaticMarkup } from "react-dom/server";
import type { Report } from "~/domain/report/report";
import type { Language } from "~/i18n/language";
import { reportMessages } from "~/i18n/report";
import type { ChartTable } from "../charts/chart-table";
import { describeReport } from "./describe-report";
import { DrawnChart } from "./drawn-chart";
import type { Block, ChartBlock, ReportDocument } from "./report-document";

export interface DrawnChartBlock {
  type: "chart";
  title: string;
  svg: string;
  table: ChartTable;
}

export type PageBlock = Exclude<Block, ChartBlock> | DrawnChartBlock;

export interface DrawnReport extends Omit<ReportDocument, "blocks"> {
  blocks: PageBlock[];
  contents: string;
}

export function drawReport(report: Report, language: Language): DrawnReport {
  return drawDocument(describeReport(report, language));
}

/** Any worded report, the one of records or the one that a funder gets. */
export function drawDocument({ blocks, ...document }: ReportDocument): DrawnReport {
  const { language } = document;
  return {
    ...document,
    contents: reportMessages[language].document.contents,
    blocks: blocks.map((block) =>
      block.type === "chart"
        ? {
            type: "chart",
            title: block.title,
            svg: renderToStaticMarkup(<DrawnChart chart={block.chart} language={language} fluid />),
            table: block.table,
          }
        : block,
    ),
  };
}
