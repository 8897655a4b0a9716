/** The pictures of a portfolio as HTML, kept for all who look at the same: neither their code nor their numbers go to the browser twice. */
import { renderToStaticMarkup } from "react-dom/server";
import type { PicturedPortfolio } from "~/domain/portfolio/portfolio-view";
import type { Language } from "~/i18n/language";
import { portfolioMessages } from "~/i18n/portfolio";
import { Card } from "../card";
import { LanguageProvider } from "../language-provider";
import { PlaneSection } from "./plane-section";
import { PortfolioMatrix } from "./portfolio-matrix";
import { HelixSection, ReportSection, YearSection } from "./spread-section";
import { RatingsSection, SharesSection } from "./typical-section";

export function drawPortfolioPictures(view: PicturedPortfolio, language: Language): string {
  const words = portfolioMessages[language];
  return renderToStaticMarkup(
    <LanguageProvider language={language}>
      <PlaneSection view={view} />
      <Card title={words.matrixHeading}>
        <p className="muted">{words.matrixLead}</p>
        <PortfolioMatrix view={view} />
      </Card>
      <div className="grid-wide">
        <HelixSection view={view} />
        <ReportSection view={view} />
      </div>
      <div className="grid-wide">
        <YearSection view={view} />
        <SharesSection view={view} />
      </div>
      <RatingsSection view={view} />
    </LanguageProvider>,
  );
}
