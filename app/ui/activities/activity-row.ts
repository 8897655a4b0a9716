/** What a list shows of one activity. */
import type { Day, Key, Text } from "~/domain/bundle/records";
import type { ActivityKind, DatePrecision, Direction, Moment } from "~/domain/vocabulary";

export interface ListedActivityRow {
  key: Key;
  title: Text;
  kind: ActivityKind;
  date: Day;
  endDate: Day | null;
  datePrecision: DatePrecision;
  direction: Direction;
  moment: Moment;
  /** Names of the organisations that took part. */
  participants: string[];
}
