/** What the worker needs to draw a report: the worded blocks, the drawings, and the words around them. */
import type { Report } from "~/domain/report/report";
import type { Language } from "~/i18n/language";
import { reportMessages } from "~/i18n/report";
import { describeReport } from "~/ui/report/describe-report";
import type { Block, ChartBlock, ReportDocument } from "~/ui/report/report-document";
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

/** Of any worded document; `subject` is what it is about, for its properties. */
export function contentOf({ blocks, ...document }: ReportDocument, subject?: string): DocumentContent {
  const { language } = document;
  const { contents, page, of, madeWith, subject: aboutReports } = reportMessages[language].document;
  return {
    ...document,
    blocks: blocks.map((block) =>
      block.type === "chart" ? { type: "chart", title: block.title, ...drawChart(block.chart, language) } : block,
    ),
    labels: { contents, page, of, madeWith, subject: subject ?? aboutReports },
  };
}
