/** The plane of a portfolio beside the numbers behind it: by part of the plane, and declared against observed. */
import { planeRegions } from "~/domain/portfolio/plane-region";
import { type ModelOrNone, modelsOrNone } from "~/domain/portfolio/portfolio-search";
import type { PicturedPortfolio } from "~/domain/portfolio/portfolio-view";
import { formatNumber, formatShare } from "~/i18n/format";
import { portfolioMessages } from "~/i18n/portfolio";
import { term } from "~/i18n/vocabulary";
import { Card } from "../card";
import { ChartFigure } from "../charts/chart-figure";
import { DataTable } from "../data-table";
import { useLanguage } from "../use-language";
import { CountLink } from "./count-link";
import { portfolioAddress } from "./portfolio-address";

export function PlaneSection({ view }: { view: PicturedPortfolio }) {
  const language = useLanguage();
  const words = portfolioMessages[language];
  const { regions, models, sameModel } = view.summary;
  const declaredName = (key: ModelOrNone) => (key === "none" ? words.noModel : term(language, "model", key));
  const observedName = (key: ModelOrNone) => (key === "none" ? words.noObserved : term(language, "model", key));
  return (
    <Card title={words.planeHeading}>
      <p className="muted">{words.planeLead}</p>
      <p>
        <strong>
          {words.sameModel}: {formatShare(language, sameModel)}.
        </strong>{" "}
        <span className="muted">{words.sameModelMeaning}</span>
      </p>
      <div className="grid-wide">
        <ChartFigure language={language} title={words.planeTitle} titleHidden svg={view.drawings.plane} />
        <div className="stack">
          <DataTable
            label={words.projectsByRegion}
            columns={[
              {
                key: "region",
                label: words.region,
                cell: (region) => <a href={portfolioAddress(view, { region })}>{words.regions[region]}</a>,
              },
              {
                key: "count",
                label: words.projects,
                numeric: true,
                cell: (region) => formatNumber(language, regions[region]),
              },
            ]}
            rows={planeRegions}
            rowKey={(region) => region}
          />
        </div>
      </div>
      <DataTable
        label={words.modelTable}
        columns={[
          { key: "declared", label: words.modelCorner, cell: (declared: ModelOrNone) => declaredName(declared) },
          ...modelsOrNone.map((observed) => ({
            key: observed,
            label: observedName(observed),
            numeric: true,
            cell: (declared: ModelOrNone) => (
              <CountLink
                count={models[declared][observed]}
                to={portfolioAddress(view, { declared, observed })}
                about={`${declaredName(declared)}, ${observedName(observed)}`}
              />
            ),
          })),
        ]}
        rows={modelsOrNone}
        rowKey={(declared) => declared}
      />
    </Card>
  );
}
