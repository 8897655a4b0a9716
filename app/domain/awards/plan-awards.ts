/** Says of each row of a sheet of awards, outputs or engagements what it becomes, before anything is written. */
import type { Activity, Day, Key, Outcome } from "../bundle/records";
import { isHttpUrl, toHttpUrl } from "../identifiers";
import { readEscapedCell } from "../exchange/escape-cell";
import type { SheetCell } from "../incoming/fields";
import { foldHeading } from "../incoming/guess-columns";
import { longestCell } from "../incoming/limits";
import type { Match } from "../incoming/match-organisation";
import { type ReadDay, readDay } from "../incoming/read-day";
import { readNumber } from "../incoming/read-number";
import { proposeActivity } from "../propose-activity";
import type { AwardField, AwardSheetKind } from "./award-fields";
import { kindOfEngagement, placeOutput } from "./place-output";

export type AwardFault =
  | "reference-missing"
  | "title-missing"
  | "organisation-missing"
  | "organisation-ambiguous"
  | "start-unreadable"
  | "end-unreadable"
  | "end-before-start"
  | "date-unreadable"
  | "award-unknown"
  | "award-archived"
  | "text-long";

/** A project of the programme as it is known by the award's reference. */
export interface KnownAward {
  projectId: number;
  projectKey: Key;
  startDate: Day;
  endDate: Day;
  archived: boolean;
  /** Whether the reference is kept as its identifier already. */
  identified: boolean;
}

export interface AwardDraft {
  title: string;
  acronym?: string;
  startDate: Day;
  endDate: Day;
  /** DKK. */
  amount?: number;
  summary?: string;
  website?: string;
  /** Of an organisation that is there, else the name of one that comes with it. */
  organisation: { key: Key } | { name: string };
}

type Words<T extends { title: unknown }> = Omit<T, "key" | "title" | "summary" | "description"> & {
  title: string;
  words?: string;
};

export type Becomes =
  | { becomes: "project"; draft: AwardDraft }
  | { becomes: "activity"; award: KnownAward; draft: Words<Activity> }
  | { becomes: "outcome"; award: KnownAward; draft: Words<Outcome> }
  | { becomes: "note"; award: KnownAward }
  | { becomes: "known"; award: KnownAward | null }
  | { becomes: "faulty" };

export type PlannedRow = Becomes & {
  /** As the sheet counts, from 1. */
  row: number;
  reference: string;
  title: string;
  /** What the other system calls it. */
  sort: string;
  /** Its identifier there, or what stands for one. */
  value: string;
  faults: AwardFault[];
  /** Cells that have no place of their own, by heading. */
  left: Record<string, string>;
};

export interface AwardSheet {
  kind: AwardSheetKind;
  headings: readonly string[];
  columns: readonly (AwardField | null)[];
  firstRow: number;
  rows: readonly (readonly SheetCell[])[];
}

export interface AwardGround {
  awards: ReadonlyMap<string, KnownAward>;
  /** Whether a record of the project, or a note, came from there before. */
  isKnown: (award: KnownAward, value: string) => boolean;
  find: (organisation: string) => Match;
}

/** Cells that are turned into a term of ours: what stood there is kept beside. */
const turned = new Set<AwardField>(["type", "form", "currency"]);

/** Rows that hold nothing are left out. The same row twice is known the second time. */
export function planAwards(sheet: AwardSheet, ground: AwardGround): PlannedRow[] {
  const met = new Set<string>();
  return sheet.rows.flatMap((cells, position): PlannedRow[] => {
    if (!cells.some((cell) => cell !== null && cell !== "")) return [];
    const planned = planRow(sheet, ground, { cells, row: sheet.firstRow + position });
    if (planned.becomes === "faulty") return [planned];
    const name = sheet.kind === "awards" ? planned.reference : `${planned.reference}\n${planned.value}`;
    if (!met.has(name)) {
      met.add(name);
      return [planned];
    }
    return [{ ...planned, becomes: "known" as const, award: ground.awards.get(planned.reference) ?? null }];
  });
}

