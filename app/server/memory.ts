/** Keeps what is costly to make for as long as nothing it was made from has changed; the oldest goes when it is full. */
export interface Memory {
  /** What stands under the key, made if it is not there. The key names every state that the value depends on. */
  remember: <T>(key: string, make: () => T) => T;
}

export function createMemory(most: number): Memory {
  const kept = new Map<string, unknown>();
  return {
    remember<T>(key: string, make: () => T): T {
      if (kept.has(key)) {
        const value = kept.get(key) as T;
        kept.delete(key);
        kept.set(key, value);
        return value;
      }
      const value = make();
      kept.set(key, value);
      if (kept.size > most) kept.delete(kept.keys().next().value as string);
      return value;
    },
  };
}
