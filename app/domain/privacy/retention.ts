/** How long what is forgotten by itself is kept; job, register and pages read the same figures. */

/** Days after the last use, the end or the answer, as the register words it. */
export const retentionDays = {
  /** After a session or an attempt window has run out: the next night. */
  session: 0,
  attempt: 0,
  signInLink: 1,
  invitation: 30,
  mail: 90,
  draft: 180,
  submission: 90,
  incoming: 7,
  digestLink: 400,
} as const;

export type Retained = keyof typeof retentionDays;

const DAY = 24 * 60 * 60 * 1000;

/** The moment before which something of the kind is too old. */
export const tooOldAt = (kind: Retained, now: number) => now - retentionDays[kind] * DAY;
