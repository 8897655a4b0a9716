/** Turns one written activity line into a bundle record and fills in what a busy person would: format, hours, money, visibility. */
import type { Activity, Day, Participant } from "~/domain/bundle/records";
import { fields, proposalOfKind } from "~/domain/vocabulary";
import type { ActivityKind, Field, Format, InvolvementForm, Visibility } from "~/domain/vocabulary";
import { firstDayOf } from "./day-arithmetic";
import { demoKey, demoKeys } from "./demo-key";
import type { ActivityLine, Months, ParticipantList } from "./project-plan";

const formOfLetter: Record<string, InvolvementForm> = {
  d: "dissemination",
  s: "steering_group",
  n: "network",
  p: "partner",
  e: "participant",
};

/** Typical hours, and DKK where a kind usually costs money, of one activity of each kind. Invented, only for demonstration. */
const usualEffort: Record<ActivityKind, { hours: number; amount?: number; formats: readonly Format[] }> = {
  steering_group_meeting: { hours: 6, amount: 1500, formats: ["in_person", "online", "hybrid"] },
  learning_lab: { hours: 16, amount: 9000, formats: ["in_person"] },
  workshop: { hours: 12, amount: 4500, formats: ["in_person", "in_person", "online"] },
  theme_day: { hours: 24, amount: 28000, formats: ["in_person", "hybrid"] },
  network_meeting: { hours: 5, formats: ["online", "in_person"] },
  company_visit: { hours: 6, amount: 1000, formats: ["in_person"] },
  guidance: { hours: 2.5, formats: ["online", "in_person"] },
  training: { hours: 11, amount: 6000, formats: ["in_person", "online"] },
  presentation: { hours: 4, formats: ["in_person", "online"] },
  interview: { hours: 2.5, formats: ["in_person", "online"] },
  co_analysis: { hours: 9, formats: ["in_person", "online"] },
  consultation: { hours: 4, formats: ["online", "asynchronous"] },
  pilot: { hours: 22, amount: 12000, formats: ["in_person"] },
  tool_development: { hours: 26, amount: 15000, formats: ["hybrid", "in_person"] },
  report: { hours: 32, amount: 14000, formats: ["asynchronous"] },
  newsletter: { hours: 2, formats: ["asynchronous"] },
  media: { hours: 2, formats: ["asynchronous"] },
  conference: { hours: 9, amount: 5500, formats: ["in_person"] },
  policy_input: { hours: 6, formats: ["asynchronous", "in_person"] },
  other: { hours: 3, formats: ["in_person", "online"] },
};

const openToAll: readonly ActivityKind[] = ["report", "newsletter", "media", "conference", "theme_day", "policy_input"];
const ownBusiness: readonly ActivityKind[] = ["interview", "guidance"];

function isField(word: string): word is Field {
  return (fields as readonly string[]).includes(word);
}

/** Reads the short form of who took part; throws on what it cannot read, since that is a slip in the data. */
export function readParticipants(list: ParticipantList): Participant[] {
  return list.split(",").map((entry) => {
    const match = /^(@?)([a-z0-9_-]+) ([dsnpe]?)([0-9]+)$/.exec(entry.trim());
    if (!match) throw new Error(`Cannot read the participants "${entry}"`);
    const [, at, who = "", letter = "", count] = match;
    if (at === "@") {
      if (!isField(who)) throw new Error(`No such field "${who}"`);
      return { field: who, count: Number(count) };
    }
    const form = formOfLetter[letter];
    return { organisation: demoKey(who), ...(form && { form }), count: Number(count) };
  });
}

function usualVisibility(kind: ActivityKind, chance: number): Visibility {
  if (openToAll.includes(kind)) return chance < 0.9 ? "public" : "funder";
  if (ownBusiness.includes(kind)) return chance < 0.7 ? "project" : "funder";
  if (chance < 0.2) return "public";
  return chance < 0.3 ? "project" : "funder";
}

const toHalf = (hours: number): number => Math.max(0.5, Math.round(hours * 2) / 2);

/** One activity. `random` is drawn the same number of times whatever the line says, so that an edit to one line leaves the rest alone. */
export function buildActivity(
  line: ActivityLine,
  context: { number: number; at: (months: Months) => Day; random: () => number; brokers: string; addressOf: (end: string) => string },
): Activity {
  const [months, kind, moment, da, en, options = {}] = line;
  const [spread, format, skip, cost, broker, view] = [0, 0, 0, 0, 0, 0].map(context.random) as [number, number, number, number, number, number];
  const usual = usualEffort[kind];
  const usualBrokers = context.brokers.split(",");
  const precision = options.precision ?? "day";
  const hours = options.hours ?? (skip < 0.08 ? undefined : toHalf(usual.hours * (0.7 + 0.6 * spread)));
  const amount = options.amount ?? (usual.amount && cost < 0.6 ? Math.round((usual.amount * (0.6 + spread)) / 250) * 250 : undefined);
  const by = options.by ?? (broker < 0.12 ? undefined : usualBrokers[Math.floor(broker * usualBrokers.length)]);
  const proposal = proposalOfKind[kind];
  return {
    key: options.key ?? `a${String(context.number).padStart(2, "0")}`,
    title: { da, en },
    kind,
    date: firstDayOf(precision, context.at(months)),
    ...(options.until !== undefined && { endDate: context.at(options.until) }),
    ...(precision !== "day" && { datePrecision: precision }),
    direction: options.direction ?? proposal.direction,
    moment,
    brokerCore: options.core ?? proposal.brokerCore,
    format: options.format ?? usual.formats[Math.floor(format * usual.formats.length)],
    ...(hours !== undefined && { hours }),
    ...(amount !== undefined && { amount }),
    ...(by && { brokers: demoKeys(by) }),
    ...(options.with && { participants: readParticipants(options.with) }),
    ...(options.note && { summary: { da: options.note[0], en: options.note[1] } }),
    ...(options.links && { links: options.links.map(context.addressOf) }),
    visibility: options.visibility ?? usualVisibility(kind, view),
  };
}
