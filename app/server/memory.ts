/**
 * Keeps what is costly to make for as long as nothing it was made from has changed; the oldest goes when it is full. What
 * is made in parts is kept as its promise, so that all who ask meanwhile wait for the same one; one that fails is not kept.
 */
import type { ProjectFacts } from "~/domain/indicators/facts";

export interface Memory {
  /**
   * What stands under the key, made if it is not there. Key and state together name everything that the value depends
   * on; a value of another state makes room for the new one, so that what changes often does not push out the rest.
   */
  remember: <T>(key: string, make: () => T, state?: string) => T;
  /** The same for the few things that take seconds to make: pages that many look at do not push them out. */
  hold: <T>(key: string, make: () => T, state?: string) => T;
  /** The same for whole reports: one of a thousand activities takes some megabytes. */
  keepReport: <T>(key: string, make: () => T, state?: string) => T;
  /** The records of the few projects that are worked on now. Those of a later revision than the one asked for serve as well. */
  keepFacts: (projectId: number, revision: number, read: () => ProjectFacts) => ProjectFacts;
}

const mostHeld = 40;
const mostReports = 40;
const mostFacts = 4;

export function createMemory(most: number): Memory {
  return {
    remember: keepNewest(most),
    hold: keepNewest(mostHeld),
    keepReport: keepNewest(mostReports),
    keepFacts: keepLatestFacts(),
  };
}

function keepNewest(most: number): Memory["remember"] {
  const kept = new Map<string, { state: string; value: unknown }>();
  return <T>(key: string, make: () => T, state = ""): T => {
    const known = kept.get(key);
    const current = known?.state === state ? known : { state, value: make() };
    if (current !== known && current.value instanceof Promise) {
      current.value.catch(() => {
        if (kept.get(key) === current) kept.delete(key);
      });
    }
    putLast(kept, key, current, most);
    return current.value as T;
  };
}

function keepLatestFacts(): Memory["keepFacts"] {
  const kept = new Map<number, { revision: number; facts: ProjectFacts }>();
  return (projectId, revision, read) => {
    const known = kept.get(projectId);
    // Who asked before somebody wrote, and comes back after it, would else take away what is newer.
    const current = known && known.revision >= revision ? known : { revision, facts: read() };
    putLast(kept, projectId, current, mostFacts);
    return current.facts;
  };
}

function putLast<K, V>(kept: Map<K, V>, key: K, value: V, most: number): void {
  kept.delete(key);
  kept.set(key, value);
  if (kept.size > most) kept.delete(kept.keys().next().value as K);
}
