/** When a programme's report is due from a project. */
import { addMonthsClamped } from "../days";
import type { Day, Project, Requirement } from "./records";

/** The anchor day moved by `offsetMonths`, clamped to the end of the month. Source: docs/contract/BUNDLE.md, "Due dates". */
export function dueOn(due: Requirement["due"], project: Pick<Project, "startDate" | "endDate">): Day {
  const anchor = due.anchor === "project_start" ? project.startDate : project.endDate;
  return addMonthsClamped(anchor, due.offsetMonths);
}
