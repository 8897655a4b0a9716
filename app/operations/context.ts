/** What every operation is given: where to write, who asks and what time it is. */
import type { Db } from "#db/client";
import type { AccountActor, Actor } from "~/domain/permissions/actor";

export interface OperationContext {
  db: Db;
  actor: Actor;
  /** UTC milliseconds. */
  now: number;
}

/** An operation's refusal is a value with a code, translated where it is shown. */
export type Outcome<T, Code extends string> = { ok: true; value: T } | { ok: false; code: Code };

export function done<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function refused<Code extends string>(code: Code): { ok: false; code: Code } {
  return { ok: false, code };
}

/** The person who has just been recognised by a link or a password, as the journal names it; it holds no roles yet. */
export function recognised(accountId: number): AccountActor {
  return { kind: "account", accountId, administrator: false, organisations: [], projects: [], programmes: [] };
}
