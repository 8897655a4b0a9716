/** The rule that parents make no circle, through organisations of the file and stored ones. Source: docs/contract/BUNDLE.md. */
import type { FaultLog } from "./fault-log";
import { keyIn, recordsIn, type RawRecord } from "./readable";
import type { Key } from "./records";
import type { StoredReferences } from "./stored-references";

/** Notes a fault at the parent of each organisation of the file that stands on a circle. */
export function checkParents(bundle: RawRecord, stored: StoredReferences, log: FaultLog): void {
  const inFile = new Map<Key, Key | undefined>();
  for (const [, organisation] of recordsIn(bundle, "organisations")) {
    const key = keyIn(organisation, "key");
    if (key !== undefined && !inFile.has(key)) inFile.set(key, keyIn(organisation, "parent"));
  }
  const parentOf = (key: Key) =>
    inFile.has(key) ? inFile.get(key) : (stored.organisations.get(key)?.parent ?? undefined);
  const circling = findCircling(inFile.keys(), parentOf);
  for (const [i, organisation] of recordsIn(bundle, "organisations")) {
    const key = keyIn(organisation, "key");
    const parent = keyIn(organisation, "parent");
    if (key !== undefined && circling.has(key) && parent === inFile.get(key))
      log.add("parentCircle", {}, "organisations", i, "parent");
  }
}

/** The keys that lead back to themselves; each key is walked over once. */
function findCircling(starts: Iterable<Key>, parentOf: (key: Key) => Key | undefined): Set<Key> {
  const circling = new Set<Key>();
  const done = new Set<Key>();
  for (const start of starts) {
    const chain = new Set<Key>();
    let at: Key | undefined = start;
    for (; at !== undefined && !done.has(at) && !chain.has(at); at = parentOf(at)) chain.add(at);
    // Where the walk came back to its own chain, the circle begins; else `at` is none of the chain.
    let isOnCircle = false;
    for (const key of chain) {
      isOnCircle ||= key === at;
      if (isOnCircle) circling.add(key);
      done.add(key);
    }
  }
  return circling;
}
