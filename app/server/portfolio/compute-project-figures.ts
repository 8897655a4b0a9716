/** Reads one project and computes what portfolios show of it. Writes nothing. */
import { type Connection } from "#db/client";
import { findProgramme } from "#db/programmes";
import { findRevision } from "#db/project-figures";
import { getProjectFacts } from "#db/projects";
import { listBegunReports, listGrantedDays } from "#db/reports";
import type { Day } from "~/domain/bundle/records";
import type { EverythingScope } from "~/domain/permissions/scope";
import { composeFigures } from "~/domain/portfolio/compose-figures";
import type { ProjectFigures } from "~/domain/portfolio/project-figures";
import { listDueReports } from "~/domain/report/due-reports";

export interface ComputedFigures {
  /** Of the project as it was read. */
  revision: number;
  figures: ProjectFigures;
}

/** Null where the project is gone. To be called where nobody writes between its queries: in one turn, or a transaction. */
export function computeProjectFigures(
  db: Connection,
  scope: EverythingScope,
  { projectId, today }: { projectId: number; today: Day },
): ComputedFigures | null {
  const revision = findRevision(db, scope, projectId);
  if (revision === null) return null;
  const facts = getProjectFacts(db, scope, projectId);
  const keys = new Set((facts.project.grants ?? []).flatMap(({ programme }) => programme ?? []));
  const programmes = [...keys].flatMap((key) => findProgramme(db, scope, key) ?? []);
  const due = listDueReports({
    project: facts.project,
    programmes,
    begun: listBegunReports(db, scope, projectId),
    granted: listGrantedDays(db, scope, projectId),
  });
  return { revision, figures: composeFigures({ facts, today, due }) };
}
