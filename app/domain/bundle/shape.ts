/** How the shape of a record is written down, once, for checking, canonical order and following references. */
import { vocabularies, type VocabularyName } from "../vocabulary";
import type { FaultLog } from "./fault-log";
import type { ReferenceTarget } from "./faults";
import type { RawRecord } from "./readable";

/** Strings whose form is fixed. */
export type StringForm = "cvr" | "pNumber" | "ror" | "country" | "url" | "doi";

export type Type =
  | { is: "constant"; value: string | number }
  | { is: "key" }
  | { is: "day" }
  | { is: "flag" }
  | { is: "reference"; to: ReferenceTarget }
  | { is: "string"; max: number }
  | { is: "formed"; form: StringForm }
  /** One of a closed list; `rank` is its place there. */
  | { is: "choice"; rank: ReadonlyMap<string, number> }
  | { is: "number"; whole: boolean; min: number; max: number }
  | { is: "record"; shape: Shape }
  | ListType;

export type ListType = { is: "list"; of: Type } & ListRules;

export interface ListRules {
  min?: number;
  max?: number;
  /** No item twice. */
  unique?: boolean;
  /** Members that together tell the records of the list apart: no two records share them all. */
  apart?: readonly string[];
  /** Members by which the canonical form sorts the records; one that lacks the member comes first. */
  sortBy?: readonly string[];
}

export interface Member {
  name: string;
  type: Type;
  required: boolean;
  /** What leaving the member out means. */
  default?: string | boolean;
}

export interface ShapeRules {
  /** Keys of records in these lists can be named by references anywhere below. */
  opens?: Partial<Record<ReferenceTarget, string>>;
  /** Checks what the members alone cannot show; called at the record's place. */
  check?: (record: RawRecord, log: FaultLog) => void;
}

export interface Shape extends ShapeRules {
  /** In the order of the schema's `properties`. */
  members: readonly Member[];
  names: ReadonlySet<string>;
}

type Required = { required: true; type: Type };
type Optional = { required: false; type: Type; default?: string | boolean };
type MembersOf<T> = { [K in keyof T]-?: object extends Pick<T, K> ? Optional : Required };

/** A member that must be there. */
export const required = (type: Type): Required => ({ required: true, type });

/** A member that may be left out. */
export const optional = (type: Type, fallback?: string | boolean): Optional => ({
  required: false,
  type,
  default: fallback,
});

/** The shape of records of type T; a member of T that is missing, extra or wrongly required does not compile. */
export function shapeOf<T>(members: MembersOf<T>, rules: ShapeRules = {}): Shape {
  const entries: [string, Required | Optional][] = Object.entries(members);
  return {
    ...rules,
    members: entries.map(([name, member]) => ({ name, ...member })),
    names: new Set(Object.keys(members)),
  };
}

export const key: Type = { is: "key" };
export const day: Type = { is: "day" };
export const flag: Type = { is: "flag" };
export const constant = (value: string | number): Type => ({ is: "constant", value });
export const string = (max: number): Type => ({ is: "string", max });
export const formed = (form: StringForm): Type => ({ is: "formed", form });
export const choice = (...of: readonly string[]): Type => ({ is: "choice", rank: new Map(of.map((o, i) => [o, i])) });
export const term = (of: VocabularyName): Type => choice(...vocabularies[of]);
export const reference = (to: ReferenceTarget): Type => ({ is: "reference", to });
export const number = (min: number, max: number): Type => ({ is: "number", whole: false, min, max });
export const whole = (min: number, max: number): Type => ({ is: "number", whole: true, min, max });
export const record = (shape: Shape): Type => ({ is: "record", shape });
export const list = (of: Type, rules: ListRules = {}): Type => ({ is: "list", of, ...rules });

/** A list in which no item comes twice. */
export const set = (of: Type): Type => list(of, { unique: true });

/** A list of records with keys, sorted by the members given, then key. */
export const keyed = (shape: Shape, ...before: string[]): Type =>
  list(record(shape), { apart: ["key"], sortBy: [...before, "key"] });
