/** Where a project stands today, read from its dates. */
import type { Day } from "./bundle/records";

export const projectStatuses = ["planned", "running", "ended", "archived"] as const;
export type ProjectStatus = (typeof projectStatuses)[number];

export function projectStatus(project: { startDate: Day; endDate: Day; archived: boolean }, today: Day): ProjectStatus {
  if (project.archived) return "archived";
  if (today < project.startDate) return "planned";
  return today <= project.endDate ? "running" : "ended";
}
