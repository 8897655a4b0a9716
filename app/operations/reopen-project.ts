/** Opens an archived project for changes again. */
import type { ProjectScope } from "~/domain/permissions/scope";
import type { OperationContext } from "./context";
import { setArchived } from "./set-archived";

/** Nothing happens where the project is open already. */
export function reopenProject(context: OperationContext, scope: ProjectScope): void {
  setArchived(context, scope, null);
}
