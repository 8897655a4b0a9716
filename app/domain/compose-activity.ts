/** An activity from what somebody entered: what is left open is filled by what kind and date propose. */
import type { Activity, Day, Key, Participant, Text } from "./bundle/records";
import { defaultVisibility } from "./bundle/defaults";
import { firstDayOfUnit } from "./days";
import { proposeActivity, type ProposalGround } from "./propose-activity";
import { reword } from "./reword";
import type { ActivityKind, BrokerCore, DatePrecision, Direction, Format, Moment, Visibility } from "./vocabulary";

export interface ActivityEntry {
  title: string;
  kind: ActivityKind;
  date: Day;
  endDate: Day | null;
  datePrecision: DatePrecision;
  /** Null where the proposal is taken; so also core area and moment. */
  direction: Direction | null;
  brokerCore: BrokerCore | null;
  moment: Moment | null;
  format: Format | null;
  hours: number | null;
  /** DKK */
  amount: number | null;
  summary: string;
  brokers: Key[];
  participants: Participant[];
  links: string[];
  visibility: Visibility | null;
}

interface Circumstances {
  /** Of the person who writes. */
  language: keyof Text;
  ground: ProposalGround;
  /** What is changed; its words in the language that was not shown stay. */
  before?: Activity;
}

/** The activity without its key. */
export function composeActivity(
  entry: ActivityEntry,
  { language, ground, before }: Circumstances,
): Omit<Activity, "key"> {
  const proposal = proposeActivity(entry.kind, entry.date, ground);
  const summary = reword(before?.summary, entry.summary, language);
  return {
    title: reword(before?.title, entry.title, language) ?? { [language]: entry.title },
    kind: entry.kind,
    date: firstDayOfUnit(entry.date, entry.datePrecision),
    datePrecision: entry.datePrecision,
    direction: (entry.direction ?? proposal.direction) as Direction,
    moment: (entry.moment ?? proposal.moment) as Moment,
    brokerCore: (entry.brokerCore ?? proposal.brokerCore) as BrokerCore,
    visibility: entry.visibility ?? defaultVisibility.activity,
    ...(entry.endDate === null ? {} : { endDate: entry.endDate }),
    ...(entry.format === null ? {} : { format: entry.format }),
    ...(entry.hours === null ? {} : { hours: entry.hours }),
    ...(entry.amount === null ? {} : { amount: entry.amount }),
    ...(entry.brokers.length === 0 ? {} : { brokers: entry.brokers }),
    ...(entry.participants.length === 0 ? {} : { participants: entry.participants }),
    ...(summary ? { summary } : {}),
    ...(entry.links.length === 0 ? {} : { links: entry.links }),
  };
}
