/** Imports a bundle as the administrator does from the command line: checks the whole file, then writes it in one transaction. */
import { type Connection, write } from "#db/client";
import { readStoredReferences } from "#db/stored-references";
import type { Fault } from "~/domain/bundle/faults";
import { readBundle } from "~/domain/bundle/validate-bundle";
import { everything } from "~/domain/permissions/scope";
import type { OperationContext } from "./context";
import { countRecords, type ImportCounts, type ImportProgress, writeCheckedBundle } from "./write-checked-bundle";

interface Options {
  /** Checks everything and writes nothing. */
  dryRun?: boolean;
  onProgress?: ImportProgress;
}

/** The counts of what was written (or would be), or every fault of the file; then nothing is written. */
export function importBundle(
  context: OperationContext,
  raw: unknown,
  { dryRun = false, onProgress }: Options = {},
): { ok: true; counts: ImportCounts } | { ok: false; faults: Fault[] } {
  const scope = everything({ kind: "command_line" });
  const check = (connection: Connection) =>
    readBundle(raw, readStoredReferences(connection, scope), (done, total) => onProgress?.("check", done, total));
  if (dryRun) {
    const result = check(context.db);
    return result.ok ? { ok: true, counts: countRecords(result.bundle) } : result;
  }
  return write(context.db, (transaction) => {
    const result = check(transaction);
    if (!result.ok) return result;
    writeCheckedBundle(transaction, context, { bundle: result.bundle, onProgress });
    return { ok: true, counts: countRecords(result.bundle) };
  });
}
