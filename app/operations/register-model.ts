/** Declares the model of a project from a day on; a second choice for the same day takes the place of the first. */
import type { ModelRegistration } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import { addRecord } from "./add-record";
import { changeRecord } from "./change-record";
import type { OperationContext } from "./context";

export function registerModel(context: OperationContext, scope: ProjectScope, registration: ModelRegistration): void {
  const added = addRecord(context, scope, { kind: "modelRegistration", record: registration });
  if (added.ok) return;
  changeRecord(context, scope, {
    kind: "modelRegistration",
    key: registration.date,
    change: () => registration,
  });
}
