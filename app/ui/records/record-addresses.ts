/** Where the records of each kind are listed and where each has its page. */
import type { Key } from "~/domain/bundle/records";
import type { FormKind } from "~/forms/record-form";
import { paths } from "~/paths";

export const listAddress: Record<FormKind, (project: Key) => string> = {
  need: paths.needs,
  barrier: paths.barriers,
  goal: paths.goals,
  outcome: paths.outcomes,
};

export const recordAddress: Record<FormKind, (project: Key, key: Key) => string> = {
  need: paths.need,
  barrier: paths.barrier,
  goal: paths.goal,
  outcome: paths.outcome,
};
