/** The sections of a project that have pages for the reader, with their addresses. */
import type { Key } from "~/domain/bundle/records";
import { type ProjectPage, projectSections } from "~/domain/project-pages";
import { paths } from "~/paths";

const addresses: Record<ProjectPage, (key: Key) => string> = {
  overview: paths.project,
  next: paths.projectNext,
  timeline: paths.projectTimeline,
  activities: paths.activities,
  involvement: paths.involvement,
  stakeholders: paths.stakeholders,
  needs: paths.needs,
  barriers: paths.barriers,
  goals: paths.goals,
  outcomes: paths.outcomes,
  resources: paths.resources,
  feedback: paths.rounds,
  reports: paths.reports,
  report: paths.projectReport,
  basics: paths.projectBasics,
  model: paths.projectModel,
  people: paths.projectPeople,
  import: paths.projectImport,
  export: paths.projectExport,
  history: paths.projectHistory,
};

export function linkProjectSections(key: Key, open: readonly ProjectPage[]) {
  return projectSections
    .map(({ section, pages }) => ({
      section,
      links: pages.filter(({ page }) => open.includes(page)).map(({ page }) => ({ page, to: addresses[page](key) })),
    }))
    .filter(({ links }) => links.length > 0);
}
