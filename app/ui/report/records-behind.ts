/** Where the records behind a report's figures are, by the headings that the figures stand under. */
import { paths } from "~/paths";

/** Activities are shown for the report's own period. */
export function recordsBehind(project: string, { from, to }: { from: string; to: string }): Record<string, string> {
  const activities = `${paths.activities(project)}?from=${from}&to=${to}`;
  return {
    overview: activities,
    "first-figures": activities,
    "section-model": paths.projectModel(project),
    "section-resources": paths.resources(project),
    reach: paths.stakeholders(project),
    involvement: paths.involvement(project),
    brokers: activities,
    activities,
    feedback: paths.rounds(project),
    needs: paths.needs(project),
    barriers: paths.barriers(project),
    goals: paths.goals(project),
    outcomes: paths.outcomes(project),
  };
}
