/** Where a hint is dealt with: the page that does the thing, if it is open to the reader. */
import type { Key } from "~/domain/bundle/records";
import type { Hint } from "~/domain/next/hint";
import type { ProjectPage } from "~/domain/project-pages";
import { paths } from "~/paths";

interface Reader {
  /** Pages of the project that the reader may open. */
  pages: readonly ProjectPage[];
  mayLog: boolean;
}

/** Null where the reader cannot go there. */
export function hintAddress(project: Key, { act }: Hint, { pages, mayLog }: Reader): string | null {
  const open = (page: ProjectPage, address: string) => (pages.includes(page) ? address : null);
  switch (act.page) {
    case "log":
      return mayLog ? open("activities", paths.logActivity(project)) : null;
    case "activity":
      return open("activities", paths.activity(project, act.key ?? ""));
    case "involvement":
      return open("involvement", paths.involvement(project));
    case "stakeholders":
      return open("stakeholders", paths.stakeholders(project));
    case "needs":
      return open("needs", paths.needs(project));
    case "goals":
      return open("goals", paths.goals(project));
    case "model":
      return open("model", paths.projectModel(project));
    case "report":
      return open("report", `${paths.projectReport(project)}?kind=${act.key ?? "interim"}`);
    case "feedback":
      return open("report", `${paths.projectReport(project)}#facilitation`);
  }
}
