/** An overview as a page shows it: sentences, figures and charts already drawn, so that no chart code reaches the browser. */
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Overview } from "~/domain/build-overview";
import { formatDay, formatNumber, formatShare, languageOfText, readText } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { overviewMessages } from "~/i18n/overview";
import { term } from "~/i18n/vocabulary";
import { ActivityTimeline, activityTimelineTable } from "../charts/activity-timeline";
import type { ChartTable } from "../charts/chart-table";
import { HelixRing, helixRingTable } from "../charts/helix-ring";
import { ModelPlane, modelPlaneTable } from "../charts/model-plane";
import { overviewFigures, type OverviewFigure } from "./overview-figures";

export interface DrawnChart {
  svg: string;
  table: ChartTable;
}

export interface DrawnOverview {
  /** What the plane says, in a sentence or two. */
  modelSentence: string;
  rationale: { text: string; lang: Language } | null;
  figures: OverviewFigure[];
  plane: DrawnChart;
  helix: DrawnChart;
  timeline: DrawnChart;
  /** Planned and actual by form and moment; the page draws it as a table. */
  matrix: Pick<Overview["indicators"]["involvement"], "planned" | "actual">;
  newest: {
    key: string;
    title: string;
    lang: Language;
    date: string;
    kind: string;
    direction: string;
    moment: string;
  }[];
  hidden: string | null;
}

export function drawOverview(overview: Overview, language: Language): DrawnOverview {
  const { indicators, history, timeline, newest, hidden } = overview;
  const words = overviewMessages[language];
  const { declared, observed, twoWayIndex, continuity } = indicators.model;
  const plane = { language, declared, observed, twoWayIndex, continuity, history };
  const helix = { language, counts: indicators.organisations.byField, covered: overview.coveredFields };
  const rationale = history.at(-1)?.rationale;
  return {
    modelSentence: modelSentence(overview, language),
    rationale: rationale ? { text: readText(language, rationale), lang: languageOfText(language, rationale) } : null,
    figures: overviewFigures(indicators, language),
    plane: draw(<ModelPlane id="plane" {...plane} />, modelPlaneTable(plane)),
    helix: draw(<HelixRing id="helix" {...helix} />, helixRingTable(helix)),
    timeline: draw(
      <ActivityTimeline id="timeline" language={language} width="fluid" {...timeline} />,
      activityTimelineTable({ language, ...timeline }),
    ),
    matrix: { planned: indicators.involvement.planned, actual: indicators.involvement.actual },
    newest: newest.map((activity) => ({
      key: activity.key,
      title: readText(language, activity.title),
      lang: languageOfText(language, activity.title),
      date: formatDay(language, activity.date, activity.datePrecision),
      kind: term(language, "activityKind", activity.kind),
      direction: term(language, "direction", activity.direction),
      moment: term(language, "moment", activity.moment),
    })),
    hidden: hidden === 0 ? null : words.hidden(formatNumber(language, hidden)),
  };
}

function draw(chart: ReactElement, table: ChartTable): DrawnChart {
  return { svg: renderToStaticMarkup(chart), table };
}

function modelSentence({ indicators }: Overview, language: Language): string {
  const words = overviewMessages[language];
  const { declared, observed, match, endLoading } = indicators.model;
  const name = (model: NonNullable<typeof declared>) => term(language, "model", model).toLocaleLowerCase(language);
  if (declared === null) return words.noDeclared;
  if (observed === null) return words.notReadable(name(declared));
  const { total, byDirection, twoWayShare } = indicators.activities;
  if (match) return words.same(name(declared), formatShare(language, twoWayShare));
  const push = total === 0 ? null : byDirection.push / total;
  return words.differs(name(declared), name(observed), formatShare(language, push), formatShare(language, endLoading));
}
