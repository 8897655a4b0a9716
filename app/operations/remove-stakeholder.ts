/** Takes an organisation off a project's list of stakeholders; the records that name it keep doing so. */
import type { Key } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import { changeRecord } from "./change-record";
import type { OperationContext } from "./context";

export function removeStakeholder(
  context: OperationContext,
  scope: ProjectScope,
  { project, organisation }: { project: Key; organisation: Key },
) {
  return changeRecord(context, scope, {
    kind: "project",
    key: project,
    change: ({ stakeholders = [], ...record }) => {
      const left = stakeholders.filter((key) => key !== organisation);
      return left.length > 0 ? { ...record, stakeholders: left } : record;
    },
  });
}
