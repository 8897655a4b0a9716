/** Plans an organisation in one form at one moment, or takes that plan back; nothing else of the agreement changes. */
import { recordStores } from "#db/record-stores";
import type { Key } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { Agreement } from "~/domain/project-record";
import { type InvolvementForm, type Moment, moments } from "~/domain/vocabulary";
import { addRecord } from "./add-record";
import { changeRecord } from "./change-record";
import { done, type OperationContext, type Outcome } from "./context";
import { deleteRecord } from "./delete-record";

interface Cell {
  organisation: Key;
  form: InvolvementForm;
  moment: Moment;
  /** What the cell is to be, so that a second click of the same does nothing more. */
  planned: boolean;
}

/** An agreement of which nothing is known but its moments goes with the last of them. */
export function planCell(
  context: OperationContext,
  scope: ProjectScope,
  { organisation, form, moment, planned }: Cell,
): Outcome<unknown, "unknown-reference" | "already-there" | "gone" | "changed"> {
  const key = `${organisation}/${form}`;
  const found = recordStores.involvement.find(context.db, scope, key);
  if (!found) {
    if (!planned) return done(null);
    return addRecord(context, scope, {
      kind: "involvement",
      record: { organisation, form, status: "agreed", moments: [moment] },
    });
  }
  if (!planned && isBare(found.record) && found.record.moments.every((one) => one === moment))
    return deleteRecord(context, scope, { kind: "involvement", key });
  return changeRecord(context, scope, {
    kind: "involvement",
    key,
    change: (record) => ({
      ...record,
      moments: moments.filter((one) => (one === moment ? planned : record.moments.includes(one))),
    }),
  });
}

function isBare({ status, since, until, contribution, return: gets }: Agreement): boolean {
  return status === "agreed" && !since && !until && !contribution && !gets;
}
