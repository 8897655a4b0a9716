/** The body of a project's overview as HTML, so that neither its code nor its records need to reach the browser. */
import { renderToStaticMarkup } from "react-dom/server";
import type { Overview } from "~/domain/build-overview";
import type { Day, Key } from "~/domain/bundle/records";
import type { ProjectFacts } from "~/domain/indicators/facts";
import type { ProjectPage } from "~/domain/project-pages";
import { formatPeriod } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { term } from "~/i18n/vocabulary";
import { LanguageProvider } from "../language-provider";
import { addressBehind } from "../report/behind";
import { drawOverview } from "./draw-overview";
import { OverviewPage } from "./overview-page";

export interface OverviewToDraw {
  overview: Overview;
  facts: ProjectFacts;
  language: Language;
  today: Day;
  /** The project's pages that the readers may open. */
  pages: readonly ProjectPage[];
}

export function drawOverviewPage({ overview, facts, language, today, pages }: OverviewToDraw): string {
  const { project, organisations } = facts;
  const nameOf = (key: Key) => organisations.get(key)?.name ?? "";
  const page = drawOverview(overview, language);
  const place = { project: project.key, from: overview.indicators.from, to: today, today, pages };
  // What shows other records than were counted is no list of them.
  const whole = { ...place, pages: pages.filter((one) => !overview.partly.includes(one)) };
  return renderToStaticMarkup(
    <LanguageProvider language={language}>
      <OverviewPage
        page={{
          ...page,
          figures: page.figures.map(({ behind, ...figure }) => ({
            ...figure,
            to: behind && addressBehind(behind, whole),
          })),
          newest: page.newest.map((activity) => ({
            ...activity,
            to: addressBehind({ record: "activity", key: activity.key }, place),
          })),
        }}
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
