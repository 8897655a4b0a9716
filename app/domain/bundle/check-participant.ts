/** Either an organisation, in a form or not, or a field alone. Source: docs/contract/bundle.schema.json, `participant`. */
import type { FaultLog } from "./fault-log";
import type { RawRecord } from "./readable";

export function checkParticipant(participant: RawRecord, log: FaultLog): void {
  const named = participant.organisation !== undefined;
  const byField = participant.field !== undefined;
  const inForm = participant.form !== undefined;
  if (named === byField || (byField && inForm)) log.add("participantKind", {});
}
