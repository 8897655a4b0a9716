/** Pictures of a portfolio beside the plane: reports, reach and years. */
import { reportStates } from "~/domain/portfolio/portfolio-project";
import type { PicturedPortfolio } from "~/domain/portfolio/portfolio-view";
import { fields } from "~/domain/vocabulary";
import { formatNumber, formatShare } from "~/i18n/format";
import { portfolioMessages } from "~/i18n/portfolio";
import { term } from "~/i18n/vocabulary";
import { Card } from "../card";
import { ChartFigure } from "../charts/chart-figure";
import { ShareBar } from "../charts/share-bar";
import { DataTable } from "../data-table";
import { useLanguage } from "../use-language";
import { CountLink } from "./count-link";
import { portfolioAddress } from "./portfolio-address";

interface SectionProps {
  view: PicturedPortfolio;
}

export function ReportSection({ view }: SectionProps) {
  const words = portfolioMessages[useLanguage()];
  return (
    <Card title={words.reportHeading}>
      <p className="muted">{words.reportLead}</p>
      <DataTable
        label={words.reportTable}
        labelHidden
        columns={[
          { key: "state", label: words.reportState, cell: (state) => words.reports[state] },
          {
            key: "count",
            label: words.projects,
            numeric: true,
            cell: (report) => (
              <CountLink
                count={view.summary.reports[report]}
                to={portfolioAddress(view, { report })}
                about={words.reports[report]}
              />
            ),
          },
        ]}
        rows={reportStates}
        rowKey={(state) => state}
      />
    </Card>
  );
}

export function HelixSection({ view }: SectionProps) {
  const language = useLanguage();
  const words = portfolioMessages[language];
  const { helix, total } = view.summary;
  const name = (field: (typeof fields)[number]) => term(language, "field", field);
  return (
    <Card title={words.helixHeading}>
      <p className="muted">{words.helixLead}</p>
      <DataTable
        label={words.helixTable}
        labelHidden
        columns={[
          { key: "field", label: words.field, cell: name },
          {
            key: "reaching",
            label: words.reaching,
            numeric: true,
            cell: (field) => (
              <span className="cluster figure-with-bar">
                <ShareBar share={total === 0 ? 0 : helix[field].reaching / total} />
                <CountLink
                  count={helix[field].reaching}
                  to={portfolioAddress(view, { reaches: field })}
                  about={`${words.reaching}: ${name(field)}`}
                />
              </span>
            ),
          },
          {
            key: "missing",
            label: words.missing,
            numeric: true,
            cell: (field) => (
              <CountLink
                count={helix[field].missing}
                to={portfolioAddress(view, { misses: field })}
                about={`${words.missing}: ${name(field)}`}
              />
            ),
          },
        ]}
        rows={fields}
        rowKey={(field) => field}
      />
    </Card>
  );
}

export function YearSection({ view }: SectionProps) {
  const language = useLanguage();
  const words = portfolioMessages[language];
  const { years } = view.summary;
  return (
    <Card title={words.yearHeading}>
      <p className="muted">{words.yearLead}</p>
      <ChartFigure language={language} title={words.yearTitle} titleHidden svg={view.drawings.years} />
      <DataTable
        label={words.yearTitle}
        labelHidden
        columns={[
          { key: "year", label: words.yearColumn, cell: ({ year }) => String(year) },
          {
            key: "projects",
            label: words.projects,
            numeric: true,
            cell: ({ year, projects }) => (
              <CountLink count={projects} to={portfolioAddress(view, { year })} about={String(year)} />
            ),
          },
          {
            key: "twoWay",
            label: words.twoWay,
            numeric: true,
            cell: ({ twoWayShare }) => formatShare(language, twoWayShare),
          },
          {
            key: "outcomes",
            label: words.outcomes,
            numeric: true,
            cell: ({ outcomes }) => formatNumber(language, outcomes),
          },
        ]}
        rows={years}
        rowKey={({ year }) => String(year)}
      />
    </Card>
  );
}
