/** Figures that two versions give differently, as people read them. */
import { comparedFigures, type ComparedFigure, type ReportChanges } from "~/domain/report/report-changes";
import { formatNumber, formatShare } from "~/i18n/format";
import { compareVersionsMessages } from "~/i18n/compare-versions";
import type { Language } from "~/i18n/language";
import { term } from "~/i18n/vocabulary";

/** Counts and hours; all others are shares. */
const counts = new Set<ComparedFigure>(["activities", "hours", "helixCoverage", "companies", "outcomes"]);

export function describeFigures(language: Language, changes: ReportChanges) {
  const words = compareVersionsMessages[language];
  const { declaredModel, observedModel, figures } = changes;
  const models = [
    { name: words.declaredModel, ...declaredModel },
    { name: words.observedModel, ...observedModel },
  ].filter((one) => one.before !== one.now);
  const told = (figure: ComparedFigure, value: number | null) =>
    value === null ? "–" : counts.has(figure) ? formatNumber(language, value) : formatShare(language, value);
  return [
    ...models.map(({ name, before, now }) => ({
      name,
      before: before === null ? "–" : term(language, "model", before),
      now: now === null ? "–" : term(language, "model", now),
    })),
    ...figures
      .filter(({ figure }) => comparedFigures.includes(figure))
      .map(({ figure, before, now }) => ({
        name: words.figureNames[figure],
        before: told(figure, before),
        now: told(figure, now),
      })),
  ];
}
