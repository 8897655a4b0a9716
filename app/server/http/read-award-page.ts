/** What the page of moving in shows: the files that its reader is in the middle of, and how far the open one is. */
import { findIncomingAward, type IncomingAward, listIncomingAwards } from "#db/incoming-awards";
import { countPlan, type PlannedRow } from "~/domain/awards/plan-awards";
import type { SheetCell } from "~/domain/incoming/fields";
import { type RefusalCode, refusalCodes } from "~/domain/incoming/refusal-code";
import type { ProgrammeScope } from "~/domain/permissions/scope";
import { readAwardPlan } from "../read-award-plan";
import type { Visit } from "./visit";

const rowsPerPage = 50;

export function readAwardPage(visit: Visit, scope: ProgrammeScope, search: URLSearchParams) {
  const { services, account } = visit;
  const id = Number(/^\d{1,15}$/.exec(search.get("file") ?? "")?.[0] ?? 0);
  const file = account ? findIncomingAward(services.db, scope, { id, accountId: account.id }) : null;
  return {
    waiting: account ? listIncomingAwards(services.db, scope, account.id) : [],
    refusal: refusalCodes.find((code): code is RefusalCode => code === search.get("refused")) ?? null,
    file: file && { id: file.id, name: file.fileName, state: stateOf(visit, scope, file, search) },
  };
}

function stateOf(visit: Visit, scope: ProgrammeScope, { content, choice }: IncomingAward, search: URLSearchParams) {
  const { kind, headings, rows } = content;
  const { columns } = choice;
  if (choice.step === "done") return { step: "done", kind, counts: choice.counts } as const;
  if (choice.step === "map" || search.get("step") === "columns") {
    const samples = headings.map((_, column) => listSamples(rows, column));
    return { step: "map", kind, headings, columns, samples, rows: rows.length } as const;
  }
  const planned = readAwardPlan(visit.services.db, scope, { content, columns });
  // What needs a look stands first.
  const sorted = [...planned].sort((a, b) => weightOf(a) - weightOf(b) || a.row - b.row);
  const pages = Math.max(1, Math.ceil(sorted.length / rowsPerPage));
  const page = Math.min(pages, Math.max(1, Number.parseInt(search.get("page") ?? "1", 10) || 1));
  const shown = sorted.slice((page - 1) * rowsPerPage, page * rowsPerPage).map((row) => ({
    row: row.row,
    reference: row.reference,
    title: row.title,
    becomes: row.becomes,
    faults: row.faults,
    left: Object.keys(row.left).length,
    newOrganisation: row.becomes === "project" && "name" in row.draft.organisation ? row.draft.organisation.name : null,
  }));
  return { step: "check", kind, counts: countPlan(planned), rows: shown, page, pages } as const;
}

const weightOf = ({ faults, becomes }: PlannedRow) => (becomes === "faulty" ? 0 : faults.length > 0 ? 1 : 2);

function listSamples(rows: readonly (readonly SheetCell[])[], column: number): string[] {
  const samples = new Set<string>();
  for (const row of rows.slice(0, 200)) {
    const cell = row[column];
    if (cell !== null && cell !== undefined && cell !== "")
      samples.add(String(cell).slice(0, 60).replaceAll(/\p{C}/gu, " "));
    if (samples.size === 3) break;
  }
  return [...samples];
}
