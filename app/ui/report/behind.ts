/** The records that one figure counts, where there is a list of exactly those, and the one that a line tells of. */
import type { Key } from "~/domain/bundle/records";
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
  /** What one organisation has agreed to, and what came of it. */
  | { list: "involvement"; organisation: Key }
  /** Goals as they stand. */
  | { list: "goals"; status?: GoalStatus }
  /** Records dated in the period. */
  | { list: "needs" | "barriers" }
  | { list: "outcomes"; status?: "evidenced" }
  /** One record. */
  | { record: "activity" | "need" | "barrier" | "goal" | "outcome" | "round"; key: Key };

/** Lists that show what stands, whenever it was written. */
const undated: readonly string[] = ["goals", "involvement"];

export interface ReportPlace {
  /** Key. */
  project: string;
  from: string;
  to: string;
}

/** For readers who may open the project's lists. */
export function addressBehind(behind: Behind, { project, from, to }: ReportPlace): string {
  if ("record" in behind) return paths[behind.record](project, behind.key);
  const { list, ...filters } = behind;
  const query = new URLSearchParams({ ...(!undated.includes(list) && { from, to }), ...filters }).toString();
  return query === "" ? paths[list](project) : `${paths[list](project)}?${query}`;
}
