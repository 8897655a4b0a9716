/** Limits on attempts. They stand in the database, so that they hold over all processes and across a restart. */
import { countAttempt, forgetAttempts } from "#db/attempts";
import { everything } from "~/domain/permissions/scope";
import type { Services } from "../services";
import { sha256 } from "../sha256";

const MINUTE = 60_000;

const limits = {
  /** Passwords tried, by client address and e-mail address. */
  passwords: { most: 10, window: 15 * MINUTE },
  /** Passwords tried, by client address: many accounts may share an office, but not try hundreds of passwords. */
  passwordsOfClient: { most: 300, window: 15 * MINUTE },
  /** Codes of a second step tried, by account: a million codes, of which three are right at a time. */
  secondSteps: { most: 5, window: 15 * MINUTE },
  secondStepsOfDay: { most: 30, window: 24 * 60 * MINUTE },
  /** Challenges of passkeys asked for, by client address. */
  passkeys: { most: 300, window: 15 * MINUTE },
  /** Returns from the organisation's own sign-in, by client address: each asks the provider. */
  oidc: { most: 300, window: 15 * MINUTE },
  /** Sign-in links asked for, by e-mail address. */
  links: { most: 5, window: 15 * MINUTE },
  /** What is sent by one feedback link: by link, since workplaces share an address of the network. */
  answers: { most: 60, window: 15 * MINUTE },
  /** New links asked for by one feedback link. */
  renewals: { most: 3, window: 60 * MINUTE },
  /** New links asked for by one e-mail address. */
  renewalsByEmail: { most: 3, window: 60 * MINUTE },
} as const;

export type Limit = keyof typeof limits;

type House = Pick<Services, "db" | "clock">;

const scope = everything({ kind: "system" });
const hashOf = (limit: Limit, key: string) => sha256(`${limit} ${key}`);

/** Counts an attempt. Seconds to wait where there were too many in the window, otherwise 0. */
export function takeAttempt({ db, clock }: House, limit: Limit, key: string): number {
  const { most, window } = limits[limit];
  const now = clock.now();
  const { count, until } = countAttempt(db, scope, { keyHash: hashOf(limit, key), now, window });
  return count > most ? Math.ceil((until - now) / 1000) : 0;
}

/** Starts afresh for the key. */
export function forgetAttempt({ db }: House, limit: Limit, key: string): void {
  forgetAttempts(db, scope, hashOf(limit, key));
}
