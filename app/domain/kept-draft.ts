/** A half-filled form as its page is given it. */
import type { TypedEntries } from "./typed-entries";

export interface KeptDraft {
  /** Name of the form. */
  form: string;
  /** What the form is about; empty where it makes something new. */
  subject: string;
  /** Whose it is: a device keeps what is typed under this number, and gives it to nobody else. */
  account: number;
  /** Null where nothing is kept. */
  entries: TypedEntries | null;
  /** UTC milliseconds; null where nothing is kept. */
  changedAt: number | null;
}
