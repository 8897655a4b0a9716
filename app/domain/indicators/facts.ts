/** Everything that a project's figures and reports are made from, as plain records. */
import type { Key, Organisation, Project } from "../bundle/records";

export interface ProjectFacts {
  project: Project;
  /** Every organisation that the project names (lead, funders, participants, brokers …), by key. */
  organisations: ReadonlyMap<Key, Organisation>;
  /** Number of files attached to each outcome, by the outcome's key; an outcome without files may be absent. */
  outcomeFiles: ReadonlyMap<Key, number>;
}
