/** Whether somebody signed in, or gave the password again, so lately that what is delicate may be changed. */

const MINUTE = 60_000;

export const freshFor = 15 * MINUTE;

export function isFresh(
  { createdAt, provedAt, secondStepAt }: { createdAt: number; provedAt: number | null; secondStepAt: number | null },
  now: number,
): boolean {
  return now - Math.max(createdAt, provedAt ?? 0, secondStepAt ?? 0) < freshFor;
}
