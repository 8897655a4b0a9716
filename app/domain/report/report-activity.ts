/** Activities, needs and barriers as a report lists them: organisations by name, other records by the titles that may be read. */
import type { Day, Key, Text } from "../bundle/records";
import type {
  ActivityKind,
  BarrierKind,
  BrokerCore,
  DatePrecision,
  Direction,
  Field,
  Format,
  InvolvementForm,
  Moment,
  NeedStatus,
} from "../vocabulary";

export interface ReportParticipant {
  /** Name; absent where only the field is known. */
  organisation?: string;
  field: Field;
  form?: InvolvementForm;
  count: number;
}

export interface ReportActivity {
  key: Key;
  title: Text;
  kind: ActivityKind;
  date: Day;
  endDate?: Day;
  datePrecision: DatePrecision;
  direction: Direction;
  moment: Moment;
  brokerCore: BrokerCore;
  format?: Format;
  hours?: number;
  /** DKK. */
  amount?: number;
  /** Names. */
  brokers: string[];
  participants: ReportParticipant[];
  summary?: Text;
  links: string[];
}

export interface ReportNeed {
  key: Key;
  text: Text;
  date: Day;
  status: NeedStatus;
  /** Name. */
  raisedBy?: string;
  /** Titles of activities, where those are shown. */
  raisedAt?: Text;
  answeredBy: Text[];
  answeredOn?: Day;
  /** Voiced before the period. */
  carriedIn: boolean;
}

export interface ReportBarrier {
  key: Key;
  kind: BarrierKind;
  date: Day;
  /** 1 (light) to 3 (heavy). */
  severity: number;
  description?: Text;
  mitigation?: Text;
  resolvedOn?: Day;
  /** Met before the period. */
  carriedIn: boolean;
}
