/** Which link something came by, for the journal: its holder has no account to be named by. */
import type { CompanyScope, LinkScope } from "~/domain/permissions/scope";

export function byLink(scope: LinkScope | CompanyScope): { link?: number } {
  return scope.kind === "link" ? { link: scope.linkId } : {};
}
