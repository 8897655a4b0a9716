/** Searching, filtering and sorting a list of projects that is already the reader's own. */
import type { Text } from "./bundle/records";
import { makeWordFinder } from "./fold-words";
import { type ProjectStatus, projectStatuses } from "./project-status";
import { type Model, models } from "./vocabulary";

export const projectOrders = ["title", "start", "end", "activity"] as const;
export type ProjectOrder = (typeof projectOrders)[number];

export interface ProjectSearch {
  words: string;
  model: Model | null;
  status: ProjectStatus | null;
  order: ProjectOrder;
  descending: boolean;
}

interface Findable {
  title: Text;
  acronym: string | null;
  lead: string;
  startDate: string;
  endDate: string;
  lastActivity: string | null;
  model: Model | null;
  status: ProjectStatus;
}

/** What an address asks for; what it says wrongly counts as not said. */
export function readProjectSearch(parameters: URLSearchParams): ProjectSearch {
  const oneOf = <T extends string>(keys: readonly T[], value: string | null) =>
    keys.find((key) => key === value) ?? null;
  return {
    words: (parameters.get("search") ?? "").trim().slice(0, 200),
    model: oneOf(models, parameters.get("model")),
    status: oneOf(projectStatuses, parameters.get("status")),
    order: oneOf(projectOrders, parameters.get("order")) ?? "activity",
    descending:
      (parameters.get("direction") ?? (parameters.has("order") ? "ascending" : "descending")) === "descending",
  };
}

/** Those that match, in the order asked for; archived ones only when asked for. Empty values come last either way. */
export function findProjects<T extends Findable>(
  projects: readonly T[],
  search: ProjectSearch,
  { titleOf, compare }: { titleOf: (project: T) => string; compare: (a: string, b: string) => number },
): T[] {
  const holds = makeWordFinder(search.words);
  const matches = projects.filter((project) => {
    if (search.model !== null && project.model !== search.model) return false;
    if (search.status === null ? project.status === "archived" : project.status !== search.status) return false;
    const text = [project.title.da, project.title.en, project.acronym, project.lead].filter(Boolean).join(" ");
    return holds(text);
  });
  const valueOf = (project: T): string | null => {
    switch (search.order) {
      case "title":
        return titleOf(project);
      case "start":
        return project.startDate;
      case "end":
        return project.endDate;
      case "activity":
        return project.lastActivity;
    }
  };
  const sign = search.descending ? -1 : 1;
  return matches
    .map((project) => ({ project, value: valueOf(project), title: titleOf(project) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null)
        return a.value === b.value ? compare(a.title, b.title) : a.value === null ? 1 : -1;
      const order =
        search.order === "title" ? compare(a.value, b.value) : a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
      return sign * order || compare(a.title, b.title);
    })
    .map(({ project }) => project);
}
