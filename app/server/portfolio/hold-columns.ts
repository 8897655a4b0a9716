/** The columns of one reach, kept from one reading to the next: only rows of projects that changed are written again. */
import type { ExemplaryMark, PortfolioStamp, StoredProject } from "#db/portfolio";
import type { Day, Key } from "~/domain/bundle/records";
import { makeColumns, type PortfolioColumns, writeRow } from "~/domain/portfolio/portfolio-columns";
import type { KeptProjects } from "./keep-projects";

export interface HeldColumns {
  columns: PortfolioColumns;
  /** Of the projects that are in the portfolio now, in no order. */
  rows: Uint32Array;
  /** Other after each change of what stands in the columns, and after one of titles or of the projects that there are. */
  version: number;
  titles: number;
  room: number;
  rowOf: Map<number, number>;
  sources: { project: StoredProject; led: boolean }[];
  /** Of which the columns hold all, none with figures of an earlier state; empty where that is not so. */
  stamps: readonly string[];
}

/** Never the same twice in a process, so that what is remembered of a version is of that version alone. */
let versions = 0;
const nextVersion = () => ++versions;

export function makeHeldColumns(room: number, today: Day): HeldColumns {
  return {
    columns: makeColumns(room, today),
    rows: new Uint32Array(),
    version: nextVersion(),
    titles: nextVersion(),
    room,
    rowOf: new Map(),
    sources: [],
    stamps: [],
  };
}

/** Those that are other than last time; null where projects came or went, so that all are to be looked at. */
export function listOtherStamps({ stamps }: Pick<HeldColumns, "stamps">, now: readonly string[]): string[] | null {
  if (stamps.length === 0 || stamps.length !== now.length) return null;
  const others: string[] = [];
  for (let place = 0; place < now.length; place++) {
    const [before, after] = [stamps[place] ?? "", now[place] ?? ""];
    if (before === after) continue;
    if (Number.parseInt(before, 10) !== Number.parseInt(after, 10)) return null;
    others.push(after);
  }
  return others;
}

interface Content {
  /** Of all projects, or of those that are other than last time. */
  stamps: readonly PortfolioStamp[];
  whole: boolean;
  kept: KeptProjects;
  /** Keys of the programmes in reach. */
  programmes: ReadonlySet<Key>;
  marks: readonly ExemplaryMark[];
}

/** Whether there is a row for every project that is new. */
export function hasRoom({ room, rowOf }: HeldColumns, stamps: readonly PortfolioStamp[]): boolean {
  return rowOf.size + stamps.filter(({ projectId }) => !rowOf.has(projectId)).length <= room;
}

/** A funder knows the state of the reports that its own programmes ask for; who leads a project knows all of them. */
export function updateColumns(held: HeldColumns, { stamps, whole, kept, programmes, marks }: Content): void {
  const { columns, rowOf, sources } = held;
  const exemplary = new Set(marks.map(({ projectId }) => projectId));
  const rows = new Uint32Array(stamps.length);
  let [count, changed, moved] = [0, false, false];
  for (const { projectId, led } of stamps) {
    const project = kept.get(projectId)?.project;
    if (!project) continue;
    const row = rowOf.get(projectId) ?? rowOf.size;
    rowOf.set(projectId, row);
    rows[count++] = row;
    const [source, before] = [sources[row], columns.projects[row]];
    const marked = exemplary.has(projectId);
    if (source?.project === project && source.led === led && before?.exemplary === marked) continue;
    changed = true;
    moved ||= before?.title.da !== project.title.da || before?.title.en !== project.title.en;
    sources[row] = { project, led };
    const all = project.figures?.content.reports ?? [];
    const reports = led ? all : all.filter(({ programme }) => programmes.has(programme));
    writeRow(columns, row, { ...project, reports, exemplary: marked });
  }
  if (whole) {
    const now = rows.subarray(0, count).sort();
    moved ||= now.length !== held.rows.length || now.some((row, place) => row !== held.rows[place]);
    held.rows = now;
  }
  if (changed || moved) held.version = nextVersion();
  if (moved) held.titles = nextVersion();
}
