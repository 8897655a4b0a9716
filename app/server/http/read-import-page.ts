/** What the import page shows: the files that its reader is in the middle of, and how far the open one is. */
import { findIncoming, type IncomingFile, listIncoming } from "#db/incoming";
import { hasSameActivity } from "#db/incoming-activities";
import { faultyRowsPerPage } from "~/domain/incoming/choice";
import type { SheetKind } from "~/domain/incoming/fields";
import type { FaultyRow } from "~/domain/incoming/row-fault";
import type { ProjectScope } from "~/domain/permissions/scope";
import { progressOf } from "../exchange/running-jobs";
import type { Visit } from "./visit";

export const meetingsPerPage = 50;

/** The file that an address or a form names, or null. */
export function findOpenFile(
  { services, account }: Visit,
  scope: ProjectScope,
  id: string | null,
): IncomingFile | null {
  if (!account || !id || !/^\d{1,15}$/.test(id)) return null;
  return findIncoming(services.db, scope, { id: Number(id), accountId: account.id });
}

export function readImportPage(visit: Visit, scope: ProjectScope, search: URLSearchParams) {
  const { services, account } = visit;
  const file = findOpenFile(visit, scope, search.get("file"));
  const waiting = account ? listIncoming(services.db, scope, account.id) : [];
  return {
    waiting: waiting
      .filter(({ step }) => step !== "done")
      .map(({ id, kind, fileName, createdAt, step }) => ({
        id,
        name: fileName,
        createdAt,
        kind: step?.startsWith("bundle") ? ("bundle" as const) : kind,
      })),
    file: file && { id: file.id, name: file.fileName, state: stateOf(visit, scope, file, search) },
  };
}

function pageOf(search: URLSearchParams, pages: number): number {
  return Math.min(pages, Math.max(1, Number.parseInt(search.get("page") ?? "1", 10) || 1));
}

function stateOf({ services: { db } }: Visit, scope: ProjectScope, file: IncomingFile, search: URLSearchParams) {
  const { choice, id } = file;
  const progress = progressOf(db, id);
  const kind: SheetKind = file.kind === "organisations" ? "organisations" : "activities";
  const work = { percent: Math.round((progress ?? 0) * 100), interrupted: progress === null };
  if (choice === null) return { step: "reading", ...work } as const;
  switch (choice.step) {
    case "checking":
      return { step: "checking", ...work } as const;
    case "writing":
      return { step: "writing", bundle: false, ...work } as const;
    case "map":
      return { step: "map", kind, sheet: choice.sheet } as const;
    case "checked": {
      if (search.get("step") === "columns") return { step: "map", kind, sheet: choice.sheet } as const;
      const { pages: parts, ...check } = choice.check;
      const pages = Math.max(1, Math.ceil(check.faulty / faultyRowsPerPage));
      const page = pageOf(search, pages);
      const { headings, columns } = choice.sheet;
      const rows = JSON.parse(parts[page - 1] ?? "[]") as FaultyRow[];
      return { step: "checked", kind, sheet: { headings, columns }, check, page, pages, rows } as const;
    }
    case "pick": {
      const { meetings, cancelled, outside, cut } = choice.read;
      const pages = Math.max(1, Math.ceil(meetings.length / meetingsPerPage));
      const page = pageOf(search, pages);
      const from = (page - 1) * meetingsPerPage;
      const shown = meetings.slice(from, from + meetingsPerPage).map((meeting, index) => ({
        ...meeting,
        index: from + index,
        there: hasSameActivity(db, scope, {
          ...meeting,
          kind: meeting.kind ?? "other",
          title: { da: meeting.title, en: meeting.title },
        }),
      }));
      return { step: "pick", meetings: shown, total: meetings.length, cancelled, outside, cut, page, pages } as const;
    }
    case "done":
      return { ...choice, kind: choice.bundle ? ("bundle" as const) : file.kind } as const;
    case "bundle-writing":
      // Written whole or not at all: what was broken off may be begun again.
      return progress === null
        ? ({ step: "bundle", change: choice.change } as const)
        : ({ step: "writing", bundle: true, ...work } as const);
    case "bundle":
      return { step: "bundle", change: choice.change } as const;
    case "refused":
    case "bundle-faults":
      return choice;
  }
}
