/** What an address asks of a list of activities: words, filters and a period. */
import type { Day, Key } from "~/domain/bundle/records";
import {
  type ActivityKind,
  activityKinds,
  type BrokerCore,
  brokerCores,
  type Direction,
  directions,
  type Field,
  fields,
  type Moment,
  moments,
} from "~/domain/vocabulary";
import { readTypedDay } from "./report-request";

export interface ActivitySearch {
  words: string;
  kind: ActivityKind | null;
  direction: Direction | null;
  moment: Moment | null;
  core: BrokerCore | null;
  /** Somebody from it took part. */
  field: Field | null;
  /** Took part or acted as bridge-builder. */
  organisation: Key | null;
  from: Day | null;
  to: Day | null;
  /** Of those that went on for days, only the ones that begin in the period, as reports count them. */
  begun: "yes" | null;
}

export type PeriodFault = "from" | "to" | "order";

/** What the address says wrongly counts as not said; a period that cannot be read is told. */
export function readActivitySearch(parameters: URLSearchParams): { search: ActivitySearch; faults: PeriodFault[] } {
  const faults: PeriodFault[] = [];
  const oneOf = <T extends string>(keys: readonly T[], name: string) =>
    keys.find((key) => key === parameters.get(name)) ?? null;
  const dayOf = (name: "from" | "to"): Day | null => {
    const typed = parameters.get(name)?.trim() ?? "";
    const day = typed === "" ? null : readTypedDay(typed);
    if (typed !== "" && day === null) faults.push(name);
    return day;
  };
  const [from, to] = [dayOf("from"), dayOf("to")];
  const turned = from !== null && to !== null && from > to;
  if (turned) faults.push("order");
  const search: ActivitySearch = {
    words: (parameters.get("search") ?? "").trim().slice(0, 200),
    kind: oneOf(activityKinds, "kind"),
    direction: oneOf(directions, "direction"),
    moment: oneOf(moments, "moment"),
    core: oneOf(brokerCores, "core"),
    field: oneOf(fields, "field"),
    organisation: parameters.get("organisation")?.slice(0, 80) || null,
    from: turned ? null : from,
    to: turned ? null : to,
    begun: oneOf(["yes"], "begun"),
  };
  return { search, faults };
}

/** Whether anything is asked for beside the whole list. */
export function isNarrowed(search: ActivitySearch): boolean {
  return Object.values(search).some((value) => value !== null && value !== "");
}
