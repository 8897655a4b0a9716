/** Closes a project for changes; nothing of it is lost. */
import type { ProjectScope } from "~/domain/permissions/scope";
import type { OperationContext } from "./context";
import { setArchived } from "./set-archived";

/** Nothing happens where the project is archived already. */
export function archiveProject(context: OperationContext, scope: ProjectScope): void {
  setArchived(context, scope, context.now);
}
