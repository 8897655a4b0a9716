/** Companies that left lately at their own word, and have not agreed anything since. */
import { defaultParticipation } from "../bundle/defaults";
import { daysBetween } from "../days";
import { type HintOf, hintId } from "./hint";
import type { HintGround } from "./hint-ground";

/** Days after which the project is taken to know. */
export const departureDays = 60;

export function findDepartures({ facts, today, departures = [] }: HintGround): HintOf<"company_left">[] {
  const takesPart = (organisation: string) =>
    (facts.project.involvements ?? []).some(
      ({ organisation: key, status = defaultParticipation }) =>
        key === organisation && status !== "withdrawn" && status !== "ended",
    );
  return departures
    .filter(({ organisation, on }) => daysBetween(on, today) <= departureDays && !takesPart(organisation))
    .map(({ organisation, name, on }) => ({
      kind: "company_left" as const,
      // Leaving again after coming back is another thing to be told.
      id: hintId("company_left", `${organisation}/${on}`),
      urgency: "soon" as const,
      day: on,
      act: { page: "involvement" as const, key: organisation },
      name,
    }));
}
