/** Who runs an installation, and whom readers turn to who cannot use a page. */
import type { Day } from "./bundle/records";

export interface ResponsibleBody {
  name: string | null;
  email: string | null;
  phone: string | null;
  /** Where the body's own statement stands that the law wants in the supervisor's register; null where there is none. */
  statement: string | null;
}

/** The day of the last assessment; the law wants one at least every year, and a test reminds of it. */
export const assessedOn: Day = "2026-11-21";
