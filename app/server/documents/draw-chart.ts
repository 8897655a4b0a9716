/** Draws a chart for a document: the drawing as SVG, its size, and the drawing's own title and description as its alt text. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Language } from "~/i18n/language";
import { DrawnChart } from "~/ui/report/drawn-chart";
import type { Chart } from "~/ui/report/report-document";

export interface Drawing {
  svg: string;
  alt: string;
  /** In units of the drawing. */
  width: number;
  height: number;
}

export function drawChart(chart: Chart, language: Language): Drawing {
  const svg = renderToStaticMarkup(createElement(DrawnChart, { chart, language }));
  const [, width = "0", height = "0"] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return {
    svg,
    alt: [elementText(svg, "title"), elementText(svg, "desc")].join(". "),
    width: Number(width),
    height: Number(height),
  };
}

/** The words of the first element of a name. React escapes these five characters and no others. */
function elementText(svg: string, name: "title" | "desc"): string {
  const [, escaped = ""] = new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(svg) ?? [];
  return escaped
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
}
