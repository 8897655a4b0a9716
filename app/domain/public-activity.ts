/** An activity as everybody may read it: what was done, not who did it; names of organisations are for those who are signed in. */
import type { Day, Key, Text } from "./bundle/records";
import type { ActivityKind, DatePrecision, Direction, Field, Moment } from "./vocabulary";

export interface PublicActivity {
  key: Key;
  title: Text;
  summary?: Text;
  kind: ActivityKind;
  date: Day;
  endDate: Day | null;
  datePrecision: DatePrecision;
  direction: Direction;
  moment: Moment;
  /** Persons who took part, by the field that they came from. */
  participants: { field: Field; count: number }[];
  links: string[];
}
