/** The typical project of a portfolio, and what steering groups say of the projects. */
import type { PicturedPortfolio } from "~/domain/portfolio/portfolio-view";
import { shareFigures } from "~/domain/portfolio/project-figures";
import { feedbackAspects } from "~/domain/vocabulary";
import { formatNumber, formatShare } from "~/i18n/format";
import { portfolioMessages } from "~/i18n/portfolio";
import { term } from "~/i18n/vocabulary";
import { Card } from "../card";
import { DataTable } from "../data-table";
import { useLanguage } from "../use-language";

interface SectionProps {
  view: PicturedPortfolio;
}

export function SharesSection({ view }: SectionProps) {
  const language = useLanguage();
  const words = portfolioMessages[language];
  const { shares } = view.summary;
  const share = (value: number | undefined) => formatShare(language, value ?? null);
  return (
    <Card title={words.sharesHeading}>
      <p className="muted">{words.sharesLead}</p>
      <DataTable
        label={words.sharesHeading}
        labelHidden
        columns={[
          { key: "figure", label: words.figure, cell: (figure) => words.shares[figure] },
          { key: "median", label: words.median, numeric: true, cell: (figure) => share(shares[figure]?.median) },
          {
            key: "half",
            label: words.middleHalf,
            numeric: true,
            cell: (figure) => {
              const quartiles = shares[figure];
              return quartiles ? words.between(share(quartiles.low), share(quartiles.high)) : "–";
            },
          },
          {
            key: "n",
            label: words.withFigure,
            numeric: true,
            cell: (figure) => formatNumber(language, shares[figure]?.n ?? 0),
          },
        ]}
        rows={shareFigures}
        rowKey={(figure) => figure}
      />
    </Card>
  );
}

export function RatingsSection({ view }: SectionProps) {
  const language = useLanguage();
  const words = portfolioMessages[language];
  const { ratings } = view.summary;
  const rated = feedbackAspects.some((aspect) => ratings[aspect].mean !== null);
  return (
    <Card title={words.ratingsHeading}>
      <p className="muted">{words.ratingsLead}</p>
      {rated ? (
        <DataTable
          label={words.ratingsHeading}
          labelHidden
          columns={[
            { key: "aspect", label: words.aspect, cell: (aspect) => term(language, "feedbackAspect", aspect) },
            {
              key: "mean",
              label: words.mean,
              numeric: true,
              cell: (aspect) => {
                const { mean } = ratings[aspect];
                return mean === null ? "–" : formatNumber(language, mean);
              },
            },
            {
              key: "n",
              label: words.ratings,
              numeric: true,
              cell: (aspect) => formatNumber(language, ratings[aspect].n),
            },
            {
              key: "projects",
              label: words.projects,
              numeric: true,
              cell: (aspect) => formatNumber(language, ratings[aspect].projects),
            },
          ]}
          rows={feedbackAspects}
          rowKey={(aspect) => aspect}
        />
      ) : (
        <p>{words.ratingsNone}</p>
      )}
    </Card>
  );
}
