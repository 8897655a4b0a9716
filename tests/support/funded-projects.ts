/** Many projects under one programme, with their figures stored, and the manager who reads their portfolio. */
import type { Db } from "#db/client";
import { listRoles } from "#db/memberships";
import { findProgrammeId } from "#db/programmes";
import type { AccountActor } from "~/domain/permissions/actor";
import { everything } from "~/domain/permissions/scope";
import { createAccount } from "~/operations/create-account";
import { giveRole } from "~/operations/give-role";
import { importBundle } from "~/operations/import-bundle";
import { storeAllProjectFigures } from "~/operations/store-project-figures";
import { syntheticBundle } from "./synthetic-bundle";

interface Size {
  projects: number;
  activities: number;
  today: string;
}

export function addFundedProjects(db: Db, { projects, activities, today }: Size): AccountActor {
  const context = { db, actor: { kind: "system" as const }, now: 0 };
  const bundle = syntheticBundle({ projects, activities, organisations: 30 });
  for (const project of bundle.projects) project.grants = [{ funder: "org-0", programme: "programme" }];
  const programme = { key: "programme", funder: "org-0", name: { da: "Program" } };
  const imported = importBundle(context, { ...bundle, programmes: [programme] });
  if (!imported.ok) throw new Error(JSON.stringify(imported.faults));
  const made = createAccount(context, { email: "f@example.org", name: "F", administrator: false, language: "da" });
  if (!made.ok) throw new Error(made.code);
  const { accountId } = made.value;
  const programmeId = findProgrammeId(db, "programme") ?? 0;
  giveRole(context, accountId, { in: "programme", programmeId, role: "manager" });
  storeAllProjectFigures(db, today);
  const roles = listRoles(db, everything({ kind: "system" }), accountId);
  return { kind: "account", accountId, administrator: false, ...roles };
}
