/** Gathers what the rows of a sheet are held against. Reads only; runs in the worker. */
import { type Db, readTogether } from "#db/client";
import { readIncomingContent } from "#db/incoming";
import { listActivityMarks } from "#db/incoming-activities";
import { listSharedOrganisations } from "#db/organisations";
import { getPlan } from "#db/plans";
import { getProjectBasics } from "#db/projects";
import { activitySignatures } from "~/domain/incoming/read-activity-row";
import { readerScope } from "~/domain/permissions/scope";
import type { CheckInput, Decisions } from "~/server/exchange/check-sheet";
import type { OwnSheet } from "./project-jobs";

/** What is needed to read the rows of a file. */
export function readCheckInput(db: Db, asked: OwnSheet & { decisions?: Decisions }): CheckInput {
  const { scope, actor, id, kind, sheet, decisions = { unknown: {}, others: null } } = asked;
  return readTogether(db, (transaction) => {
    const marks = kind === "activities" ? listActivityMarks(transaction, scope) : [];
    const { startDate, endDate } = getProjectBasics(transaction, scope, scope.projectId);
    const { momentPlan } = getPlan(transaction, scope, scope.projectId);
    const organisations = listSharedOrganisations(transaction, readerScope(actor)).map(
      ({ key, name, shortName, cvr, pNumber, parent }) => ({ key, name, shortName, cvr, pNumber, parent }),
    );
    return {
      kind,
      content: readIncomingContent(transaction, scope, { id, accountId: actor.accountId }),
      columns: sheet.columns,
      defaultKind: sheet.defaultKind,
      defaultField: sheet.defaultField,
      project: { startDate, endDate, momentPlan },
      organisations,
      known: marks.flatMap(({ date, kind: activityKind, titleDa, titleEn }) =>
        activitySignatures({ date, kind: activityKind, title: { da: titleDa ?? undefined, en: titleEn ?? undefined } }),
      ),
      decisions,
    };
  });
}
