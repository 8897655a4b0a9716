/** What is held about a person as a page tells it: projects and programmes by name, browsers in words. Files keep the rows as they are. */
import { listNamedRoles } from "#db/named-roles";
import type { Held, HeldRow } from "#db/personal-data";
import { listProgrammes } from "#db/programmes";
import { findProjectHead, getProjectBasics } from "#db/projects";
import type { AccountActor } from "~/domain/permissions/actor";
import { readerScope, scopeFor } from "~/domain/permissions/scope";
import { readText } from "~/i18n/format";
import { nameBrowser } from "~/i18n/name-browser";
import { readUserAgent } from "../session/read-user-agent";
import type { Visit } from "./visit";

/** What the reader may not see stands by its key, as in the file. */
export function tellHeld(visit: Visit, held: readonly Held[]): Held[] {
  const { language, actor } = visit;
  if (actor.kind !== "account") return [];
  const projectName = nameProjects(visit, actor);
  const { db } = visit.services;
  const programmes = new Map(
    listProgrammes(db, readerScope(actor)).map(({ key, name }) => [key, readText(language, name)]),
  );
  const tell = (name: string, value: string): string => {
    if (name === "project") return projectName(value);
    if (name === "programme") return programmes.get(value) ?? value;
    if (name === "user_agent") return nameBrowser(language, readUserAgent(value));
    if (name !== "round") return value;
    const [project = "", round = ""] = value.split("/");
    return `${projectName(project)}: ${round}`;
  };
  const tellRow = (row: HeldRow): HeldRow =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, typeof value === "string" ? tell(name, value) : value]),
    );
  return held.map((one) => ({ ...one, rows: one.rows.map(tellRow) }));
}

/** A role of one's own tells the title, as the profile does; otherwise the policy says who may read it. */
function nameProjects({ services: { db }, language, account }: Visit, actor: AccountActor): (key: string) => string {
  const self = account && scopeFor(actor, "profile.read", { kind: "account", accountId: account.id });
  const names = new Map(
    self
      ? listNamedRoles(db, self).flatMap((role) =>
          role.in === "project" ? [[role.key, readText(language, role.name)] as const] : [],
        )
      : [],
  );
  return (key) => {
    const known = names.get(key);
    if (known !== undefined) return known;
    const head = findProjectHead(db, key);
    const scope = head && scopeFor(actor, "project.read", { kind: "project", ...head });
    const name = scope ? readText(language, getProjectBasics(db, scope, scope.projectId).title) : key;
    names.set(key, name);
    return name;
  };
}
