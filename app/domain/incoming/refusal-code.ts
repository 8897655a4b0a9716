/** Why a file is not taken. */
export const refusalCodes = [
  "failed",
  "busy",
  "too-slow",
  "too-much",
  "empty",
  "unknown-type",
  "old-excel",
  "wrong-type",
  "broken",
  "bomb",
  "far-cell",
  "too-many-rows",
  "too-many-columns",
  "too-much-text",
  "too-many-organisations",
  "no-rows",
  "no-meetings",
  "bundle-large",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];
