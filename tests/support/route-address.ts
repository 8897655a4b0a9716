/** The address of a route of the built pages as a pattern, such as `/projects/:project`. */

type Routes = Record<string, { path?: string; parentId?: string } | undefined>;

export function routeAddress(routes: Routes, id: string): string {
  const parts: string[] = [];
  for (let at = routes[id]; at; at = at.parentId ? routes[at.parentId] : undefined) parts.unshift(at.path ?? "");
  return `/${parts.filter(Boolean).join("/")}`;
}
