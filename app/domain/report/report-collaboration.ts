/** Who takes part and with what, as a report lists it. */
import type { Day, Key, Text } from "../bundle/records";
import type { ResourceUse } from "../indicators/indicators";
import type { Field, Industry, InvolvementForm, Moment, Participation, SizeClass } from "../vocabulary";

/** Hours and DKK at one moment, and when the project expects the moment to take place. */
export interface MomentResources extends ResourceUse {
  moment: Moment;
  from?: Day;
  to?: Day;
}

export interface ReachedOrganisation {
  key: Key;
  name: string;
  field: Field;
  /** Activities it took part in, and the persons it came with in all. */
  activities: number;
  participants: number;
}

export interface CompanyForm {
  form: InvolvementForm;
  /** Null where the company took part in a form that was never agreed. */
  status: Participation | null;
  planned: Moment[];
  actual: Moment[];
  since?: Day;
  until?: Day;
  contribution?: Text;
}

export interface CompanyInvolvement {
  key: Key;
  name: string;
  sizeClass?: SizeClass;
  industry?: Industry;
  forms: CompanyForm[];
  /** The moments at which it took part, in a form or not. */
  tookPart: Moment[];
}

export interface ReportBroker {
  key: Key;
  name: string;
  field: Field;
  /** Activities in which it was the bridge-builder. */
  activities: number;
}
