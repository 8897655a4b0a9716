/** A small installation with two projects, a programme, a company and people in their roles, for tests of accounts. */
import { sql } from "drizzle-orm";
import { findAccountByEmail, insertAccount } from "#db/accounts";
import type { Db } from "#db/client";
import { listRoles, setOrganisationMember, setProgrammeMember, setProjectMember } from "#db/memberships";
import type { AccountActor, Actor } from "~/domain/permissions/actor";
import { everything, scopeFor } from "~/domain/permissions/scope";
import { importBundle } from "~/operations/import-bundle";
import type { OperationContext } from "~/operations/context";
import { hashPassword } from "~/server/session/password";
import { copyDatabase, makeDatabase } from "../../support/database";

export const system = everything({ kind: "system" });
export const start = Date.UTC(2026, 2, 1, 12);
export const minute = 60_000;
export const day = 24 * 60 * minute;
export const publicUrl = "https://bro.example.dk";

const bundle = {
  format: "vidensbro-bundle",
  version: 1,
  organisations: [
    { key: "uni", name: "Universitetet", field: "research" },
    { key: "fond", name: "Fonden", field: "authority" },
    { key: "smedjen", name: "Smedjen", field: "company" },
  ],
  programmes: [{ key: "program", funder: "fond", name: { da: "Programmet", en: "The programme" } }],
  projects: [
    {
      key: "nat",
      title: { da: "Nattearbejde", en: "Night work" },
      lead: "uni",
      grants: [{ funder: "fond", programme: "program" }],
      startDate: "2025-01-01",
      endDate: "2027-12-31",
      modelRegistrations: [{ date: "2025-01-01", model: "linear" }],
    },
    {
      key: "dag",
      title: { da: "Dagarbejde" },
      lead: "uni",
      startDate: "2025-01-01",
      endDate: "2027-12-31",
      modelRegistrations: [{ date: "2025-01-01", model: "linear" }],
    },
  ],
};

export const people = {
  admin: { email: "anna.admin@example.dk", name: "Anna Admin" },
  lead: { email: "lise.leder@example.dk", name: "Lise Leder" },
  editor: { email: "erik.editor@example.dk", name: "Erik Editor" },
  manager: { email: "mette.manager@example.dk", name: "Mette Manager" },
  owner: { email: "ole.owner@example.dk", name: "Ole Owner" },
} as const;
type Person = keyof typeof people;

export interface World {
  db: Db;
  ids: Record<Person, number> & { nat: number; dag: number; program: number; smedjen: number };
  /** What an operation is given when the person asks, with the roles that it holds right now. */
  as: (who: Person | "visitor", now?: number) => OperationContext;
  /** What was written since the world was made. */
  journal: () => JournalLine[];
}

export interface JournalLine {
  actor_kind: string;
  actor_id: number | null;
  operation: string;
  subject: string;
  subject_id: number | null;
  project_id: number | null;
  before: string | null;
  after: string | null;
}

let first: Pick<World, "db" | "ids"> | null = null;

/** A copy of one that was settled once, which is many times faster. */
export function makeWorld(): World {
  first ??= settle();
  const db = copyDatabase(first.db);
  const { ids } = first;
  const already = countRows(db, "journal");
  return {
    db,
    ids,
    as: (who, now = start) => ({ db, actor: who === "visitor" ? { kind: "visitor" } : actorOf(db, ids[who]), now }),
    journal: () =>
      db.all(
        sql`select actor_kind, actor_id, operation, subject, subject_id, project_id, before, after from journal where id > ${already} order by id`,
      ),
  };
}

function settle(): Pick<World, "db" | "ids"> {
  const db = makeDatabase();
  const imported = importBundle({ db, actor: { kind: "system" }, now: start }, bundle);
  if (!imported.ok) throw new Error(JSON.stringify(imported.faults));
  const idOf = (table: string, key: string) =>
    (db.get(sql`select id from ${sql.raw(table)} where key = ${key}`) as { id: number }).id;
  const ids = {
    ...(Object.fromEntries(
      Object.entries(people).map(([who, person]) => [
        who,
        insertAccount(db, system, { ...person, language: "da", administrator: who === "admin", createdAt: start }),
      ]),
    ) as Record<Person, number>),
    nat: idOf("project", "nat"),
    dag: idOf("project", "dag"),
    program: idOf("programme", "program"),
    smedjen: idOf("organisation", "smedjen"),
  };
  setProjectMember(db, system, { projectId: ids.nat, accountId: ids.lead, role: "lead", organisationId: null });
  setProjectMember(db, system, { projectId: ids.nat, accountId: ids.editor, role: "editor", organisationId: null });
  setProgrammeMember(db, system, { programmeId: ids.program, accountId: ids.manager, role: "manager" });
  setOrganisationMember(db, system, { organisationId: ids.smedjen, accountId: ids.owner, role: "administrator" });
  return { db, ids };
}

/** The actor behind an account, with its roles read from the database. */
export function actorOf(db: Db, accountId: number): AccountActor {
  const row = db.get(sql`select administrator from account where id = ${accountId}`) as { administrator: number };
  return { kind: "account", accountId, administrator: row.administrator === 1, ...listRoles(db, system, accountId) };
}

export function accountOf(db: Db, email: string) {
  const account = findAccountByEmail(db, system, email);
  if (!account) throw new Error(`No account ${email}`);
  return account;
}

/** One that costs next to nothing to check, as a hash says itself; `first-run.test.ts` holds what those of the product cost. */
export async function givePassword(db: Db, accountId: number, password: string): Promise<void> {
  const hash = await hashPassword(password, { N: 2, r: 1, p: 1 });
  db.run(sql`update account set password_hash = ${hash} where id = ${accountId}`);
}

function given<T>(scope: T | null): T {
  if (scope === null) throw new Error("The policy refuses");
  return scope;
}

export const scopes = {
  project: ({ db }: World, actor: Actor, projectId: number) =>
    given(
      scopeFor(actor, "project.invite", {
        kind: "project",
        projectId,
        programmeIds: programmesOf(db, projectId),
        archived: false,
      }),
    ),
  programme: (_world: World, actor: Actor, programmeId: number) =>
    given(scopeFor(actor, "programme.invite", { kind: "programme", programmeId })),
  organisation: (_world: World, actor: Actor, organisationId: number) =>
    given(scopeFor(actor, "organisation.invite", { kind: "organisation", organisationId })),
  accounts: (actor: Actor) => given(scopeFor(actor, "account.change", { kind: "installation" })),
  mail: (actor: Actor) => given(scopeFor(actor, "mail.change", { kind: "installation" })),
  self: (actor: Actor, accountId: number) => given(scopeFor(actor, "profile.change", { kind: "account", accountId })),
};

function programmesOf(db: Db, projectId: number): number[] {
  const rows = db.all(
    sql`select programme_id id from "grant" where project_id = ${projectId} and programme_id is not null`,
  );
  return (rows as { id: number }[]).map(({ id }) => id);
}

/** The token in the newest mail's link. */
export function mailedToken(db: Db, address: string): string {
  const mail = db.get(sql`select text from outbox where to_address = ${address} order by id desc limit 1`) as
    { text: string } | undefined;
  const token = /\/(?:sign-in|invitations)\/([\w-]{43})/.exec(mail?.text ?? "")?.[1];
  if (token === undefined) throw new Error(`No link was mailed to ${address}`);
  return token;
}

export function countRows(db: Db, table: string): number {
  return (db.get(sql`select count(*) n from ${sql.raw(table)}`) as { n: number }).n;
}
