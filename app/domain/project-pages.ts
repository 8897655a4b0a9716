/** The pages of a project, gathered in sections, and the permission that each asks for. */
import type { Permission } from "./permissions/policy";

interface Section {
  section: "overview" | "activities" | "involvement" | "needs" | "results" | "feedback" | "report" | "project";
  pages: { page: ProjectPage; permission: Permission }[];
}

export type ProjectPage =
  | "overview"
  | "next"
  | "timeline"
  | "activities"
  | "involvement"
  | "stakeholders"
  | "needs"
  | "barriers"
  | "goals"
  | "outcomes"
  | "resources"
  | "feedback"
  | "reports"
  | "report"
  | "basics"
  | "model"
  | "people"
  | "import"
  | "export"
  | "history";

/** In the order in which they are offered. */
export const projectSections: readonly Section[] = [
  {
    section: "overview",
    pages: [
      { page: "overview", permission: "project.read" },
      { page: "next", permission: "hint.list" },
      { page: "timeline", permission: "project.read" },
    ],
  },
  { section: "activities", pages: [{ page: "activities", permission: "activity.list" }] },
  {
    section: "involvement",
    pages: [
      { page: "involvement", permission: "project.read" },
      { page: "stakeholders", permission: "project.read" },
    ],
  },
  {
    section: "needs",
    pages: [
      { page: "needs", permission: "project.read" },
      { page: "barriers", permission: "project.read" },
    ],
  },
  {
    section: "results",
    pages: [
      { page: "goals", permission: "project.read" },
      { page: "outcomes", permission: "project.read" },
      { page: "resources", permission: "project.read" },
    ],
  },
  { section: "feedback", pages: [{ page: "feedback", permission: "round.list" }] },
  {
    section: "report",
    pages: [
      { page: "reports", permission: "report.list" },
      { page: "report", permission: "report.read-draft" },
    ],
  },
  {
    section: "project",
    pages: [
      { page: "basics", permission: "project.read" },
      { page: "model", permission: "project.read" },
      { page: "people", permission: "project.list-people" },
      { page: "import", permission: "project.import" },
      { page: "export", permission: "project.follow" },
      { page: "history", permission: "history.read" },
    ],
  },
];

/** The pages that a reader may open. */
export function listProjectPages(may: (permission: Permission) => boolean): ProjectPage[] {
  return projectSections.flatMap(({ pages }) =>
    pages.filter(({ permission }) => may(permission)).map(({ page }) => page),
  );
}
