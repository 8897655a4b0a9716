/** Somebody who is signed in and has no role anywhere, for tests of who may do what to give one to. */
import type { AccountActor } from "~/domain/permissions/actor";

export const somebody: AccountActor = {
  kind: "account",
  accountId: 1,
  administrator: false,
  organisations: [],
  projects: [],
  programmes: [],
};
