/** What is done with much of a project at once, away from the main thread, and what comes back. */
import type { TableName } from "~/domain/exchange/tables";
import type { Day } from "~/domain/bundle/records";
import type { SheetChoice } from "~/domain/incoming/choice";
import type { SheetKind } from "~/domain/incoming/fields";
import type { AccountActor } from "~/domain/permissions/actor";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { Language } from "~/i18n/language";
import type { Decisions } from "~/server/exchange/check-sheet";
import type { Purpose } from "~/server/exchange/jobs";

/** All that a project holds, in one form. */
export type TakeOut = { form: "bundle" } | { form: "workbook"; today: Day } | { form: "table"; table: TableName };

interface TakeOutJob {
  job: "take-out";
  scope: ProjectScope;
  take: TakeOut;
  language: Language;
  /** The scope of those who may read contacts; null leaves them out. */
  contacts: ProjectScope | null;
}

/** A file of the account that waits in the project. */
export interface OwnFile {
  scope: ProjectScope;
  actor: AccountActor;
  id: number;
}

/** Reads a file that came in and notes what it holds. */
interface ReceiveJob extends OwnFile {
  job: "receive";
  bytes: Uint8Array<ArrayBuffer>;
  purpose: Purpose;
  /** Of the sentences about a bundle's faults. */
  language: Language;
}

export interface OwnSheet extends OwnFile {
  kind: SheetKind;
  sheet: SheetChoice;
}

/** Notes what is wrong with a sheet's rows. */
interface CheckJob extends OwnSheet {
  job: "check";
}

/** Reads a sheet's good rows, in batches. */
interface DraftsJob extends OwnSheet {
  job: "drafts";
  decisions: Decisions;
}

/** The faulty rows as a file. */
interface FaultyJob extends OwnSheet {
  job: "faulty";
  format: "xlsx" | "csv";
  language: Language;
}

/** Replaces the project by a bundle. */
interface ReplaceJob extends OwnFile {
  job: "replace";
  now: number;
  language: Language;
}

export type ProjectJob = TakeOutJob | ReceiveJob | CheckJob | DraftsJob | FaultyJob | ReplaceJob;

export interface ProjectResult {
  "take-out": { content: Uint8Array; illustrative: boolean };
  receive: null;
  check: null;
  drafts: { good: number; known: number };
  faulty: Uint8Array;
  replace: null;
}

/** What whoever does a job is given to tell how far it is. */
export interface Ways {
  onProgress: (share: number) => void;
  /** JSON of a `Batch`. */
  onBatch: (batch: string) => void;
  /** Awaited before anything is written. */
  beforeWriting: () => Promise<void>;
}