function planRow(
  { kind, headings, columns }: AwardSheet,
  ground: AwardGround,
  { cells, row }: { cells: readonly SheetCell[]; row: number },
): PlannedRow {
  const faults: AwardFault[] = [];
  const cellOf = (field: AwardField): SheetCell => {
    const column = columns.indexOf(field);
    return column < 0 ? null : (cells[column] ?? null);
  };
  const text = (field: AwardField) => readEscapedCell(String(cellOf(field) ?? "")).trim();
  const left: Record<string, string> = {};
  const keep = (column: number) => {
    const cell = cells[column];
    if (cell === null || cell === undefined || cell === "") return;
    const heading = headings[column] ?? "";
    left[heading === "" || heading in left ? `${heading} (${column + 1})`.trim() : heading] = String(cell);
  };
  columns.forEach((field, column) => {
    if (field === null || turned.has(field)) keep(column);
  });
  const keepField = (field: AwardField) => {
    const column = columns.indexOf(field);
    if (column >= 0) keep(column);
  };
  const reference = text("reference");
  const title = text("title");
  if (reference === "") faults.push("reference-missing");
  if (title === "") faults.push("title-missing");
  for (const field of ["title", "abstract", "description"] as const)
    if (text(field).length > (field === "title" ? 300 : longestCell)) faults.push("text-long");
  const form = text("form");
  const sort = kind === "awards" ? "Award" : kind === "engagements" ? form || "Engagement Activities" : text("type");
  const value = text("identifier") || [sort, title, text("date")].map(foldHeading).join("|").slice(0, 300);
  const base = { row, reference, title, sort, left, faults };
  if (kind === "awards") return { ...base, value: reference, ...planAward() };
  return { ...base, value, ...planRecord() };

  function planAward(): Becomes {
    const known = ground.awards.get(reference);
    if (known) return { becomes: "known", award: known };
    const start = readDay(cellOf("startDate"));
    const end = readEnd(readDay(cellOf("endDate")));
    if (!start) faults.push("start-unreadable");
    if (!end) faults.push("end-unreadable");
    if (start && end && end < start.day) faults.push("end-before-start");
    const name = text("organisation");
    const match = name === "" ? null : ground.find(name);
    if (name === "") faults.push("organisation-missing");
    if (match === "ambiguous") faults.push("organisation-ambiguous");
    if (!start || !end || faults.length > 0 || match === "ambiguous") return { becomes: "faulty" };
    const amount = readNumber(cellOf("amount"));
    const foreign = !/^(|dkk|kr\.?)$/i.test(text("currency"));
    if (foreign || (amount === null && text("amount") !== "") || (amount ?? 0) < 0) keepField("amount");
    if (start.precision !== "day") keepField("startDate");
    const website = asAddress(text("website"));
    if (website === null && text("website") !== "") keepField("website");
    const acronym = text("acronym");
    if (acronym.length > 40) keepField("acronym");
    return {
      becomes: "project",
      draft: {
        title,
        ...(acronym !== "" && acronym.length <= 40 && { acronym }),
        startDate: start.day,
        endDate: end,
        ...(amount !== null && amount >= 0 && !foreign && { amount }),
        ...(text("abstract") !== "" && { summary: text("abstract") }),
        ...(website !== null && { website }),
        organisation: match ?? { name },
      },
    };
  }

  /** What cannot be read of a row whose project is known is kept as a note: nothing of it is lost. */
  function planRecord(): Becomes {
    const award = ground.awards.get(reference);
    if (reference !== "" && !award) faults.push("award-unknown");
    if (award?.archived) faults.push("award-archived");
    if (!award || award.archived) return { becomes: "faulty" };
    if (ground.isKnown(award, value)) return { becomes: "known", award };
    const place = kind === "engagements" ? null : placeOutput(sort);
    const days = readDays(cellOf("date"));
    const last = readEnd(readDay(cellOf("endDate")));
    const [first] = days;
    if (place?.becomes !== "note" && !first) faults.push("date-unreadable");
    if (place?.becomes === "note" || !first || faults.length > 0) {
      columns.forEach((_, column) => keep(column));
      return { becomes: "note", award };
    }
    // An outcome has a day of its own kind only: how exact it is stands in the note.
    if (days.length > 1 || (place?.becomes === "outcome" && first.precision !== "day")) keepField("date");
    if (!last) keepField("endDate");
    const words = text("description");
    const url = asAddress(text("url"));
    if (url === null && text("url") !== "") keepField("url");
    const shared = { title, ...(words !== "" && { words }), visibility: "funder" as const };
    if (place?.becomes === "outcome")
      return {
        becomes: "outcome",
        award,
        draft: {
          ...shared,
          kind: place.kind,
          level: place.level,
          date: first.day,
          ...(url !== null && { evidence: [{ url }] }),
        },
      };
    const activityKind = !place || place.kind === "other" ? kindOfEngagement(form || sort) : place.kind;
    const proposed = proposeActivity(activityKind, first.day, award);
    if (!proposed.direction || !proposed.brokerCore || !proposed.moment)
      throw new Error("Kind and day propose the rest");
    const latest = [...days.slice(1).map(({ day }) => day), ...(last ? [last] : [])].sort().at(-1);
    return {
      becomes: "activity",
      award,
      draft: {
        ...shared,
        kind: activityKind,
        date: first.day,
        datePrecision: first.precision,
        ...(latest !== undefined && latest > first.day && { endDate: latest }),
        direction: proposed.direction,
        brokerCore: proposed.brokerCore,
        moment: proposed.moment,
        ...(url !== null && { links: [url] }),
      },
    };
  }
}

