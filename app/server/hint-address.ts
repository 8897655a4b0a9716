/** Where a hint is dealt with: the page that does the thing, if it is open to the reader. */
import type { Key } from "~/domain/bundle/records";
import type { Hint, HintKind } from "~/domain/next/hint";
import type { ProjectPage } from "~/domain/project-pages";
import { paths } from "~/paths";

interface Reader {
  /** Pages of the project that the reader may open. */
  pages: readonly ProjectPage[];
  mayLog: boolean;
  /** Whether the plan and the records of the project are the reader's to change. */
  mayChange: boolean;
}

/** Hints whose link is for whoever may change the plan; the others lead to something to read as well. */
const planning: readonly HintKind[] = [
  "no_model",
  "no_rationale",
  "no_goals",
  "no_planned_resources",
  "no_involvement_plan",
  "no_moment_plan",
  "moment_empty",
];

/** Null where the reader cannot go there. */
export function hintAddress(project: Key, { kind, act }: Hint, { pages, mayLog, mayChange }: Reader): string | null {
  if (planning.includes(kind) && !mayChange) return null;
  const open = (page: ProjectPage, address: string) => (pages.includes(page) ? address : null);
  switch (act.page) {
    case "log":
      return mayLog ? open("activities", paths.logActivity(project)) : null;
    case "activity":
      return open("activities", (mayChange ? paths.editActivity : paths.activity)(project, act.key ?? ""));
    case "involvement":
      return open("involvement", `${paths.involvement(project)}${kind === "no_moment_plan" ? "#moments" : ""}`);
    case "stakeholders":
      return open("stakeholders", `${paths.stakeholders(project)}${mayChange ? "#find" : ""}`);
    case "needs":
      return open("needs", `${paths.need(project, act.key ?? "")}${mayChange ? "?ask=activities" : ""}`);
    case "outcomes":
      return open("outcomes", `${paths.outcomes(project)}?status=unevidenced`);
    case "resources":
      return open("resources", paths.resources(project));
    case "goals":
      return open("goals", paths.goals(project));
    case "model":
      return open("model", `${paths.projectModel(project)}${mayChange && kind !== "model_differs" ? "#choose" : ""}`);
    case "report":
      return open("reports", paths.reports(project));
    case "feedback":
      return act.key !== undefined && pages.includes("feedback")
        ? paths.round(project, act.key)
        : open("report", `${paths.projectReport(project)}#facilitation`);
  }
}
