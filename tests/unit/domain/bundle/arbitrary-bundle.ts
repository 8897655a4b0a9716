/** Random bundles: valid ones, and valid ones spoilt in random places. */
import fc from "fast-check";
import type { Activity, Bundle, Day, FeedbackRound, FollowUp, Key, Need, Project } from "~/domain/bundle/records";
import { firstDayOfUnit } from "~/domain/days";
import {
  activityKinds,
  barrierKinds,
  brokerCores,
  datePrecisions,
  directions,
  feedbackAspects,
  feedbackQuestions,
  feedbackRoundKinds,
  fields,
  formats,
  goalStatuses,
  industries,
  involvementForms,
  models,
  moments,
  motivations,
  needStatuses,
  outcomeKinds,
  outcomeLevels,
  participations,
  reportKinds,
  reportSections,
  respondentRoles,
  sizeClasses,
  visibilities,
  workEnvironmentTopics,
} from "~/domain/vocabulary";

export const organisationPool: readonly Key[] = ["au", "b-1", "c.2", "dk", "e_5", "f", "g", "h9"];
const activityPool: readonly Key[] = ["a1", "a10", "a2", "b", "c-1", "d.x", "e", "f", "g", "h"];

const of = <T>(values: readonly T[]) => fc.constantFrom(...values);
const some = <T>(values: readonly T[]) => fc.shuffledSubarray([...values]);
const organisation = of(organisationPool);
const organisations = some(organisationPool);
const text = fc.record(
  { da: fc.string({ minLength: 1, unit: "binary" }).filter(storable), en: fc.constant("Text") },
  { requiredKeys: ["da"] },
);
const quantity = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.double({ min: 0, max: 1e9, noNaN: true }));
const url = of(["https://a.dk/1", "https://a.dk/2", "http://[::1]:80/?q#f", "https://b.dk/%C3%A6"]);
const visibility = of(visibilities);

function storable(value: string): boolean {
  return !/[\0\p{Surrogate}]/u.test(value);
}

