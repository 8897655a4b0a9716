/** Deletes a wrong choice of model; the only one of a project stays, as a project has a model. */
import { getPlan } from "#db/plans";
import type { Day } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import { deleteRecord } from "./delete-record";
import { type OperationContext, type Outcome, refused } from "./context";

/** Returns the number of the journal's row, by which the deletion is taken back. */
export function removeModel(
  context: OperationContext,
  scope: ProjectScope,
  date: Day,
): Outcome<number, "gone" | "only-one"> {
  const { modelRegistrations } = getPlan(context.db, scope, scope.projectId);
  if (!modelRegistrations.some((one) => one.date === date)) return refused("gone");
  if (modelRegistrations.length === 1) return refused("only-one");
  return deleteRecord(context, scope, { kind: "modelRegistration", key: date });
}
