/** The rules on an organisation that its members alone cannot show. Source: docs/contract/BUNDLE.md. */
import { fieldOfRole } from "../vocabulary";
import type { FaultLog } from "./fault-log";
import { termIn, type RawRecord } from "./readable";

export function checkOrganisation(organisation: RawRecord, log: FaultLog): void {
  const role = termIn(organisation, "role", "actorRole");
  const field = termIn(organisation, "field", "field");
  if (role !== undefined && field !== undefined && fieldOfRole[role] !== field)
    log.add("roleOutsideField", { role, field }, "role");
}
