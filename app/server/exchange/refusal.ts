/** A file that is not taken, with the reason as a code that is translated where it is shown. */
import type { RefusalCode } from "~/domain/incoming/refusal-code";

export class Refusal extends Error {
  constructor(readonly code: RefusalCode) {
    super(code);
  }
}
