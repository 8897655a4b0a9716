/** The report of a project as it would be submitted now. Reads only. */
import { type Db, readTogether } from "#db/client";
import { listProgrammes } from "#db/programmes";
import { getProjectFacts } from "#db/projects";
import type { Day } from "~/domain/bundle/records";
import type { ProjectFacts } from "~/domain/indicators/facts";
import type { EverythingScope, ProjectScope } from "~/domain/permissions/scope";
import { buildReport } from "~/domain/report/build-report";
import type { Report } from "~/domain/report/report";
import type { ReportKind } from "~/domain/vocabulary";

interface Wanted {
  projectId: number;
  kind: ReportKind;
  /** `from` left out is found as the indicators find it. */
  period: { from?: Day; to: Day };
  generatedOn: Day;
  /** The project's records, where whoever asks has read them. */
  facts?: ProjectFacts;
}

export function generateReport(db: Db, scope: EverythingScope | ProjectScope, wanted: Wanted): Report {
  const { projectId, facts, ...rest } = wanted;
  return readTogether(db, (transaction) =>
    buildReport({
      programmes: new Map(listProgrammes(transaction, scope).map((one) => [one.key, one])),
      ...rest,
      facts: facts ?? getProjectFacts(transaction, scope, projectId),
    }),
  );
}
