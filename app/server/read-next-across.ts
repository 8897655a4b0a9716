/** What is missing in each of a reader's projects, the project that presses most first. */
import type { Connection } from "#db/client";
import { listProgrammes } from "#db/programmes";
import { listVisibleProjects } from "#db/project-list";
import { findProjectHead } from "#db/projects";
import type { Day, Key, Text } from "~/domain/bundle/records";
import { byUrgency } from "~/domain/next/find-next-steps";
import type { Hint } from "~/domain/next/hint";
import type { ProjectRole } from "~/domain/permissions/roles";
import { type ReaderScope, scopeFor } from "~/domain/permissions/scope";
import type { Memory } from "./memory";
import { readNextSteps } from "./read-next-steps";

export interface NextOfProject {
  key: Key;
  title: Text;
  /** Open ones, most pressing first. */
  hints: Hint[];
}

interface Sources {
  today: Day;
  memory: Memory;
  /** The roles of the reader whose projects are listed. */
  roles: readonly ProjectRole[];
}

/** Archived projects are left alone; projects in which nothing is missing come last, with an empty list. */
export function readNextAcross(db: Connection, scope: ReaderScope, { today, memory, roles }: Sources): NextOfProject[] {
  const own = new Set(scope.actor.projects.filter(({ role }) => roles.includes(role)).map((one) => one.projectId));
  const programmes = listProgrammes(db, scope);
  return listVisibleProjects(db, scope, today)
    .filter(({ id, status }) => own.has(id) && status !== "archived")
    .flatMap(({ key, title }) => {
      const head = findProjectHead(db, key);
      const reach = head && scopeFor(scope.actor, "hint.list", { kind: "project", ...head });
      if (!reach) return [];
      const { open } = readNextSteps(db, reach, { today, revision: head.revision, programmes, memory });
      return [{ key, title, hints: open }];
    })
    .sort((a, b) => {
      const [first, other] = [a.hints[0], b.hints[0]];
      if (first && other) return byUrgency(first, other) || b.hints.length - a.hints.length || (a.key < b.key ? -1 : 1);
      return first ? -1 : other ? 1 : a.key < b.key ? -1 : 1;
    });
}
