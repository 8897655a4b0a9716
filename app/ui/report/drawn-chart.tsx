/** Draws the chart that a block names; on a page as wide as its box, in documents as wide as told. */
import type { Language } from "~/i18n/language";
import { ActivityTimeline } from "../charts/activity-timeline";
import { HelixRing } from "../charts/helix-ring";
import { ModelPlane } from "../charts/model-plane";
import { PortfolioPlane } from "../charts/portfolio-plane";
import { RatingBars } from "../charts/rating-bars";
import { ResourceBars } from "../charts/resource-bars";
import { YearColumns } from "../charts/year-columns";
import type { Chart } from "./report-document";

export interface DrawnChartProps {
  chart: Chart;
  language: Language;
  /** Whether the drawing stands on a page and may grow with it. */
  fluid?: boolean;
}

/** Units of a drawing in a document: bars may be as wide as the text, plane and ring keep their proportions. */
const widths: Record<Chart["name"], number> = {
  model_plane: 400,
  helix_ring: 340,
  activity_timeline: 620,
  resource_bars: 620,
  rating_bars: 620,
  portfolio_plane: 440,
  year_columns: 620,
};

export function DrawnChart({ chart, language, fluid = false }: DrawnChartProps) {
  const width = widths[chart.name];
  const broad = fluid ? "fluid" : width;
  switch (chart.name) {
    case "model_plane":
      return <ModelPlane {...chart.props} language={language} width={fluid ? undefined : width} />;
    case "helix_ring":
      return <HelixRing {...chart.props} language={language} width={fluid ? undefined : width} />;
    case "activity_timeline":
      return <ActivityTimeline {...chart.props} language={language} width={broad} />;
    case "resource_bars":
      return <ResourceBars {...chart.props} language={language} width={broad} />;
    case "rating_bars":
      return <RatingBars {...chart.props} language={language} width={broad} />;
    case "portfolio_plane":
      return <PortfolioPlane {...chart.props} language={language} width={fluid ? undefined : width} />;
    case "year_columns":
      return <YearColumns {...chart.props} language={language} width={broad} />;
  }
}
