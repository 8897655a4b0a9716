/** The records that one figure is made of, where there is a list of exactly those, and the one that a line tells of. */
import type { Key } from "~/domain/bundle/records";
import type { ProjectPage } from "~/domain/project-pages";
import type { ActivityKind, BrokerCore, Direction, Field, GoalStatus, Moment } from "~/domain/vocabulary";
import { paths } from "~/paths";

export type Behind =
  /** Activities of the period. */
  | {
      list: "activities";
      direction?: Direction;
      moment?: Moment;
      kind?: ActivityKind;
      core?: BrokerCore;
      field?: Field;
      /** That took part or built the bridge. */
      organisation?: Key;
    }
  /** What is agreed with organisations, or with one of them and what came of it. */
  | { list: "involvement"; organisation?: Key }
  /** Goals as they stand. */
  | { list: "goals"; status?: GoalStatus }
  /** Hours and money as they are planned. */
  | { list: "resources" }
  /** Models as they were chosen until today. */
  | { list: "model" }
  /** All rounds of feedback. */
  | { list: "feedback" }
  /** Records dated in the period. */
  | { list: "needs" | "barriers" }
  | { list: "outcomes"; status?: "evidenced" }
  /** One record. */
  | { record: "activity" | "need" | "barrier" | "goal" | "outcome" | "round"; key: Key };

export interface ReportPlace {
  /** Key. */
  project: Key;
  /** Both days belong to the period. */
  from: string;
  to: string;
  today: string;
  /** The project's pages that the reader may open. */
  pages: readonly ProjectPage[];
}

const lists = {
  activities: paths.activities,
  involvement: paths.involvement,
  goals: paths.goals,
  resources: paths.resources,
  model: paths.projectModel,
  feedback: paths.rounds,
  needs: paths.needs,
  barriers: paths.barriers,
  outcomes: paths.outcomes,
} as const;

/** The project's pages that figures lead to. */
export const pagesBehind = Object.keys(lists) as (keyof typeof lists)[];

/** The page whose permission the page of one record asks for as well. */
const pageOfRecord = {
  activity: "activities",
  need: "needs",
  barrier: "barriers",
  goal: "goals",
  outcome: "outcomes",
  round: "feedback",
} as const satisfies Record<string, ProjectPage>;

/** None where the reader may not go there, or would find something else than what was counted. */
export function addressBehind(behind: Behind, { project, from, to, today, pages }: ReportPlace): string | undefined {
  if ("record" in behind)
    return pages.includes(pageOfRecord[behind.record]) ? paths[behind.record](project, behind.key) : undefined;
  const { list, ...filters } = behind;
  if (!pages.includes(list)) return undefined;
  if (list === "model" && to < today) return undefined;
  const query = new URLSearchParams({ ...periodOf(list, { from, to }), ...filters }).toString();
  return query === "" ? lists[list](project) : `${lists[list](project)}?${query}`;
}

/** As the list understands it; none where it shows what stands, whenever it was written. */
function periodOf(list: keyof typeof lists, period: { from: string; to: string }): Record<string, string> {
  switch (list) {
    case "activities":
      return { ...period, begun: "yes" };
    case "needs":
    case "barriers":
    case "outcomes":
      return period;
    case "involvement":
    case "goals":
    case "resources":
    case "model":
    case "feedback":
      return {};
  }
}
