/** Walks a value by its shape and notes every fault; members are looked at one by one and nothing is copied. */
import { findScalarFault, type ScalarType } from "./find-scalar-fault";
import type { FaultLog } from "./fault-log";
import type { ReferenceTarget } from "./faults";
import { isRecord, keysIn, type RawRecord } from "./readable";
import type { Key } from "./records";
import type { ListType, Shape, Type } from "./shape";

/** Whether a record with this key exists; null where the list to look in cannot be read. */
export type Lookup = ((key: Key) => boolean) | null;

export interface Walk {
  log: FaultLog;
  lookups: Record<ReferenceTarget, Lookup>;
  /** Whether the database holds a record that the file may name without bringing it. */
  isStored: (target: ReferenceTarget, key: Key) => boolean;
  /** Called for each item in the lists of the bundle and of its projects. */
  onItem: () => void;
}

/** Notes every fault of a value and of what it holds. */
export function checkValue(type: Type, value: unknown, walk: Walk): void {
  if (type.is === "record") return checkRecord(type.shape, value, walk);
  if (type.is === "list") return checkList(type, value, walk);
  const fault = findScalarFault(type, value);
  if (fault !== null) return walk.log.add(fault.code, fault.params);
  if (type.is !== "reference") return;
  const key = value as Key;
  const exists = walk.lookups[type.to];
  if (exists !== null && !exists(key)) walk.log.add("unresolved", { target: type.to, key });
}

function checkRecord(shape: Shape, value: unknown, outer: Walk): void {
  const { log } = outer;
  if (!isRecord(value)) return log.add("notAnObject", {});
  const walk = shape.opens === undefined ? outer : openLists(shape, value, outer);
  for (const { name, required } of shape.members)
    if (required && value[name] === undefined) log.add("missingMember", { member: name });
  for (const name of Object.keys(value)) if (!shape.names.has(name)) log.add("unknownMember", { member: name });
  for (const { name, type } of shape.members) {
    const member = value[name];
    if (member === undefined) continue;
    log.enter(name);
    if (type.is === "list" && shape.opens !== undefined) checkList(type, member, walk, walk.onItem);
    else checkValue(type, member, walk);
    log.leave();
  }
  shape.check?.(value, log);
}

/** The walk below a record whose lists references can name. */
function openLists(shape: Shape, record: RawRecord, walk: Walk): Walk {
  const lookups = { ...walk.lookups };
  for (const [target, member] of Object.entries(shape.opens ?? {}) as [ReferenceTarget, string][]) {
    const isLacking = record[member] === undefined && shape.members.some((m) => m.name === member && m.required);
    const keys = isLacking ? undefined : keysIn(record, member);
    lookups[target] = keys === undefined ? null : (key) => keys.has(key) || walk.isStored(target, key);
  }
  return { ...walk, lookups };
}

function checkList(type: ListType, value: unknown, walk: Walk, onItem?: () => void): void {
  const { log } = walk;
  if (!Array.isArray(value)) return log.add("notAList", {});
  const { min = 0, max = Infinity } = type;
  if (value.length < min) log.add("tooFew", { min });
  if (value.length > max) log.add("tooMany", { max });
  const seen = new Set<string>();
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    log.enter(i);
    checkValue(type.of, item, walk);
    const identity = identityOf(type, item);
    if (identity !== null && seen.has(identity)) addDouble(type, identity, log);
    else if (identity !== null) seen.add(identity);
    log.leave();
    onItem?.();
  }
}

function addDouble({ apart }: ListType, identity: string, log: FaultLog): void {
  if (apart === undefined) log.add("repeatedItem", {});
  else if (apart.includes("key")) log.add("repeatedKey", { key: identity });
  else log.add("repeatedRecord", { members: apart });
}

/** What an item must not share with another of its list; null where there is no such rule or it cannot be read. */
function identityOf({ of, unique, apart }: ListType, item: unknown): string | null {
  if (of.is === "record") return apart !== undefined && isRecord(item) ? identityOfRecord(of.shape, apart, item) : null;
  return unique && isScalar(of) && findScalarFault(of, item) === null ? String(item) : null;
}

function identityOfRecord(shape: Shape, apart: readonly string[], item: RawRecord): string | null {
  const parts: string[] = [];
  for (const { name, type, required } of shape.members) {
    if (!apart.includes(name)) continue;
    const value = item[name];
    const isReadable = value === undefined ? !required : isScalar(type) && findScalarFault(type, value) === null;
    if (!isReadable) return null;
    parts.push(value === undefined ? "" : String(value));
  }
  return parts.join(" ");
}

function isScalar(type: Type): type is ScalarType {
  return type.is !== "record" && type.is !== "list";
}
