/** The helix of a project's stakeholders, drawn on the server so that no chart code reaches the browser. */
import { renderToStaticMarkup } from "react-dom/server";
import type { Field } from "~/domain/vocabulary";
import type { Language } from "~/i18n/language";
import type { ChartTable } from "./charts/chart-table";
import { HelixRing, helixRingTable } from "./charts/helix-ring";

interface Helix {
  language: Language;
  counts: Record<Field, number>;
  covered: readonly Field[];
}

export function drawHelix(helix: Helix): { svg: string; table: ChartTable } {
  return { svg: renderToStaticMarkup(<HelixRing id="helix" {...helix} />), table: helixRingTable(helix) };
}
