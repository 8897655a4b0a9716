/** Reads projects and computes what portfolios show of them, many at once. Writes nothing. */
import { type Connection } from "#db/client";
import { countActivitiesOfProjects, type FigureFacts, listFigureFacts } from "#db/figure-facts";
import { findProgramme } from "#db/programmes";
import { listBegunReports, listGrantedDays } from "#db/reports";
import type { Day, Key, Programme } from "~/domain/bundle/records";
import type { EverythingScope } from "~/domain/permissions/scope";
import { composeFigures } from "~/domain/portfolio/compose-figures";
import type { ProjectFigures } from "~/domain/portfolio/project-figures";
import { listDueReports } from "~/domain/report/due-reports";
import { logError } from "../log";

export interface ComputedFigures {
  projectId: number;
  /** Of the project as it was read. */
  revision: number;
  figures: ProjectFigures;
}

/**
 * Of those that are there; one that fails is told and passed over. To be called where nobody writes between its
 * queries: in one turn, or a transaction.
 */
export function computeProjectFigures(
  db: Connection,
  scope: EverythingScope,
  { ids, today }: { ids: readonly number[]; today: Day },
): ComputedFigures[] {
  const programmes = new Map<Key, Programme | null>();
  const programmeOf = (key: Key) => {
    const known = programmes.get(key) ?? findProgramme(db, scope, key);
    programmes.set(key, known);
    return known;
  };
  const compute = ({ projectId, revision, facts }: FigureFacts): ComputedFigures[] => {
    try {
      const keys = new Set((facts.project.grants ?? []).flatMap(({ programme }) => programme ?? []));
      const due = listDueReports({
        project: facts.project,
        programmes: [...keys].flatMap((key) => programmeOf(key) ?? []),
        begun: listBegunReports(db, scope, projectId),
        granted: listGrantedDays(db, scope, projectId),
      });
      return [{ projectId, revision, figures: composeFigures({ facts, today, due }) }];
    } catch (error) {
      logError(error);
      return [];
    }
  };
  return inParts(ids, countActivitiesOfProjects(db, scope, ids)).flatMap((part) =>
    listFigureFacts(db, scope, part).flatMap(compute),
  );
}

/** Parts of as many activities as memory takes lightly; a larger project is a part of its own. */
function inParts(ids: readonly number[], sizes: ReadonlyMap<number, number>): number[][] {
  const parts: number[][] = [];
  let room = 0;
  for (const id of ids) {
    const size = sizes.get(id) ?? 0;
    const part = parts.at(-1);
    if (part && size <= room) part.push(id);
    else {
      parts.push([id]);
      room = mostActivities;
    }
    room -= size;
  }
  return parts;
}

const mostActivities = 20_000;
