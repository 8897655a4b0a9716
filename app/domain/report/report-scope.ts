/** A project's records and period as the builders of a report read them. */
import type { Activity, Key, Text } from "../bundle/records";
import { getOrganisation, scopeOf, type Scope } from "../indicators/scope";
import type { ProjectFacts } from "../indicators/facts";
import type { NamedOrganisation } from "./report";
import { isShown } from "./shown";

export interface ReportScope extends Scope {
  /** The period's activities that may be read outside the project, by date, then key. */
  shownActivities: readonly Activity[];
  /** Titles of all activities that may be read outside the project, in the period or not. */
  shownTitles: ReadonlyMap<Key, Text>;
}

export function reportScopeOf(facts: ProjectFacts, period: { from?: string; to: string }): ReportScope {
  const scope = scopeOf(facts, period);
  const activities = [...scope.activities].sort(byDateThenKey);
  const readable = (facts.project.activities ?? []).filter((activity) => isShown("activity", activity));
  return {
    ...scope,
    activities,
    shownActivities: activities.filter((activity) => isShown("activity", activity)),
    shownTitles: new Map(readable.map(({ key, title }) => [key, title])),
  };
}

/** Days and keys are ASCII, where the order of UTF-16 units is that of code points. */
export function byDateThenKey(a: { date: string; key: Key }, b: { date: string; key: Key }): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return byKey(a, b);
}

export function byKey(a: { key: Key }, b: { key: Key }): number {
  return a.key === b.key ? 0 : a.key < b.key ? -1 : 1;
}

export function nameOrganisation(scope: ReportScope, key: Key): NamedOrganisation {
  const { name, field } = getOrganisation(scope, key);
  return { key, name, field };
}

/** Titles of those of the activities that may be read, by key. */
export function titlesOf({ shownTitles }: ReportScope, keys: readonly Key[] = []): Text[] {
  return [...keys].sort().flatMap((key) => shownTitles.get(key) ?? []);
}
