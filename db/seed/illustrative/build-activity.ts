/** Turns one written activity line into a bundle record and fills in what a busy person would: format, hours, money, visibility. */
import type { Activity, Day } from "~/domain/bundle/records";
import { proposalOfKind } from "~/domain/vocabulary";
import type { ActivityKind, Visibility } from "~/domain/vocabulary";
import { firstDayOf } from "./day-arithmetic";
import { demoKeys } from "./demo-key";
import type { ActivityLine, ActivityOptions, KeyList, Months } from "./project-plan";
import { readParticipants } from "./read-participants";
import { usualEffort } from "./usual-effort";

const openToAll: readonly ActivityKind[] = ["report", "newsletter", "media", "conference", "theme_day", "policy_input"];
const ownBusiness: readonly ActivityKind[] = ["interview", "guidance"];

function usualVisibility(kind: ActivityKind, chance: number): Visibility {
  if (openToAll.includes(kind)) return chance < 0.9 ? "public" : "funder";
  if (ownBusiness.includes(kind)) return chance < 0.7 ? "project" : "funder";
  if (chance < 0.2) return "public";
  return chance < 0.3 ? "project" : "funder";
}

/** Some hours are missing, as in every real log. */
function usualHours(kind: ActivityKind, spread: number, chance: number): number | undefined {
  if (chance < 0.08) return undefined;
  return Math.round(usualEffort[kind].hours * (0.7 + 0.6 * spread) * 2) / 2;
}

function usualAmount(kind: ActivityKind, spread: number, chance: number): number | undefined {
  const { amount } = usualEffort[kind];
  if (amount === undefined || chance >= 0.85) return undefined;
  return Math.round((amount * (0.6 + spread)) / 250) * 250;
}

const pick = <T>(from: readonly T[], chance: number): T | undefined => from[Math.floor(chance * from.length)];

/** Hours, money and who acted. What lies ahead is only announced and has cost nothing yet. */
function spend(
  kind: ActivityKind,
  options: ActivityOptions,
  context: { isAhead: boolean; brokers: KeyList; random: () => number },
): Pick<Activity, "hours" | "amount" | "brokers"> {
  const draw = { spread: context.random(), hours: context.random(), amount: context.random(), by: context.random() };
  const hours = options.hours ?? usualHours(kind, draw.spread, draw.hours);
  const amount = options.amount ?? usualAmount(kind, draw.spread, draw.amount);
  const by = options.by ?? (draw.by < 0.12 ? undefined : pick(context.brokers.split(","), draw.by));
  return {
    ...(hours !== undefined && !context.isAhead && { hours }),
    ...(amount !== undefined && !context.isAhead && { amount }),
    ...(by && { brokers: demoKeys(by) }),
  };
}

/** One activity. The generator is drawn from equally often whatever the line says, so that an edit to one line leaves the rest alone. */
export function buildActivity(
  line: ActivityLine,
  context: {
    number: number;
    at: (months: Months) => Day;
    today: Day;
    random: () => number;
    brokers: KeyList;
    addressOf: (end: string) => string;
  },
): Activity {
  const [months, kind, moment, da, en, options = {}] = line;
  const { at, random } = context;
  const precision = options.precision ?? "day";
  const proposal = proposalOfKind[kind];
  const effort = spend(kind, options, { isAhead: at(months) > context.today, brokers: context.brokers, random });
  const format = pick(usualEffort[kind].formats, random());
  const visibility = usualVisibility(kind, random());
  return {
    key: options.key ?? `a${String(context.number).padStart(2, "0")}`,
    title: { da, en },
    kind,
    date: firstDayOf(precision, at(months)),
    ...(options.until !== undefined && { endDate: at(options.until) }),
    ...(precision !== "day" && { datePrecision: precision }),
    direction: options.direction ?? proposal.direction,
    moment,
    brokerCore: options.core ?? proposal.brokerCore,
    format: options.format ?? format,
    ...effort,
    ...(options.with && { participants: readParticipants(options.with) }),
    ...(options.note && { summary: { da: options.note[0], en: options.note[1] } }),
    ...(options.links && { links: options.links.map(context.addressOf) }),
    visibility: options.visibility ?? visibility,
  };
}
