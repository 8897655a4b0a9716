/** What a published summary shows of a frozen report: figures and the project's own words, and no records. */
import type { Text } from "~/domain/bundle/records";
import type { FrozenReport } from "~/domain/report/frozen-report";
import type { Report } from "~/domain/report/report";
import { type ProsePart, readMarkdown } from "~/domain/report/simple-markdown";
import { type FirstFigure, isFirstFigure } from "~/domain/requirement/first-figures";
import { formatPeriod } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { drawFirstFigure } from "./first-figures";
import type { KeyFigureItem } from "./report-document";
import { wordingOf } from "./wording";

export interface SummaryContent {
  title: Text;
  summary: Text | null;
  funder: string;
  lead: string;
  period: string;
  illustrative: boolean;
  figures: KeyFigureItem[];
  own: ProsePart[];
  /** Of the project's own words. */
  written: Language;
}

const usual: readonly FirstFigure[] = [
  "activities.total",
  "activities.twoWayShare",
  "organisations.reached",
  "organisations.companies",
  "participants.helixCoverage",
  "outcomes.total",
];

export function describeSummary(frozen: FrozenReport, language: Language): SummaryContent {
  const { project } = frozen.report;
  const wording = wordingOf(frozen.report as Report, language);
  const asked = frozen.requirement.indicators.filter(isFirstFigure);
  return {
    title: project.title,
    summary: project.summary ?? null,
    funder: frozen.programme.funder.name,
    lead: project.lead.name,
    period: formatPeriod(language, frozen.report.from, frozen.report.to),
    illustrative: project.illustrative,
    figures: [...new Set([...usual, ...asked])].slice(0, 9).map((figure) => drawFirstFigure(wording, figure)),
    own: readMarkdown(frozen.texts.find(({ section }) => section === "results")?.text ?? ""),
    written: frozen.language,
  };
}
