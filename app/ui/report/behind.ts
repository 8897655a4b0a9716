/** The records that one figure counts, where there is a list of exactly those. */
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
    }
  /** Goals as they stand. */
  | { list: "goals"; status?: GoalStatus }
  /** Records dated in the period. */
  | { list: "needs" | "barriers" }
  | { list: "outcomes"; status?: "evidenced" };

export interface ReportPlace {
  /** Key. */
  project: string;
  from: string;
  to: string;
}

/** For readers who may open the project's lists. */
export function addressBehind({ list, ...filters }: Behind, { project, from, to }: ReportPlace): string {
  const query = new URLSearchParams({ ...(list !== "goals" && { from, to }), ...filters }).toString();
  return query === "" ? paths[list](project) : `${paths[list](project)}?${query}`;
}