/** A day, or several years as in `2019, 2020`; the earliest first, none where one of them cannot be read. */
function readDays(cell: SheetCell): ReadDay[] {
  const one = readDay(cell);
  if (one) return [one];
  const parts = String(cell ?? "")
    .split(/[,;|/ ]+/)
    .filter((part) => part !== "");
  const days = parts.map((part) => (/^\d{4}$/.test(part) ? readDay(part) : null));
  const read = days.filter((day) => day !== null);
  return parts.length > 0 && read.length === parts.length ? read.sort((a, b) => (a.day < b.day ? -1 : 1)) : [];
}

/** The last day of what was read: a year ends on 31 December. */
function readEnd(read: ReadDay | null): Day | null {
  if (!read) return null;
  if (read.precision === "year") return `${read.day.slice(0, 4)}-12-31`;
  if (read.precision === "day") return read.day;
  const month = Number(read.day.slice(5, 7)) + (read.precision === "quarter" ? 2 : 0);
  const days = new Date(Date.UTC(Number(read.day.slice(0, 4)), month, 0)).getUTCDate();
  return `${read.day.slice(0, 5)}${String(month).padStart(2, "0")}-${days}`;
}

/** An address of the web; a bare DOI becomes one. */
function asAddress(text: string): string | null {
  const address = toHttpUrl(text, /^10\.\d{4,9}\/\S+$/.test(text) ? "https://doi.org/" : "");
  return isHttpUrl(address) ? address : null;
}

export interface PlanCounts {
  projects: number;
  activities: number;
  outcomes: number;
  notes: number;
  known: number;
  faulty: number;
}

export function countPlan(rows: readonly PlannedRow[]): PlanCounts {
  const count = (becomes: PlannedRow["becomes"]) => rows.filter((row) => row.becomes === becomes).length;
  return {
    projects: count("project"),
    activities: count("activity"),
    outcomes: count("outcome"),
    notes: count("note"),
    known: count("known"),
    faulty: count("faulty"),
  };
}
