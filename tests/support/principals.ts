/** One account of each kind of principal around one project, organisation and programme, and some who stand outside. */
import { findOrganisationId } from "#db/organisations";
import { findProgrammeId } from "#db/programmes";
import { findProjectHead } from "#db/projects";
import { insertSession, updateAccount } from "#db/accounts";
import type { Db } from "#db/client";
import { everything } from "~/domain/permissions/scope";
import { createAccount } from "~/operations/create-account";
import { giveRole, type RoleToGive } from "~/operations/give-role";
import { importBundle } from "~/operations/import-bundle";
import { hashToken } from "~/server/session/token";
import { copyDatabase, makeDatabase } from "./database";

export const NOW = Date.UTC(2026, 10, 21, 12);

export const principals = [
  "visitor",
  "signed_in",
  "organisation_member",
  "organisation_administrator",
  "project_lead",
  "project_editor",
  "project_bridge_builder",
  "project_company",
  "project_observer",
  "programme_manager",
  "programme_reviewer",
  "administrator",
  "lead_elsewhere",
  "manager_elsewhere",
  "suspended_lead",
] as const;
export type Principal = (typeof principals)[number];

/** Text that stands in the project alone; whoever may not read the project must never be sent it. */
export const canary = "Kanariefugl 7f3a";

const own = { project: "own", organisation: "own-company", programme: "own-programme" };

function makeProject(key: string, programme: string) {
  return {
    key,
    title: { da: `${key === own.project ? canary : "Andet"} titel` },
    summary: { da: `${key === own.project ? canary : "Andet"} resumé` },
    lead: "institute",
    grants: [{ funder: "funder", programme }],
    startDate: "2026-01-01",
    endDate: "2027-12-31",
    stakeholders: [own.organisation],
    modelRegistrations: [{ date: "2026-01-01", model: "interactive" }],
    activities: [
      {
        key: "a",
        title: { da: `${key === own.project ? canary : "Andet"} møde` },
        kind: "workshop",
        date: "2026-02-01",
        direction: "exchange",
        moment: "relevance",
        brokerCore: "relate",
        participants: [{ organisation: own.organisation, count: 2 }],
      },
    ],
  };
}

export interface Cast {
  /** Session secret of each principal; null for the visitor. */
  session: Record<Principal, string | null>;
  accountId: Record<Principal, number | null>;
}

let first: { db: Db; cast: Cast } | null = null;

/** A database with the cast: a copy of one that was cast once, which is many times faster. */
export function makeCast(): { db: Db; cast: Cast } {
  if (!first) {
    const db = makeDatabase();
    first = { db, cast: castPrincipals(db) };
  }
  return { db: copyDatabase(first.db), cast: first.cast };
}

/** Fills an empty database with the cast and what they stand to: project `own`, organisation `own-company`, programme `own-programme`. */
export function castPrincipals(db: Db): Cast {
  const context = { db, actor: { kind: "system" as const }, now: NOW };
  const scope = everything({ kind: "system" });
  const imported = importBundle(context, {
    format: "vidensbro-bundle",
    version: 1,
    organisations: [
      { key: "institute", name: "Institut", field: "research" },
      { key: "funder", name: "Fond", field: "advisory" },
      { key: own.organisation, name: "Snedkeri", field: "company" },
    ],
    programmes: [
      { key: own.programme, funder: "funder", name: { da: "Program" } },
      { key: "other-programme", funder: "funder", name: { da: "Andet program" } },
    ],
    projects: [makeProject(own.project, own.programme), makeProject("other", "other-programme")],
  });
  if (!imported.ok) throw new Error(JSON.stringify(imported.faults));
  const projectId = findProjectHead(db, own.project)?.projectId ?? 0;
  const otherId = findProjectHead(db, "other")?.projectId ?? 0;
  const organisationId = findOrganisationId(db, own.organisation) ?? 0;
  const programmeId = findProgrammeId(db, own.programme) ?? 0;
  const otherProgrammeId = findProgrammeId(db, "other-programme") ?? 0;
  const inProject = (role: "lead" | "editor" | "bridge_builder" | "observer"): RoleToGive => ({
    in: "project",
    projectId,
    role,
    organisationId: null,
  });
  const roles: Partial<Record<Principal, RoleToGive>> = {
    organisation_member: { in: "organisation", organisationId, role: "member" },
    organisation_administrator: { in: "organisation", organisationId, role: "administrator" },
    project_lead: inProject("lead"),
    project_editor: inProject("editor"),
    project_bridge_builder: inProject("bridge_builder"),
    project_company: { in: "project", projectId, role: "company", organisationId },
    project_observer: inProject("observer"),
    programme_manager: { in: "programme", programmeId, role: "manager" },
    programme_reviewer: { in: "programme", programmeId, role: "reviewer" },
    lead_elsewhere: { in: "project", projectId: otherId, role: "lead", organisationId: null },
    manager_elsewhere: { in: "programme", programmeId: otherProgrammeId, role: "manager" },
    suspended_lead: inProject("lead"),
  };
  const cast = { session: {}, accountId: {} } as Cast;
  for (const principal of principals) {
    cast.session[principal] = null;
    cast.accountId[principal] = null;
    if (principal === "visitor") continue;
    const created = createAccount(context, {
      email: `${principal.replaceAll("_", "-")}@example.org`,
      name: principal,
      administrator: principal === "administrator",
      language: "da",
    });
    if (!created.ok) throw new Error(created.code);
    const { accountId } = created.value;
    const role = roles[principal];
    if (role) giveRole(context, accountId, role);
    const secret = `secret-of-${principal}`;
    insertSession(db, scope, {
      tokenHash: hashToken(secret),
      accountId,
      createdAt: NOW,
      expiresAt: NOW + 1e9,
      userAgent: null,
    });
    if (principal === "suspended_lead") updateAccount(db, scope, accountId, { suspendedAt: NOW });
    cast.session[principal] = secret;
    cast.accountId[principal] = accountId;
  }
  return cast;
}
