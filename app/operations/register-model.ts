/** Declares the model of a project from a day on; a choice that the day has already is replaced only knowingly. */
import { recordStores } from "#db/record-stores";
import type { ModelRegistration } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import { recordVersion } from "~/server/record-version";
import { addRecord } from "./add-record";
import { changeRecord } from "./change-record";
import { done, type OperationContext, type Outcome, refused } from "./context";

interface Declaration {
  registration: ModelRegistration;
  /** Of the choice for the same day that whoever declares has seen and wants replaced. */
  version?: string;
}

/** Refused where the day has another choice than the one that was seen. */
export function registerModel(
  context: OperationContext,
  scope: ProjectScope,
  { registration, version }: Declaration,
): Outcome<null, "changed"> {
  const added = addRecord(context, scope, { kind: "modelRegistration", record: registration });
  if (added.ok) return done(null);
  const key = registration.date;
  const saved = recordStores.modelRegistration.find(context.db, scope, key)?.record;
  // Sent twice, it is the one choice.
  if (saved && recordVersion(saved) === recordVersion(registration)) return done(null);
  const changed = changeRecord(context, scope, {
    kind: "modelRegistration",
    key,
    version: version ?? "",
    change: () => registration,
  });
  return changed.ok ? done(null) : refused("changed");
}
