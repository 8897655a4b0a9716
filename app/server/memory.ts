/** Keeps what is costly to make for as long as nothing it was made from has changed; the oldest goes when it is full. */
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
}

const mostHeld = 40;
const mostReports = 40;

export function createMemory(most: number): Memory {
  return { remember: keepNewest(most), hold: keepNewest(mostHeld), keepReport: keepNewest(mostReports) };
}

function keepNewest(most: number): Memory["remember"] {
  const kept = new Map<string, { state: string; value: unknown }>();
  return <T>(key: string, make: () => T, state = ""): T => {
    const known = kept.get(key);
    const current = known?.state === state ? known : { state, value: make() };
    kept.delete(key);
    kept.set(key, current);
    if (kept.size > most) kept.delete(kept.keys().next().value as string);
    return current.value as T;
  };
}
