/** The one function that computes a project's figures; nothing else in the product computes a figure that has a name here. */
import type { Day } from "../bundle/records";
import { computeActivities, computeBrokers } from "./compute-activities";
import { computeFeedback } from "./compute-feedback";
import { computeInvolvement } from "./compute-involvement";
import { computeModel } from "./compute-model";
import { computeBarriers, computeNeeds } from "./compute-needs";
import { computeOrganisations, computeParticipants } from "./compute-participants";
import { computeResources } from "./compute-resources";
import { computeGoals, computeOutcomes } from "./compute-results";
import type { ProjectFacts } from "./facts";
import type { Indicators } from "./indicators";
import { scopeOf } from "./scope";

/**
 * A project's figures for a period of whole days, both ends included; `from` left out is the earlier of the project's
 * start and its earliest activity; `to` is always given. Hours in hours, amounts in DKK, nothing
 * rounded. Throws where the facts lack an organisation that a record names. Source: docs/contract/INDICATORS.md.
 */
export function computeIndicators(facts: ProjectFacts, period: { from?: Day; to: Day }): Indicators {
  const scope = scopeOf(facts, period);
  return {
    format: "vidensbro-indicators",
    version: 1,
    project: facts.project.key,
    from: scope.from,
    to: scope.to,
    model: computeModel(scope),
    activities: computeActivities(scope),
    participants: computeParticipants(scope),
    organisations: computeOrganisations(scope),
    involvement: computeInvolvement(scope),
    brokers: computeBrokers(scope),
    needs: computeNeeds(scope),
    barriers: computeBarriers(scope),
    resources: computeResources(scope),
    feedback: computeFeedback(scope),
    goals: computeGoals(scope),
    outcomes: computeOutcomes(scope),
  };
}