/** Days of the years 2022 to 2025, so that records of one project come close to one another. */
export const day: fc.Arbitrary<Day> = fc
  .integer({ min: Date.UTC(2022, 0, 1) / 86_400_000, max: Date.UTC(2025, 11, 31) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
const twoDays = fc.tuple(day, day).map(([a, b]): [Day, Day] => (a < b ? [a, b] : [b, a]));

/** A list whose items differ in what `identify` says. */
const apart = <T>(item: fc.Arbitrary<T>, identify: (item: T) => string, maxLength = 6) =>
  fc.uniqueArray(item, { selector: identify, maxLength });
const byKey = ({ key }: { key: Key }) => key;
const key = of(["k1", "k10", "k2", "m", "n-1", "z"]);

const optional = <T, K extends keyof T>(model: { [M in keyof T]: fc.Arbitrary<T[M]> }, requiredKeys: K[]) =>
  fc.record(model, { requiredKeys });

const participant = fc.oneof(
  optional({ organisation, form: of(involvementForms), count: fc.integer({ min: 1, max: 20 }) }, [
    "organisation",
    "count",
  ]),
  fc.record({ field: of(fields), count: fc.integer({ min: 1, max: 20 }) }),
);

const activity = fc
  .tuple(
    optional(
      {
        key: of(activityPool),
        title: text,
        kind: of(activityKinds),
        datePrecision: of(datePrecisions),
        direction: of(directions),
        moment: of(moments),
        brokerCore: of(brokerCores),
        format: of(formats),
        hours: quantity,
        amount: quantity,
        brokers: organisations,
        participants: fc.array(participant, { maxLength: 5 }),
        summary: text,
        links: fc.uniqueArray(url),
        visibility,
      },
      ["key", "title", "kind", "direction", "moment", "brokerCore"],
    ),
    twoDays,
    fc.boolean(),
  )
  .map(([rest, [from, to], hasEnd]): Activity => {
    const date = firstDayOfUnit(from, rest.datePrecision ?? "day");
    return { ...rest, date, ...(hasEnd && { endDate: to }) };
  });

const need: fc.Arbitrary<Need> = fc
  .tuple(optional({ key, text, raisedBy: organisation, visibility }, ["key", "text"]), twoDays, of(needStatuses))
  .map(([rest, [date, answeredOn], status]) => ({
    ...rest,
    date,
    status,
    ...(status === "answered" && { answeredOn }),
  }));

const barrier = fc
  .tuple(
    optional({ key, kind: of(barrierKinds), severity: fc.integer({ min: 1, max: 3 }), description: text, visibility }, [
      "key",
      "kind",
      "severity",
    ]),
    twoDays,
    fc.boolean(),
  )
  .map(([rest, [date, resolvedOn], isResolved]) => ({ ...rest, date, ...(isResolved && { resolvedOn }) }));

const rating = fc.integer({ min: 1, max: 5 });
const answer = optional({ question: of(feedbackQuestions), text: fc.constant("Ord"), share: fc.boolean() }, [
  "question",
  "text",
]);
const response = optional(
  {
    key,
    organisation,
    respondentRole: of(respondentRoles),
    submittedOn: day,
    ratings: fc.record(
      { design: rating, progress: rating, dissemination: rating, goal_attainment: rating },
      { requiredKeys: [] },
    ),
    motivation: some(motivations),
    desiredForms: some(involvementForms),
    experiencedForms: some(involvementForms),
    livedUp: rating,
    answers: apart(answer, ({ question }) => question),
    showOrganisation: fc.boolean(),
  },
  ["key", "organisation", "submittedOn"],
);
const followUp: fc.Arbitrary<FollowUp> = fc
  .tuple(
    optional({ key, aspect: of(feedbackAspects), point: text, visibility }, ["key", "point"]),
    fc.option(fc.record({ reply: text, repliedOn: day }), { nil: {} }),
  )
  .map(([rest, reply]) => ({ ...rest, ...reply }));
const ownQuestions: fc.Arbitrary<NonNullable<FeedbackRound["questions"]>> = of([
  [],
  [
    { key: "own-2", text: { da: "To?" } },
    { key: "own-1", text: { en: "One?" } },
  ],
]);
const feedbackRound = fc
  .tuple(
    optional(
      {
        key,
        kind: of(feedbackRoundKinds),
        title: text,
        openedOn: day,
        questions: ownQuestions,
        invited: organisations,
      },
      ["key", "kind", "title", "openedOn", "invited"],
    ),
    apart(response, byKey),
    apart(followUp, byKey),
  )
  .map(([round, responses, followUps]) => ({
    ...round,
    responses: responses.filter((r) => round.invited.includes(r.organisation) && r.submittedOn >= round.openedOn),
    followUps: followUps.filter((f) => f.repliedOn === undefined || f.repliedOn >= round.openedOn),
  }));

const involvement = fc
  .tuple(
    optional({ organisation, form: of(involvementForms), status: of(participations), moments: some(moments) }, [
      "organisation",
      "form",
      "moments",
    ]),
    fc.option(
      twoDays.map(([since, until]) => ({ since, until })),
      { nil: {} },
    ),
  )
  .map(([rest, days]) => ({ ...rest, ...days }));

const goal = optional({ key, title: text, target: quantity, actual: quantity, status: of(goalStatuses), visibility }, [
  "key",
  "title",
  "status",
]);
const outcome = optional(
  {
    key,
    title: text,
    kind: of(outcomeKinds),
    level: of(outcomeLevels),
    date: day,
    organisation,
    evidence: fc.array(fc.record({ url }), { maxLength: 2 }),
    visibility,
  },
  ["key", "title", "kind", "level", "date"],
);

/** A valid project; `key` is the caller's. */
export const project: fc.Arbitrary<Omit<Project, "key">> = fc
  .tuple(
    optional(
      {
        title: text,
        lead: organisation,
        grants: apart(optional({ funder: organisation, amount: quantity }, ["funder"]), ({ funder }) => funder),
        topics: some(workEnvironmentTopics),
        industries: some(industries),
        stakeholders: organisations,
        modelRegistrations: apart(fc.record({ date: day, model: of(models) }), ({ date }) => date).filter(
          (registrations) => registrations.length > 0,
        ),
        momentPlan: apart(
          fc.tuple(of(moments), twoDays).map(([moment, [from, to]]) => ({ moment, from, to })),
          ({ moment }) => moment,
        ),
        involvements: apart(involvement, ({ organisation, form }) => `${organisation} ${form}`, 12),
        goals: apart(goal, byKey),
        resources: apart(
          optional({ moment: of(moments), hours: quantity, amount: quantity }, ["moment"]),
          ({ moment }) => moment,
        ),
        activities: apart(activity, byKey, 10),
        needs: apart(need, byKey),
        barriers: apart(barrier, byKey),
        outcomes: apart(outcome, byKey),
        feedbackRounds: apart(feedbackRound, byKey, 3),
        illustrative: fc.boolean(),
      },
      ["title", "lead", "modelRegistrations"],
    ),
    twoDays,
    fc.infiniteStream(fc.nat()),
  )
  .map(([rest, [startDate, endDate], picks]) => ({ ...rest, startDate, endDate, ...nameOneAnother(rest, picks) }));

/** Needs and outcomes that name activities and goals of the same project. */
function nameOneAnother(
  { activities = [], goals = [], needs, outcomes }: Pick<Project, "activities" | "goals" | "needs" | "outcomes">,
  picks: Iterator<number>,
): Pick<Project, "needs" | "outcomes"> {
  const pick = <T extends { key: Key }>(from: readonly T[]) =>
    from.filter(() => Number(picks.next().value) % 3 === 0).map(byKey);
  return {
    ...(needs && {
      needs: needs.map((n) => ({ ...n, answeredBy: pick(activities), ...first("raisedAt", pick(activities)) })),
    }),
    ...(outcomes && {
      outcomes: outcomes.map((o) => ({ ...o, activities: pick(activities), ...first("goal", pick(goals)) })),
    }),
  };
}

const first = (member: string, keys: Key[]) => (keys[0] === undefined ? {} : { [member]: keys[0] });

const organisationRecord = (key: Key, i: number) =>
  optional({ name: fc.constant("Navn"), field: of(fields), sizeClass: of(sizeClasses), industry: of(industries) }, [
    "name",
    "field",
  ]).map((rest) => ({
    key,
    ...rest,
    // A parent stands earlier in the pool, so that there is no circle.
    ...(i % 3 === 2 && { parent: organisationPool[i - 2] ?? key }),
  }));

const requirement = optional(
  {
    key,
    kind: of(reportKinds),
    title: text,
    due: fc.record({
      anchor: of(["project_start", "project_end"] as const),
      offsetMonths: fc.integer({ min: -12, max: 12 }),
    }),
    sections: some(reportSections),
  },
  ["key", "kind", "title", "due"],
);

/** A valid bundle. */
export const bundle: fc.Arbitrary<Bundle> = fc
  .record({
    organisations: fc.tuple(...organisationPool.map(organisationRecord)),
    order: fc.shuffledSubarray([...organisationPool], { minLength: organisationPool.length }),
    programmes: apart(
      optional({ key, funder: organisation, name: text, requirements: apart(requirement, byKey) }, [
        "key",
        "funder",
        "name",
      ]),
      byKey,
    ),
    projects: fc.array(project, { maxLength: 3 }),
  })
  .map(({ organisations, order, programmes, projects }) => ({
    format: "vidensbro-bundle",
    version: 1,
    organisations: order.flatMap((key) => organisations.filter((one) => one.key === key)),
    programmes,
    projects: projects.map((one, i) => ({
      key: `p${projects.length - i}`,
      ...one,
      ...(programmes[0] && {
        grants: [{ funder: programmes[0].funder, programme: programmes[0].key }, ...(one.grants ?? [])],
      }),
    })),
  }));

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  of<unknown>([
    null,
    "",
    0,
    -1,
    1.5,
    1e300,
    7,
    true,
    [],
    {},
    "\ud800",
    "a\0b",
    "2023-02-30",
    "acme",
    "other",
    "x".repeat(301),
  ]),
  fc.constantFrom("__proto__", "constructor", "toString", "length").map((name) => ownMember({}, name)),
);

function ownMember(record: object, name: string): object {
  return Object.defineProperty(record, name, {
    value: { polluted: true },
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

const names = [
  "key",
  "da",
  "field",
  "form",
  "organisation",
  "__proto__",
  "constructor",
  "",
  "a/b",
  "m~n",
  "date",
  "reply",
];

/** Replaces, adds or takes away something at a random place of a document, and says what the document is now. */
export function spoil(document: unknown, steps: readonly { pick: number; how: number; value: unknown }[]): unknown {
  let now: unknown = structuredClone(document);
  for (const { pick, how, value } of steps) {
    const places: { holder: Record<string, unknown>; name: string }[] = [];
    collect(now, places);
    const place = places[pick % Math.max(places.length, 1)];
    if (place === undefined) now = value;
    else spoilAt(place, how, structuredClone(value));
  }
  return now;
}

function spoilAt(
  { holder, name }: { holder: Record<string, unknown>; name: string },
  how: number,
  value: unknown,
): void {
  const isList = Array.isArray(holder);
  if (how % 4 === 0 && !isList) delete holder[name];
  else if (how % 4 === 1 && !isList)
    Object.defineProperty(holder, names[how % names.length] ?? name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  else if (how % 4 === 2 && isList) holder.push(structuredClone(holder[Number(name)]));
  else Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
}

function collect(value: unknown, places: { holder: Record<string, unknown>; name: string }[]): void {
  if (typeof value !== "object" || value === null) return;
  for (const name of Object.keys(value)) {
    places.push({ holder: value as Record<string, unknown>, name });
    collect(Object.getOwnPropertyDescriptor(value, name)?.value, places);
  }
}

export const spoiling = fc.array(fc.record({ pick: fc.nat(), how: fc.nat({ max: 1000 }), value: junk }), {
  minLength: 1,
  maxLength: 6,
});
