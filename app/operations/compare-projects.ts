/** What changes in a project where another state of it takes its place, record by record. */
import type { Project } from "~/domain/bundle/records";
import { recordVersion } from "~/server/record-version";

/** The lists of a project, what their records are called in the journal, and how each is told from the others. */
export const projectLists = {
  activities: { kind: "activity", keyOf: ({ key }) => key },
  needs: { kind: "need", keyOf: ({ key }) => key },
  barriers: { kind: "barrier", keyOf: ({ key }) => key },
  goals: { kind: "goal", keyOf: ({ key }) => key },
  outcomes: { kind: "outcome", keyOf: ({ key }) => key },
  involvements: { kind: "involvement", keyOf: ({ organisation, form }) => `${organisation}/${form}` },
  momentPlan: { kind: "momentPeriod", keyOf: ({ moment }) => moment },
  resources: { kind: "resource", keyOf: ({ moment }) => moment },
  modelRegistrations: { kind: "modelRegistration", keyOf: ({ date }) => date },
  feedbackRounds: { kind: "feedbackRound", keyOf: ({ key }) => key },
} as const satisfies {
  [L in keyof Project]?: {
    kind: string;
    keyOf: (record: NonNullable<Project[L]> extends (infer R)[] ? R : never) => string;
  };
};
export type ProjectList = keyof typeof projectLists;

export interface RecordChange {
  list: ProjectList;
  kind: (typeof projectLists)[ProjectList]["kind"];
  key: string;
  before: object | null;
  after: object | null;
}

/** Both in canonical form, so that what is left out and what is written out as the usual are the same. */
export function compareProjects(before: Project, after: Project): RecordChange[] {
  return (Object.keys(projectLists) as ProjectList[]).flatMap((list): RecordChange[] => {
    const { kind, keyOf } = projectLists[list];
    const index = (project: Project) => {
      const records = (project[list] ?? []) as object[];
      return new Map(records.map((record) => [(keyOf as (record: object) => string)(record), record]));
    };
    const [old, fresh] = [index(before), index(after)];
    const changes: RecordChange[] = [];
    for (const [key, record] of old) {
      const now = fresh.get(key) ?? null;
      if (now && recordVersion(now) === recordVersion(record)) continue;
      changes.push({ list, kind, key, before: record, after: now });
    }
    for (const [key, record] of fresh)
      if (!old.has(key)) changes.push({ list, kind, key, before: null, after: record });
    return changes;
  });
}
