/** One row of a sheet as an activity. */
import type { Activity } from "../bundle/records";
import { firstDayOfUnit } from "../days";
import { isHttpUrl, toHttpUrl } from "../identifiers";
import { proposeActivity, type ProposalGround } from "../propose-activity";
import type { ActivityKind } from "../vocabulary";
import { guessKind } from "./guess-kind";
import type { Match } from "./match-organisation";
import { readDay } from "./read-day";
import { readOrganisationKeys, readParticipants } from "./read-participants";
import type { RowReader, TermLookup } from "./row-reader";

export type ActivityDraft = Omit<Activity, "key">;

export interface ActivityGround {
  project: ProposalGround;
  /** Of rows that do not say. */
  defaultKind: ActivityKind;
  lookUp: TermLookup;
  find: (name: string) => Match;
  meetUnknown: (name: string) => string | null;
}

/** Null where the row is faulty; the reader then holds its faults. What the row leaves open is proposed. */
export function readActivityRow(reader: RowReader, ground: ActivityGround): ActivityDraft | null {
  const title = reader.both("titleDa", "titleEn") ?? reader.fault("titleMissing", "titleDa", {});
  const when = readWhen(reader);
  const kind = readKind(reader, ground);
  const proposal = proposeActivity(kind ?? null, when?.date ?? null, ground.project);
  const direction = reader.term("direction", "direction") ?? proposal.direction;
  const brokerCore = reader.term("brokerCore", "brokerCore") ?? proposal.brokerCore;
  const moment = reader.term("moment", "moment") ?? proposal.moment;
  const format = reader.term("format", "format");
  const visibility = reader.term("visibility", "visibility");
  const hours = reader.quantity("hours");
  const amount = reader.quantity("amount");
  const summary = reader.both("summaryDa", "summaryEn");
  const links = readLinks(reader);
  const participants = readParticipants(reader, ground);
  const brokers = readOrganisationKeys(reader, ground, "brokers");
  if (reader.faults.length > 0 || !title || !when || !kind || !direction || !brokerCore || !moment) return null;
  return {
    title,
    kind,
    ...when,
    direction,
    moment,
    brokerCore,
    ...(format && { format }),
    ...(hours !== undefined && { hours }),
    ...(amount !== undefined && { amount }),
    ...(brokers.length > 0 && { brokers }),
    ...(participants.length > 0 && { participants }),
    ...(summary && { summary }),
    ...(links.length > 0 && { links }),
    visibility: visibility ?? "funder",
  };
}

function readWhen(reader: RowReader): Pick<Activity, "date" | "endDate" | "datePrecision"> | undefined {
  const start = reader.cell("date");
  if (start === null || start === "") return reader.fault("dateMissing", "date", {});
  const read = readDay(start);
  if (!read) return reader.fault("dateUnreadable", "date", { value: reader.shown(start) });
  const datePrecision = reader.term("datePrecision", "datePrecision") ?? read.precision;
  const date = firstDayOfUnit(read.day, datePrecision);
  const end = reader.cell("endDate");
  if (end === null || end === "") return { date, datePrecision };
  const until = readDay(end);
  if (!until) return reader.fault("dateUnreadable", "endDate", { value: reader.shown(end) });
  if (until.day < date) return reader.fault("endBeforeStart", "endDate", {});
  return { date, ...(until.day > date && { endDate: until.day }), datePrecision };
}

function readKind(reader: RowReader, { lookUp, defaultKind }: ActivityGround): ActivityKind | undefined {
  const text = reader.text("activityKind");
  if (text === undefined) return defaultKind;
  const kind = lookUp("activityKind", text) ?? guessKind(text);
  return kind ?? reader.fault("termUnknown", "activityKind", { value: reader.shown(text), vocabulary: "activityKind" });
}

function readLinks(reader: RowReader): string[] {
  const links = (reader.text("links") ?? "")
    .split(/[\s;]+/)
    .filter(Boolean)
    .map((link) => toHttpUrl(link));
  for (const link of links) {
    if (!isHttpUrl(link)) reader.fault("linkUnreadable", "links", { value: reader.shown(link) });
  }
  return [...new Set(links)];
}

/** Rows that say the same of when, what and of which kind are one activity. */
export function activitySignatures({ date, kind, title }: Pick<Activity, "date" | "kind" | "title">): string[] {
  return [title.da, title.en].flatMap((text) => (text === undefined ? [] : [`${date}|${kind}|${text}`]));
}
