/** What every measurement is given: where it may write, how much data, and what it says on the way. */

export interface Bench {
  /** A temporary folder that is deleted afterwards. */
  folder: string;
  /** Full size, or a tenth of it for a fast look. */
  quick: boolean;
  /** A word on the way, on standard error. */
  say: (line: string) => void;
}
