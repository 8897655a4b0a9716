/** What validation needs to know about records that the database already holds. */
import type { Field } from "../vocabulary";
import type { Key } from "./records";

/** A Map will do. */
export interface StoredLookup<T> {
  get(key: Key): T | undefined;
}

export interface StoredReferences {
  organisations: StoredLookup<{ field: Field; parent: Key | null }>;
  programmes: StoredLookup<{ funder: Key }>;
  /** The grants of every stored project that name a programme, by the project's key. */
  grants: ReadonlyMap<Key, readonly { funder: Key; programme: Key | null }[]>;
}

/** For a bundle that must stand alone. */
export const nothingStored: StoredReferences = {
  organisations: new Map(),
  programmes: new Map(),
  grants: new Map(),
};
