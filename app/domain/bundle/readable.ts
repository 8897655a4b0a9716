/** Reads members of records that may be anything: a value where the schema lets it be read, undefined where not. */
import { isDay } from "../days";
import { isKey } from "../identifiers";
import { vocabularies, type VocabularyKey, type VocabularyName } from "../vocabulary";
import type { Day, Key } from "./records";

export type RawRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is RawRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function keyIn(record: RawRecord, member: string): Key | undefined {
  const value = record[member];
  return isKey(value) ? value : undefined;
}

export function dayIn(record: RawRecord, member: string): Day | undefined {
  const value = record[member];
  return isDay(value) ? value : undefined;
}

export function termIn<N extends VocabularyName>(
  record: RawRecord,
  member: string,
  vocabulary: N,
): VocabularyKey<N> | undefined {
  const keys: readonly VocabularyKey<N>[] = vocabularies[vocabulary];
  const value = record[member];
  return keys.find((key) => key === value);
}

/** The items of a list; none where the member is missing, undefined where it is no list. */
export function listIn(record: RawRecord, member: string): readonly unknown[] | undefined {
  const value = record[member];
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as unknown[]) : undefined;
}

/** The records of a list with their places; what is no record is passed over. */
export function* recordsIn(record: RawRecord, member: string): Generator<[number, RawRecord]> {
  for (const [i, item] of (listIn(record, member) ?? []).entries()) if (isRecord(item)) yield [i, item];
}

/** The keys of the records in a list, or undefined where there is no list to look in. */
export function keysIn(record: RawRecord, member: string): Set<Key> | undefined {
  if (listIn(record, member) === undefined) return undefined;
  const keys = new Set<Key>();
  for (const [, item] of recordsIn(record, member)) {
    const key = keyIn(item, "key");
    if (key !== undefined) keys.add(key);
  }
  return keys;
}
