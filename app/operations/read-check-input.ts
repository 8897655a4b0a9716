/** Gathers what the rows of a sheet are held against, a little at a time. Reads only. */
import { setImmediate as breathe } from "node:timers/promises";
import { readIncomingContent } from "#db/incoming";
import { listActivityMarks } from "#db/incoming-activities";
import { listSharedOrganisations } from "#db/organisations";
import { getPlan } from "#db/plans";
import { getProjectBasics } from "#db/projects";
import type { SheetChoice } from "~/domain/incoming/choice";
import type { SheetKind } from "~/domain/incoming/fields";
import { activitySignatures } from "~/domain/incoming/read-activity-row";
import { type ProjectScope, readerScope } from "~/domain/permissions/scope";
import type { CheckInput, Decisions } from "~/server/exchange/check-sheet";
import type { OperationContext } from "./context";

const marksAtOnce = 5000;

interface Asked {
  id: number;
  kind: SheetKind;
  sheet: SheetChoice;
  decisions?: Decisions;
}

/** What a worker needs to read the rows of a file. */
export async function readCheckInput(
  { db, actor }: OperationContext,
  scope: ProjectScope,
  { id, kind, sheet, decisions = { unknown: {}, others: null } }: Asked,
): Promise<CheckInput> {
  if (actor.kind !== "account") throw new Error("A file belongs to an account");
  const known: string[] = [];
  if (kind === "activities") {
    for (let after = 0; ;) {
      const marks = listActivityMarks(db, scope, { after, limit: marksAtOnce });
      for (const { date, kind: activityKind, titleDa, titleEn } of marks) {
        const title = { da: titleDa ?? undefined, en: titleEn ?? undefined };
        known.push(...activitySignatures({ date, kind: activityKind, title }));
      }
      after = marks.at(-1)?.id ?? 0;
      if (marks.length < marksAtOnce) break;
      await breathe();
    }
  }
  const { startDate, endDate } = getProjectBasics(db, scope, scope.projectId);
  const { momentPlan } = getPlan(db, scope, scope.projectId);
  const organisations = listSharedOrganisations(db, readerScope(actor)).map(
    ({ key, name, shortName, cvr, pNumber, parent }) => ({ key, name, shortName, cvr, pNumber, parent }),
  );
  return {
    kind,
    content: readIncomingContent(db, scope, { id, accountId: actor.accountId }),
    columns: sheet.columns,
    defaultKind: sheet.defaultKind,
    defaultField: sheet.defaultField,
    project: { startDate, endDate, momentPlan },
    organisations,
    known,
    decisions,
  };
}
