/** Names a project of a portfolio, and says whether its reader may open it: who leads an organisation does not thereby read its projects. */
import { can } from "~/domain/permissions/can";
import type { PortfolioProject } from "~/domain/portfolio/portfolio-project";
import type { NamedProject } from "~/domain/portfolio/portfolio-view";
import type { Portfolio } from "../portfolio/read-portfolio";
import type { Visit } from "./visit";

export function makeProjectNamer(
  { actor }: Visit,
  { programmes }: Portfolio,
): (project: PortfolioProject) => NamedProject {
  const ids = new Map(programmes.map(({ id, key }) => [key, id]));
  return ({ id, key, title, acronym, programmes: funding, status }) => {
    const programmeIds = funding.flatMap((programme) => ids.get(programme) ?? []);
    const resource = { kind: "project", projectId: id, programmeIds, archived: status === "archived" } as const;
    return { key, title, acronym, readable: can(actor, "project.read", resource) };
  };
}
