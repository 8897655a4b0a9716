/** How and when companies are involved: five forms by six moments, what happened against what was planned. A real table. */
import type { FormByMoment } from "~/domain/indicators/indicators";
import { involvementForms, moments } from "~/domain/vocabulary";
import { chartsMessages } from "~/i18n/charts";
import { formatNumber } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { term } from "~/i18n/vocabulary";
import { ScrollRegion } from "../scroll-region";
import type { ChartTable } from "./chart-table";
import { MatrixMark } from "./matrix-mark";
import { matrixState } from "./matrix-state";

export interface InvolvementMatrixProps {
  id: string;
  language: Language;
  /** Whose it is, where several stand on one page. */
  of?: string;
  planned: FormByMoment;
  actual: FormByMoment;
}

export function InvolvementMatrix({ id, language, of, planned, actual }: InvolvementMatrixProps) {
  const words = chartsMessages[language].involvementMatrix;
  const title = of === undefined ? words.title : `${words.title}, ${of}`;
  return (
    <div className="stack-small">
      <ScrollRegion label={title}>
        <table className="matrix" id={id}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.corner}</th>
              {moments.map((moment) => (
                <th key={moment} scope="col">
                  {term(language, "moment", moment)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {involvementForms.map((form) => (
              <tr key={form}>
                <th scope="row">{term(language, "involvementForm", form)}</th>
                {moments.map((moment) => {
                  const cell = { planned: planned[form][moment], actual: actual[form][moment] };
                  const state = matrixState(cell);
                  return state === "empty" ? (
                    <td key={moment}>
                      <span className="visually-hidden">{words.states.empty}</span>
                    </td>
                  ) : (
                    <td key={moment} className={`is-${state}`}>
                      <span className="matrix-cell">
                        <MatrixMark state={state} />
                        {count(language, cell)}
                      </span>
                      <span className="matrix-word">{words.states[state]}</span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="small muted">{words.explanation}</p>
    </div>
  );
}

/** The same cells as words, for documents. */
export function involvementMatrixTable({
  language,
  planned,
  actual,
}: Omit<InvolvementMatrixProps, "id" | "of">): ChartTable {
  const words = chartsMessages[language].involvementMatrix;
  return {
    caption: words.title,
    headers: [words.corner, ...moments.map((moment) => term(language, "moment", moment))],
    rows: involvementForms.map((form) => [
      term(language, "involvementForm", form),
      ...moments.map((moment) => count(language, { planned: planned[form][moment], actual: actual[form][moment] })),
    ]),
  };
}

function count(language: Language, { planned, actual }: { planned: number; actual: number }): string {
  const { involvementMatrix: words, ofTotal } = chartsMessages[language];
  const [plan, fact] = [formatNumber(language, planned), formatNumber(language, actual)];
  if (planned === 0) return actual === 0 ? "–" : fact;
  return actual > planned ? words.more(fact, plan) : ofTotal(fact, plan);
}
