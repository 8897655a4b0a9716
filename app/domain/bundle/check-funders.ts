/** The rule that a grant's programme is its funder's, in the file and in what is stored. Source: docs/contract/BUNDLE.md. */
import type { FaultLog } from "./fault-log";
import { keyIn, keysIn, listIn, recordsIn, type RawRecord } from "./readable";
import type { Key } from "./records";
import type { StoredReferences } from "./stored-references";

export function checkFunders(bundle: RawRecord, stored: StoredReferences, log: FaultLog): void {
  checkStoredGrants(bundle, stored, log);
  if (listIn(bundle, "programmes") !== undefined) checkGrants(bundle, stored, log);
}

/** Notes a fault at a programme's funder where a stored project that the file does not bring has a grant by another. */
function checkStoredGrants(bundle: RawRecord, stored: StoredReferences, log: FaultLog): void {
  const replaced = keysIn(bundle, "projects");
  const uses = new Map<Key, { project: Key; funder: Key }[]>();
  for (const [project, grants] of stored.grants) {
    if (replaced?.has(project)) continue;
    for (const { programme, funder } of grants) {
      if (programme === null) continue;
      const known = uses.get(programme);
      if (known === undefined) uses.set(programme, [{ project, funder }]);
      else known.push({ project, funder });
    }
  }
  for (const [i, programme] of recordsIn(bundle, "programmes")) {
    const key = keyIn(programme, "key");
    const funder = keyIn(programme, "funder");
    const clash = key === undefined ? undefined : uses.get(key)?.find((use) => use.funder !== funder);
    if (clash !== undefined && funder !== undefined) log.add("funderInUse", clash, "programmes", i, "funder");
  }
}

/** Notes a fault at a grant's programme where it is another funder's. */
function checkGrants(bundle: RawRecord, stored: StoredReferences, log: FaultLog): void {
  const inFile = new Map<Key, Key | undefined>();
  for (const [, programme] of recordsIn(bundle, "programmes")) {
    const key = keyIn(programme, "key");
    if (key !== undefined && !inFile.has(key)) inFile.set(key, keyIn(programme, "funder"));
  }
  for (const [i, project] of recordsIn(bundle, "projects"))
    for (const [j, grant] of recordsIn(project, "grants")) {
      const programme = keyIn(grant, "programme");
      const funder = keyIn(grant, "funder");
      if (programme === undefined || funder === undefined) continue;
      const owner = inFile.has(programme) ? inFile.get(programme) : stored.programmes.get(programme)?.funder;
      if (owner !== undefined && owner !== funder)
        log.add("programmeOfOther", { programme, funder }, "projects", i, "grants", j, "programme");
    }
}
