/** What a sheet from an award-reporting system would become in a programme as it stands now. */
import type { Connection } from "#db/client";
import { listImportedValues, mapAwards } from "#db/external-identifiers";
import type { AwardContent } from "#db/incoming-awards";
import { listOrganisations } from "#db/organisations";
import type { AwardField } from "~/domain/awards/award-fields";
import { type PlannedRow, planAwards } from "~/domain/awards/plan-awards";
import { indexOrganisations } from "~/domain/incoming/match-organisation";
import { everything, type ProgrammeScope } from "~/domain/permissions/scope";

interface Sheet {
  content: AwardContent;
  columns: readonly (AwardField | null)[];
}

export function readAwardPlan(db: Connection, scope: ProgrammeScope, { content, columns }: Sheet): PlannedRow[] {
  const { kind, headings, firstRow, rows } = content;
  const imported = kind === "awards" ? new Set<string>() : listImportedValues(db, scope);
  const index = kind === "awards" ? indexOrganisations(listOrganisations(db, everything({ kind: "system" }))) : null;
  return planAwards(
    { kind, headings, columns, firstRow, rows },
    {
      awards: mapAwards(db, scope),
      isKnown: ({ projectId }, value) => imported.has(`${projectId}\n${value}`),
      find: (organisation) => index?.find(organisation) ?? null,
    },
  );
}
