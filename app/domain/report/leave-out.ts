/** A project's facts for one funder: records that are left out count as kept within the project. */
import type { ProjectFacts } from "../indicators/facts";
import type { LeftOutKind } from "./report-terms";

export interface LeftOut {
  kind: LeftOutKind;
  key: string;
}

/** Figures count what is left out; lists say how many records they do not show. */
export function leaveOut(facts: ProjectFacts, omissions: readonly LeftOut[]): ProjectFacts {
  if (omissions.length === 0) return facts;
  const keysOf = (kind: LeftOutKind) => new Set(omissions.filter((one) => one.kind === kind).map(({ key }) => key));
  const hide = <T extends { key: string }>(records: readonly T[] | undefined, kind: LeftOutKind) => {
    const keys = keysOf(kind);
    return records?.map((record) => (keys.has(record.key) ? { ...record, visibility: "project" as const } : record));
  };
  const { project } = facts;
  return {
    ...facts,
    project: {
      ...project,
      activities: hide(project.activities, "activity"),
      needs: hide(project.needs, "need"),
      barriers: hide(project.barriers, "barrier"),
      goals: hide(project.goals, "goal"),
      outcomes: hide(project.outcomes, "outcome"),
      feedbackRounds: project.feedbackRounds?.map((round) => ({
        ...round,
        followUps: hide(
          round.followUps?.map((one) => ({ ...one, key: followUpName(round.key, one.key) })),
          "followUp",
        )?.map((one, index) => ({ ...one, key: round.followUps?.[index]?.key ?? one.key })),
      })),
    },
  };
}

/** A point of a round by a name of its own: keys are unique within their round alone. */
export function followUpName(round: string, followUp: string): string {
  return `${round}/${followUp}`;
}
