/** Whether nothing but a second step stands between somebody and what is refused: it is led to set it up then. */
import type { Actor } from "./actor";
import { can, type Resource } from "./can";
import type { Permission } from "./policy";

export function lacksSecondStep(actor: Actor, permission: Permission, resource: Resource): boolean {
  if (actor.kind !== "account" || !actor.locked?.length || can(actor, permission, resource)) return false;
  return can({ ...actor, programmes: [...actor.programmes, ...actor.locked] }, permission, resource);
}
