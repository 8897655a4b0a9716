/** The members of a project that are not lists of its records. */
import type { Project } from "./records";

export type ProjectBasics = Omit<
  Project,
  | "modelRegistrations"
  | "momentPlan"
  | "involvements"
  | "goals"
  | "resources"
  | "activities"
  | "needs"
  | "barriers"
  | "outcomes"
  | "feedbackRounds"
>;
