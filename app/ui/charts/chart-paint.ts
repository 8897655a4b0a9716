/** Fill and stroke of each part of a drawing: a literal colour for documents and a class that the style sheet takes over on pages. */
import { chartColours as colours } from "./chart-colours";

export const chartPaint = {
  ink: { className: "ch-ink", fill: colours.ink },
  soft: { className: "ch-soft", fill: colours.inkSoft },
  surface: { className: "ch-surface", fill: colours.surface },
  sunken: { className: "ch-sunken", fill: colours.sunken },
  declared: { className: "ch-declared", fill: colours.declared },
  declaredOutline: { className: "ch-surface ch-declared-line", fill: colours.surface, stroke: colours.declared },
  observed: { className: "ch-observed", fill: colours.observed },
  observedMid: { className: "ch-observed-mid", fill: colours.observedMid },
  observedTint: { className: "ch-observed-tint", fill: colours.observedTint },
  observedOutline: { className: "ch-surface ch-observed-line", fill: colours.surface, stroke: colours.observed },
  neutral: { className: "ch-neutral", fill: colours.lineStrong },
  line: { className: "ch-line", fill: "none", stroke: colours.lineStrong },
  grid: { className: "ch-grid", fill: "none", stroke: colours.line },
  declaredLine: { className: "ch-declared-line", fill: "none", stroke: colours.declared },
  observedLine: { className: "ch-observed-line", fill: "none", stroke: colours.observed },
} as const;
