/** All records of a project for its pages: read once for all of them, and again when somebody has written. */
import { type Db, readTogether } from "#db/client";
import { getProjectFacts } from "#db/projects";
import type { ProjectFacts } from "~/domain/indicators/facts";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { Memory } from "./memory";

interface Sources {
  db: Db;
  memory: Memory;
}

/**
 * The same object for all who ask while the revision stands, so nobody may change it. Records of every visibility are in
 * it: what is shown of them is for whoever shows them to choose by the reader's scope.
 */
export function readProjectFacts({ db, memory }: Sources, scope: ProjectScope, revision: number): ProjectFacts {
  const { projectId } = scope;
  return memory.keepFacts(projectId, revision, () =>
    readTogether(db, (transaction) => getProjectFacts(transaction, scope, projectId)),
  );
}
