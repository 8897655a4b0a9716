/** Reads every row of a sheet as what it becomes and says what is wrong with it. Runs in the worker. */
import type { Key, Organisation } from "~/domain/bundle/records";
import { makeRecordKey } from "~/domain/make-record-key";
import type { IncomingField, SheetCell, SheetKind } from "~/domain/incoming/fields";
import { foldName, indexOrganisations, type Known } from "~/domain/incoming/match-organisation";
import { type ActivityDraft, activitySignatures, readActivityRow } from "~/domain/incoming/read-activity-row";
import { readOrganisationRow } from "~/domain/incoming/read-organisation-row";
import type { FaultyRow } from "~/domain/incoming/row-fault";
import { RowReader } from "~/domain/incoming/row-reader";
import type { ProposalGround } from "~/domain/propose-activity";
import type { ActivityKind, Field } from "~/domain/vocabulary";
import type { SheetContent } from "./choose-sheet";
import { makeTermLookup } from "./term-lookup";

/** What becomes of organisations that nobody knows: a field makes them, null leaves them out. */
export interface Decisions {
  /** By folded name. */
  unknown: Record<string, Field | null>;
  others: Field | null;
}

export interface CheckInput {
  kind: SheetKind;
  /** JSON of the rows. */
  content: string;
  columns: readonly (IncomingField | null)[];
  defaultKind: ActivityKind;
  defaultField: Field | null;
  project: ProposalGround;
  /** Every organisation there is. */
  organisations: readonly Known[];
  /** What the project has already: signatures of activities. */
  known: readonly string[];
  decisions: Decisions;
}

export interface CheckedSheet {
  /** Rows that hold something. */
  total: number;
  good: number;
  /** Rows that the project has already, or that stand twice. */
  known: number;
  /** Names that nobody knows and how many rows have them, the most frequent first; the first few hundred. */
  unknown: { name: string; rows: number }[];
  /** How many such names there are. */
  unknownTotal: number;
  faulty: FaultyRow[];
}

/** Good rows on their way to be written: new organisations come before the activities that name them. */
export interface Batch {
  organisations?: Organisation[];
  /** Organisations that are there already and become stakeholders. */
  stakeholders?: Key[];
  activities?: ActivityDraft[];
}

const batchSize = 40;
const mostUnknown = 200;

interface Ways {
  onProgress: (share: number) => void;
  /** Left out while rows are only looked at. */
  onBatch?: (batch: Batch) => void;
}

export function checkSheet(input: CheckInput, { onProgress, onBatch }: Ways): CheckedSheet {
  const { firstRow, rows } = JSON.parse(input.content) as SheetContent;
  const lookUp = makeTermLookup();
  const index = indexOrganisations(input.organisations);
  // The word of the address where organisations are added is no key.
  const keys = new Set([...input.organisations.map(({ key }) => key), "add"]);
  const known = new Set(input.known);
  const unknown = new Map<string, { name: string; rows: number }>();
  const result: CheckedSheet = { total: 0, good: 0, known: 0, unknown: [], unknownTotal: 0, faulty: [] };
  let batch: Required<Batch> = { organisations: [], stakeholders: [], activities: [] };

  const send = (force: boolean) => {
    const size = batch.organisations.length + batch.stakeholders.length + batch.activities.length;
    if (!onBatch || size === 0 || (!force && size < batchSize)) return;
    onBatch(batch);
    batch = { organisations: [], stakeholders: [], activities: [] };
  };
  const addOrganisation = (organisation: Organisation) => {
    keys.add(organisation.key);
    index.add(organisation);
    batch.organisations.push(organisation);
  };
  /** Names of the row at hand that nobody knows; what becomes of them is settled once the row is good. */
  const met = new Map<string, { name: string; organisation: Organisation | null }>();
  const meetUnknown = (name: string): Key | null => {
    const folded = foldName(name);
    const again = met.get(folded) ?? unknown.get(folded);
    const { unknown: decided, others } = input.decisions;
    const field = Object.hasOwn(decided, folded) ? (decided[folded] ?? null) : others;
    const named = (key: Key) =>
      keys.has(key) || [...met.values()].some(({ organisation }) => organisation?.key === key);
    const organisation =
      again || !field || !onBatch
        ? null
        : { key: makeRecordKey(name, { has: named }), name: name.slice(0, 300), field };
    if (!met.has(folded)) met.set(folded, { name, organisation });
    return organisation?.key ?? (met.get(folded)?.organisation?.key || null);
  };
  const settle = () => {
    for (const [folded, { name, organisation }] of met) {
      const counted = unknown.get(folded);
      if (counted) counted.rows += 1;
      else unknown.set(folded, { name, rows: 1 });
      if (organisation) addOrganisation(organisation);
    }
  };

  const readRow = (reader: RowReader): "good" | "known" | "faulty" => {
    if (input.kind === "organisations") {
      const draft = readOrganisationRow(reader, input.defaultField);
      if (!draft) return "faulty";
      const match = index.find(draft.pNumber ?? draft.cvr ?? draft.name) ?? index.find(draft.name);
      if (match === null) {
        addOrganisation({ ...draft, key: makeRecordKey(draft.name, keys) });
        return "good";
      }
      if (match !== "ambiguous") batch.stakeholders.push(match.key);
      return "known";
    }
    const ground = { project: input.project, defaultKind: input.defaultKind, lookUp, find: index.find, meetUnknown };
    const draft = readActivityRow(reader, ground);
    if (!draft) return "faulty";
    const signatures = activitySignatures(draft);
    if (signatures.some((signature) => known.has(signature))) return "known";
    for (const signature of signatures) known.add(signature);
    settle();
    batch.activities.push(draft);
    return "good";
  };

  for (const [position, row] of rows.entries()) {
    if (position % 500 === 0) onProgress(position / rows.length);
    const cells = new Map<IncomingField, SheetCell>();
    input.columns.forEach((field, column) => {
      if (field) cells.set(field, row[column] ?? null);
    });
    if (!row.some((cell) => cell !== null)) continue;
    result.total += 1;
    met.clear();
    const reader = new RowReader(cells, lookUp);
    const outcome = readRow(reader);
    result[outcome === "faulty" ? "good" : outcome] += outcome === "faulty" ? 0 : 1;
    if (outcome === "faulty") result.faulty.push({ row: firstRow + position, faults: reader.faults });
    if (!onBatch) batch = { organisations: [], stakeholders: [], activities: [] };
    send(false);
  }
  send(true);
  const names = [...unknown.values()].sort((a, b) => b.rows - a.rows);
  result.unknown = names.slice(0, mostUnknown).map(({ name, rows: count }) => ({ name, rows: count }));
  result.unknownTotal = names.length;
  return result;
}
