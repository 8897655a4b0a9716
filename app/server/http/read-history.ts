/** Rows of the journal about records as history pages show them: who, when, and the states before and after. */
import type { Connection } from "#db/client";
import type { JournalRow } from "#db/journal";
import { kindOf, mapActorNames, stateIn } from "#db/project-history";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { RecordKind, RecordOf } from "~/domain/project-record";
import { compareStates, type MemberChange } from "~/domain/record-members";
import { type Names, readRecordNames } from "./read-record-names";
import type { Visit } from "./visit";

export interface HistoryEntry {
  id: number;
  /** UTC milliseconds. */
  at: number;
  /** Name is null where the account is gone. */
  actor: { kind: JournalRow["actorKind"]; name: string | null };
  operation: string;
  kind: RecordKind | null;
  key: string | null;
  /** The newest state that the row knows of the record. */
  state: object | null;
  deleted: boolean;
  changes: MemberChange[];
}

export function readEntries(db: Connection, scope: ProjectScope, rows: readonly JournalRow[]): HistoryEntry[] {
  const names = mapActorNames(db, scope, rows);
  return rows.map((row) => {
    const kind = kindOf(row);
    const [before, after] = [stateIn(row, "before"), stateIn(row, "after")];
    return {
      id: row.id,
      at: row.at,
      actor: { kind: row.actorKind, name: row.actorId === null ? null : (names.get(row.actorId) ?? null) },
      operation: row.operation,
      kind,
      key: row.subjectKey,
      state: after ?? before,
      deleted: after === null,
      // What was deleted is told by the state that can be put back.
      changes: kind && after ? compareStates(kind, before, after) : [],
    };
  });
}

/** Names of all that the states refer to. */
export function readStateNames(
  visit: Visit,
  scope: ProjectScope,
  states: readonly { kind: RecordKind; state: object }[],
): Names {
  const names: Names = { organisation: {}, programme: {}, activity: {}, goal: {} };
  for (const kind of new Set(states.map((one) => one.kind))) {
    const records = states.filter((one) => one.kind === kind).map(({ state }) => state as RecordOf[typeof kind]);
    const read = readRecordNames(visit, scope, { kind, records });
    for (const to of Object.keys(names) as (keyof Names)[]) Object.assign(names[to], read[to]);
  }
  return names;
}
