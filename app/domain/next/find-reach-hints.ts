/** Who is not seen in what is logged: fields of the helix, and activities without participants. */
import type { Activity } from "../bundle/records";
import { getOrganisation } from "../indicators/scope";
import { byDateThenKey } from "../report/report-scope";
import type { ActivityKind } from "../vocabulary";
import { type Hint, type HintOf, hintId } from "./hint";
import type { HintGround } from "./hint-ground";

/** Kinds that go out to readers: that nobody stands as a participant is as it should be. */
const withoutPeople: readonly ActivityKind[] = ["report", "newsletter", "media", "policy_input", "tool_development"];

export function findReachHints(ground: HintGround): Hint[] {
  return [...missingFields(ground), ...activitiesAlone(ground)];
}

function missingFields({ facts, gaps, scope, today }: HintGround): HintOf<"field_missing">[] {
  const stakeholders = (facts.project.stakeholders ?? []).map((key) => getOrganisation(facts, key).field);
  const missing = gaps.find((gap) => gap.code === "fields_missing")?.fields ?? [];
  return missing.map((field) => ({
    kind: "field_missing",
    id: hintId("field_missing", field),
    urgency: "later",
    day: scope.from < today ? scope.from : today,
    act: { page: "stakeholders", key: field },
    field,
    known: stakeholders.filter((one) => one === field).length,
  }));
}

/** One hint a year, so that it can be put aside once where participants are not told apart. */
function activitiesAlone({ scope }: HintGround): HintOf<"activities_alone">[] {
  const alone = scope.activities.filter(
    ({ kind, participants = [] }) => participants.length === 0 && !withoutPeople.includes(kind),
  );
  const years = new Map<string, Activity[]>();
  for (const activity of [...alone].sort(byDateThenKey)) {
    const year = activity.date.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), activity]);
  }
  return [...years].flatMap(([year, activities]) => {
    const newest = activities.at(-1);
    if (!newest) return [];
    return {
      kind: "activities_alone" as const,
      id: hintId("activities_alone", year),
      urgency: "later" as const,
      day: newest.date,
      act: { page: "activity" as const, key: newest.key },
      year,
      activities: activities.length,
      newest: newest.title,
      date: newest.date,
    };
  });
}
