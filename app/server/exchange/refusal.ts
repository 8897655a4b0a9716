/** A file that is not taken, with the reason as a code that is translated where it is shown. */
export const refusalCodes = ["failed", "busy", "too-slow", "too-much"] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export class Refusal extends Error {
  constructor(readonly code: RefusalCode) {
    super(code);
  }
}
