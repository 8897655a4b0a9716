/** What stands out in a portfolio: numbers that open to their projects, and the projects with the reason. */
import type { NamedExample, NamedStandout, PortfolioView } from "~/domain/portfolio/portfolio-view";
import { fewestToCompare } from "~/domain/portfolio/find-outliers";
import { formatNumber, languageOfText, readText } from "~/i18n/format";
import { portfolioMessages } from "~/i18n/portfolio";
import { Card } from "../card";
import { DataTable } from "../data-table";
import { KeyFigure } from "../key-figure";
import { KeyFigureGrid } from "../key-figure-grid";
import { useLanguage } from "../use-language";
import { portfolioAddress } from "./portfolio-address";
import { ProjectName } from "./project-name";
import { wordReason } from "./word-reason";

export function StandoutSection({ view }: { view: PortfolioView }) {
  const language = useLanguage();
  const words = portfolioMessages[language];
  const { summary, standouts, moreStandouts } = view;
  const number = (value: number) => formatNumber(language, value);
  return (
    <Card title={words.standsOut}>
      <KeyFigureGrid>
        <KeyFigure
          label={words.marks.overdue}
          value={number(summary.overdue)}
          meaning={words.overdueMeaning}
          to={portfolioAddress(view, { mark: "overdue" })}
        />
        <KeyFigure
          label={words.marks.silent}
          value={number(summary.silent)}
          meaning={words.silentMeaning}
          to={portfolioAddress(view, { mark: "silent" })}
        />
        <KeyFigure
          label={words.marks.far_apart}
          value={number(summary.farApart)}
          meaning={words.farApartMeaning}
          to={portfolioAddress(view, { mark: "far_apart" })}
        />
        <KeyFigure
          label={words.marks.outlier}
          value={number(summary.outliers)}
          meaning={summary.total < fewestToCompare ? words.tooFewForOutliers : words.outlierMeaning}
          to={portfolioAddress(view, { mark: "outlier" })}
        />
        <KeyFigure
          label={words.marks.exemplary}
          value={number(summary.exemplary)}
          meaning={words.exemplaryMeaning}
          to={portfolioAddress(view, { mark: "exemplary" })}
        />
      </KeyFigureGrid>
      {standouts.length > 0 && (
        <>
          <DataTable
            label={words.standsOutTable}
            columns={[
              { key: "project", label: words.project, cell: (row: NamedStandout) => <ProjectName project={row} /> },
              {
                key: "why",
                label: words.standing,
                cell: ({ reasons }: NamedStandout) => (
                  <ul className="plain-list stack-small">
                    {reasons.map((reason) => (
                      <li key={wordReason(language, reason)}>{wordReason(language, reason)}</li>
                    ))}
                  </ul>
                ),
              },
            ]}
            rows={standouts}
            rowKey={({ key }) => key}
          />
          {moreStandouts > 0 && <p className="small muted">{words.moreStandouts(number(moreStandouts))}</p>}
          <p className="small muted">{words.outliersLead}</p>
        </>
      )}
      <Examples examples={view.examples} />
    </Card>
  );
}

function Examples({ examples }: { examples: readonly NamedExample[] }) {
  const language = useLanguage();
  const words = portfolioMessages[language];
  if (examples.length === 0) return null;
  return (
    <DataTable
      label={words.marks.exemplary}
      columns={[
        { key: "project", label: words.project, cell: (row: NamedExample) => <ProjectName project={row} /> },
        {
          key: "why",
          label: words.exemplaryBecause,
          cell: ({ reason, programme }: NamedExample) => (
            <>
              {reason}
              {programme && (
                <>
                  <br />
                  <span className="small muted" lang={languageOfText(language, programme)}>
                    {readText(language, programme)}
                  </span>
                </>
              )}
            </>
          ),
        },
      ]}
      rows={examples}
      rowKey={({ key, reason }) => `${key} ${reason}`}
    />
  );
}
