/** Puts an organisation on a project's list of stakeholders; one that stands there already stays. */
import type { Key } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import { changeRecord } from "./change-record";
import type { OperationContext } from "./context";

export function addStakeholder(
  context: OperationContext,
  scope: ProjectScope,
  { project, organisation }: { project: Key; organisation: Key },
) {
  return changeRecord(context, scope, {
    kind: "project",
    key: project,
    change: (record) => ({
      ...record,
      stakeholders: [...new Set([...(record.stakeholders ?? []), organisation])],
    }),
  });
}
