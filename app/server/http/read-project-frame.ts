/** What the frame of a project's pages needs, for whoever may read the project. */
import { getProjectBasics, type ProjectHead } from "#db/projects";
import type { ProjectScope } from "~/domain/permissions/scope";
import { can } from "~/domain/permissions/can";
import { projectStatus } from "~/domain/project-status";
import { listProjectPages } from "~/domain/project-pages";
import { isRegistering } from "./is-registering";
import type { Visit } from "./visit";

export function readProjectFrame(visit: Visit, scope: ProjectScope, head: ProjectHead) {
  const { services, actor } = visit;
  const basics = getProjectBasics(services.db, scope, head.projectId);
  const resource = { kind: "project", ...head } as const;
  return {
    basics,
    project: {
      key: basics.key,
      title: basics.title,
      acronym: basics.acronym ?? null,
      status: projectStatus({ ...basics, archived: head.archived }, services.clock.today()),
      illustrative: basics.illustrative ?? false,
      registering: isRegistering(visit, basics.key),
    },
    pages: listProjectPages((permission) => can(actor, permission, resource)),
  };
}
