/** Companies by form and moment over all projects of a portfolio; each number opens to its projects. */
import type { PicturedPortfolio } from "~/domain/portfolio/portfolio-view";
import { involvementForms, moments } from "~/domain/vocabulary";
import { chartsMessages } from "~/i18n/charts";
import { portfolioMessages } from "~/i18n/portfolio";
import { term } from "~/i18n/vocabulary";
import { involvementMatrixTable } from "../charts/involvement-matrix";
import { MatrixMark } from "../charts/matrix-mark";
import { matrixState } from "../charts/matrix-state";
import { ScrollRegion } from "../scroll-region";
import { useLanguage } from "../use-language";
import { portfolioAddress } from "./portfolio-address";

export function PortfolioMatrix({ view }: { view: PicturedPortfolio }) {
  const language = useLanguage();
  const words = chartsMessages[language].involvementMatrix;
  const { planned, actual } = view.summary;
  const table = involvementMatrixTable({ language, planned, actual });
  return (
    <div className="stack-small">
      <ScrollRegion label={words.title}>
        <table className="matrix">
          <caption className="visually-hidden">{words.title}</caption>
          <thead>
            <tr>
              {table.headers.map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {involvementForms.map((form, row) => (
              <tr key={form}>
                <th scope="row">{term(language, "involvementForm", form)}</th>
                {moments.map((moment, column) => {
                  const state = matrixState({ planned: planned[form][moment], actual: actual[form][moment] });
                  if (state === "empty")
                    return (
                      <td key={moment}>
                        <span className="visually-hidden">{words.states.empty}</span>
                      </td>
                    );
                  return (
                    <td key={moment} className={`is-${state}`}>
                      <span className="matrix-cell">
                        <MatrixMark state={state} />
                        <a
                          href={portfolioAddress(view, { form, moment })}
                          title={portfolioMessages[language].matrixOpen(
                            term(language, "involvementForm", form),
                            term(language, "moment", moment),
                          )}
                        >
                          {table.rows[row]?.[column + 1]}
                        </a>
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
