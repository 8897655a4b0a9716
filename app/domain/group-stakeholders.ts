/** Who is there, by field of the helix, workplaces under the company that they belong to. */
import type { Key, Organisation } from "./bundle/records";
import type { StakeholderPart } from "./stakeholder-parts";
import { type Field, fields } from "./vocabulary";

type Named = Pick<Organisation, "key" | "name" | "field" | "parent"> & {
  parentName: string | null;
  parts: readonly StakeholderPart[];
};

export interface Branch<T> {
  key: Key;
  name: string;
  /** Null for a company that is not there itself, only workplaces of it. */
  self: T | null;
  workplaces: T[];
}

export interface FieldGroup<T> {
  field: Field;
  branches: Branch<T>[];
  /** Organisations there, those that only fund left out. */
  count: number;
}

/** All five fields in their order; organisations by name as `compare` sorts. */
export function groupStakeholders<T extends Named>(
  all: readonly T[],
  compare: (a: string, b: string) => number,
): FieldGroup<T>[] {
  return fields.map((field) => {
    const here = all.filter((one) => one.field === field);
    const keys = new Set(here.map(({ key }) => key));
    const branches = new Map<Key, Branch<T>>();
    const branchOf = (key: Key, name: string) => {
      const known = branches.get(key) ?? { key, name, self: null, workplaces: [] };
      branches.set(key, known);
      return known;
    };
    const siblings = new Map<Key, number>();
    for (const { parent } of here) if (parent !== undefined) siblings.set(parent, (siblings.get(parent) ?? 0) + 1);
    for (const one of here) {
      // A lone workplace of a company that is not there stands by itself.
      const hangs = one.parent !== undefined && (keys.has(one.parent) || (siblings.get(one.parent) ?? 0) > 1);
      if (hangs && one.parent !== undefined) branchOf(one.parent, one.parentName ?? one.name).workplaces.push(one);
      else branchOf(one.key, one.name).self = one;
    }
    for (const { workplaces } of branches.values()) workplaces.sort((a, b) => compare(a.name, b.name));
    return {
      field,
      branches: [...branches.values()].sort((a, b) => compare(a.name, b.name)),
      count: here.filter(({ parts }) => parts.some((part) => part !== "funder")).length,
    };
  });
}
