/** What a check is: a figure that holds, how it is measured, and the fault that it must find. */

export interface Run {
  /** A folder of its own, removed afterwards. */
  folder: string;
  /** All rounds, or so few that they fit into every test run. */
  full: boolean;
  /** Plants the fault that the check is there to find. */
  fault: boolean;
}

export interface Measured {
  measured: string;
  passes: boolean;
}

export interface Check {
  name: string;
  wanted: string;
  measure: (run: Run) => Measured | Promise<Measured>;
  /** Why it cannot be taken here; null where it can. */
  refuses?: () => string | null;
  /** Too long for every test run. */
  fullOnly?: true;
}
