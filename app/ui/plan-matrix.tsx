/** Five forms by six moments as a real table: what is planned, done and missed. */
import type { ReactNode } from "react";
import { type PlanMatrix as Plan, type PlanState, planState } from "~/domain/involvement-plan";
import { type InvolvementForm, involvementForms, type Moment, moments } from "~/domain/vocabulary";
import { involvementMessages } from "~/i18n/involvement";
import { term } from "~/i18n/vocabulary";
import { MatrixMark } from "./charts/matrix-mark";
import { PlanCellContent } from "./plan-cell-content";
import { ScrollRegion } from "./scroll-region";
import { useLanguage } from "./use-language";

export interface PlanMatrixProps {
  label: string;
  plan: Plan;
  /** Whether the cells count many organisations. */
  many: boolean;
  /** When each moment is expected, in words. */
  periods: Readonly<Record<Moment, string>>;
  /** What stands beside the name of a form. */
  rowNote?: (form: InvolvementForm) => ReactNode;
  /** Wraps what a cell shows; it stands by itself unless said. */
  cell?: (form: InvolvementForm, moment: Moment, content: ReactNode) => ReactNode;
  /** Only the states that can occur. */
  legend: readonly Exclude<PlanState, "empty">[];
}

export function PlanMatrix({ label, plan, many, periods, rowNote, cell, legend }: PlanMatrixProps) {
  const language = useLanguage();
  const words = involvementMessages[language];
  return (
    <div className="stack-small">
      <ScrollRegion label={label}>
        <table className="matrix plan-matrix">
          <caption className="visually-hidden">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{words.corner}</th>
              {moments.map((moment) => (
                <th key={moment} scope="col">
                  {term(language, "moment", moment)}
                  <span className="matrix-period">{periods[moment]}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {involvementForms.map((form) => (
              <tr key={form}>
                <th scope="row">
                  {term(language, "involvementForm", form)}
                  {rowNote?.(form)}
                </th>
                {moments.map((moment) => {
                  const content = <PlanCellContent language={language} cell={plan[form][moment]} many={many} />;
                  return (
                    <td key={moment} className={`is-${planState(plan[form][moment])}`}>
                      {cell ? cell(form, moment, content) : content}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <ul className="plain-list matrix-legend small" aria-label={words.legend}>
        {legend.map((state) => (
          <li key={state}>
            <MatrixMark state={state} />
            {words.legendOf[state]}
          </li>
        ))}
      </ul>
    </div>
  );
}
