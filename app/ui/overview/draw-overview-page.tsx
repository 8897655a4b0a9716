/** The body of a project's overview as HTML, so that neither its code nor its records need to reach the browser. */
import { renderToStaticMarkup } from "react-dom/server";
import type { Overview } from "~/domain/build-overview";
import type { Key } from "~/domain/bundle/records";
import type { ProjectFacts } from "~/domain/indicators/facts";
import { formatPeriod } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { term } from "~/i18n/vocabulary";
import { LanguageProvider } from "../language-provider";
import { drawOverview } from "./draw-overview";
import { OverviewPage } from "./overview-page";

export interface OverviewToDraw {
  overview: Overview;
  facts: ProjectFacts;
  language: Language;
}

export function drawOverviewPage({ overview, facts, language }: OverviewToDraw): string {
  const { project, organisations } = facts;
  const nameOf = (key: Key) => organisations.get(key)?.name ?? "";
  const page = drawOverview(overview, language);
  return renderToStaticMarkup(
    <LanguageProvider language={language}>
      <OverviewPage
        page={page}
        facts={{
          lead: nameOf(project.lead),
          funders: [...new Set((project.grants ?? []).map(({ funder }) => nameOf(funder)))],
          period: formatPeriod(language, project.startDate, project.endDate),
          topics: (project.topics ?? []).map((topic) => term(language, "workEnvironmentTopic", topic)),
          industries: (project.industries ?? []).map((industry) => term(language, "industry", industry)),
          website: project.website ?? null,
        }}
      />
    </LanguageProvider>,
  );
}
