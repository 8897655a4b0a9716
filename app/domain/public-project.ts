/** A project as everybody may find it, and what is still to come of it. */
import type { Day, Key, Text } from "./bundle/records";
import type { RecordKind } from "./project-record";
import type { ActivityKind, DatePrecision, Industry, WorkEnvironmentTopic } from "./vocabulary";

export interface PublicProject {
  key: Key;
  title: Text;
  acronym: string | null;
  summary?: Text;
  /** Name of the organisation that leads it. */
  lead: string;
  topics: WorkEnvironmentTopic[];
  industries: Industry[];
  illustrative: boolean;
  /** Of the newest public activity up to today; null where other things are public. */
  latest: Day | null;
}

/** A public activity that is still to come. */
export interface PublicEvent {
  key: Key;
  title: Text;
  kind: ActivityKind;
  date: Day;
  endDate: Day | null;
  datePrecision: DatePrecision;
  project: Key;
}

/** Records that everybody may read where they are marked public. Needs and barriers hold what companies said. */
export const kindsShownToAll: readonly RecordKind[] = ["activity", "goal", "outcome"];
