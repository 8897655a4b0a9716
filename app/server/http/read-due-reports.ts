/** What a project owes its funders, as its page lists it; each of the funder's people sees their own programme's alone. */
import { listProgrammes } from "#db/programmes";
import { getProjectBasics, type ProjectHead } from "#db/projects";
import { listProjectExtensions } from "#db/report-extensions";
import { listReportVersions } from "#db/report-versions";
import { listBegunReports, listGrantedDays } from "#db/reports";
import { findOrganisation } from "#db/organisations";
import { can } from "~/domain/permissions/can";
import { everything, type ProjectScope } from "~/domain/permissions/scope";
import { isOverdue, listDueReports } from "~/domain/report/due-reports";
import { isHandedIn } from "~/domain/report/report-state";
import { paths } from "~/paths";
import { readText } from "~/i18n/format";
import type { Visit } from "./visit";

export function readDueReports(visit: Visit, scope: ProjectScope, head: ProjectHead) {
  const { db, clock } = visit.services;
  const { projectId } = head;
  const project = getProjectBasics(db, scope, projectId);
  const programmes = listProgrammes(db, scope);
  const named = new Map(programmes.map((one) => [one.key, one]));
  const funderOf = (key: string) => findOrganisation(db, everything({ kind: "system" }), key)?.name ?? key;
  const today = clock.today();
  const mayWrite = can(visit.actor, "report.begin", { kind: "project", ...head });
  const mayRead = can(visit.actor, "report.read-draft", { kind: "project", ...head });
  const extensions = mayRead ? listProjectExtensions(db, scope) : [];
  const due = listDueReports({
    project,
    programmes,
    begun: listBegunReports(db, scope, projectId),
    granted: listGrantedDays(db, scope, projectId),
  });
  return {
    mayWrite,
    rows: due.map((one) => {
      const { programme: key, requirement, dueOn, firstDueOn, begun } = one;
      const programme = named.get(key);
      const newest = begun ? listReportVersions(db, { reportId: begun.id }).at(-1) : undefined;
      const reads =
        begun !== null &&
        can(visit.actor, "report.read-submitted", {
          kind: "report",
          reportId: begun.id,
          projectId,
          programmeIds: programmeIdsOf(begun.programmeId),
          archived: head.archived,
        });
      const extension = extensions.find((asked) => asked.programme === key && asked.requirement === requirement.key);
      return {
        name: `${key}/${requirement.key}`,
        programme: key,
        requirement: requirement.key,
        title: requirement.title,
        kind: requirement.kind,
        to: programme ? `${readText(visit.language, programme.name)}, ${funderOf(programme.funder)}` : key,
        dueOn,
        firstDueOn,
        overdue: isOverdue(one, today),
        status: begun && (mayRead || isHandedIn(begun.status)) ? begun.status : null,
        extension: extension ?? null,
        at:
          begun && mayRead
            ? paths.report(project.key, begun.id)
            : begun && newest && reads
              ? paths.submittedReport(begun.id, newest.version)
              : null,
      };
    }),
  };
}

const programmeIdsOf = (programmeId: number | null) => (programmeId === null ? [] : [programmeId]);
