/** What a cell of the plan shows: a mark, a figure where there are many, and a word, so that colour alone says nothing. */
import { type PlanCell, planState } from "~/domain/involvement-plan";
import { chartsMessages } from "~/i18n/charts";
import { formatNumber } from "~/i18n/format";
import { involvementMessages } from "~/i18n/involvement";
import type { Language } from "~/i18n/language";
import { MatrixMark } from "./charts/matrix-mark";

interface PlanCellContentProps {
  language: Language;
  cell: PlanCell;
  /** Whether the cell counts many organisations. */
  many: boolean;
}

export function PlanCellContent({ language, cell, many }: PlanCellContentProps) {
  const state = planState(cell);
  const words = involvementMessages[language].cell;
  if (state === "empty") return <span className="visually-hidden">{words.empty}</span>;
  return (
    <>
      <span className="matrix-cell">
        <MatrixMark state={state} />
        {many && countOf(language, cell)}
      </span>
      <span className="matrix-word">{wordOf(language, cell, many)}</span>
      {many && cell.asked > 0 && cell.planned > 0 && <span className="matrix-word">{words.alsoAsked(cell.asked)}</span>}
    </>
  );
}

function countOf(language: Language, { planned, asked, actual, realised }: PlanCell): string {
  const number = (value: number) => formatNumber(language, value);
  if (planned === 0) return number(actual > 0 ? actual : asked);
  return chartsMessages[language].ofTotal(number(realised), number(planned));
}

/** What became of the cell, in words. */
export function wordOf(language: Language, cell: PlanCell, many: boolean): string {
  const words = involvementMessages[language].cell;
  const { planned, asked, actual, realised, missed } = cell;
  switch (planState(cell)) {
    case "done":
      return actual > realised ? words.doneAndMore(actual - realised) : many ? words.done : words.doneOne;
    case "partial":
      return missed > 0 ? words.someMissed(missed) : words.someWait(planned - realised);
    case "missed":
      return words.missed;
    case "planned":
      return planned === 0 && asked > 0 ? words.asked : words.planned;
    case "unplanned":
      return words.unplanned;
    case "empty":
      return words.empty;
  }
}
