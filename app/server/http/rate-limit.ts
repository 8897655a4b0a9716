/** Counts attempts in fixed windows. In memory alone: a restart forgets them, and each process counts its own. */
import type { Services } from "../services";

const MINUTE = 60_000;

/** Beyond this many keys the windows that have passed are thrown away, so that made-up addresses fill no memory. */
const mostKeys = 10_000;

interface Rule {
  /** Attempts that a window lets through. */
  most: number;
  /** Milliseconds. */
  window: number;
}

export interface RateLimit {
  /** Counts an attempt. Seconds to wait where there were too many, otherwise 0. */
  take: (key: string, now: number) => number;
  /** Starts afresh for the key. */
  forget: (key: string) => void;
}

/** A key's window starts with its first attempt. */
export function createRateLimit({ most, window }: Rule): RateLimit {
  const windows = new Map<string, { count: number; until: number }>();
  const throwAwayPast = (now: number) => {
    for (const [key, { until }] of windows) if (until <= now) windows.delete(key);
    for (const key of windows.keys()) {
      if (windows.size < mostKeys) return;
      windows.delete(key);
    }
  };
  return {
    take(key, now) {
      const open = windows.get(key);
      if (open && open.until > now) {
        open.count += 1;
        return open.count > most ? Math.ceil((open.until - now) / 1000) : 0;
      }
      windows.delete(key);
      if (windows.size >= mostKeys) throwAwayPast(now);
      windows.set(key, { count: 1, until: now + window });
      return 0;
    },
    forget: (key) => void windows.delete(key),
  };
}

export interface SignInLimits {
  /** Passwords tried, by client address and e-mail address. */
  passwords: RateLimit;
  /** Passwords tried, by client address: many accounts may share an office, but not try hundreds of passwords. */
  passwordsOfClient: RateLimit;
  /** Links asked for, by e-mail address. */
  links: RateLimit;
}

const limits = new WeakMap<Services, SignInLimits>();

/** The limits of one running product. */
export function signInLimits(services: Services): SignInLimits {
  const known = limits.get(services);
  if (known) return known;
  const fresh = {
    passwords: createRateLimit({ most: 10, window: 15 * MINUTE }),
    passwordsOfClient: createRateLimit({ most: 300, window: 15 * MINUTE }),
    links: createRateLimit({ most: 5, window: 15 * MINUTE }),
  };
  limits.set(services, fresh);
  return fresh;
}
