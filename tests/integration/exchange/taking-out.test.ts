/** What leaves a project as files: contacts and what is given in return for its team, and to a company its own agreement. */
import { sql } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import type { Db } from "#db/client";
import { findProjectHead } from "#db/projects";
import { type ProjectScope, scopeFor } from "~/domain/permissions/scope";
import { addContact } from "~/operations/add-contact";
import { addRecord } from "~/operations/add-record";
import { exportTables } from "~/operations/export-tables";
import * as agreementPdf from "~/routes/project-agreement-pdf";
import * as exportTable from "~/routes/project-export-table";
import { makeDatabase } from "../../support/database";
import { type Cast, castPrincipals, NOW, type Principal } from "../../support/principals";
import { type House, knock, openHouse } from "../accounts/knock";

let db: Db;
let cast: Cast;
let house: House;
let scope: ProjectScope;

beforeEach(() => {
  db = makeDatabase();
  cast = castPrincipals(db);
  house = openHouse(db, NOW);
  const system = { kind: "system" } as const;
  const head = findProjectHead(db, "own")!;
  scope = scopeFor(system, "project.change", { kind: "project", ...head })!;
  const context = { db, actor: system, now: NOW };
  const details = {
    name: "Karla Kontakt",
    email: "karla@example.dk",
    phone: null,
    title: "Værkfører",
    language: "da",
    source: "person",
    legalBasis: "consent",
  } as const;
  expect(addContact(context, scope, { organisation: "own-company", details }).ok).toBe(true);
  db.run(sql`delete from involvement`);
  const record = {
    organisation: "own-company",
    form: "network",
    status: "agreed",
    moments: ["relevance"],
    return: { da: "En rapport om egne målinger" },
  } as const;
  expect(addRecord(context, scope, { kind: "involvement", record: { ...record, moments: ["relevance"] } }).ok).toBe(
    true,
  );
});

const take = (principal: Principal, table: string) =>
  knock(house, exportTable.loader, {
    path: "/x",
    params: { project: "own", table },
    cookies: { session: cast.session[principal] ?? "" },
  });

it("holds contacts and what is given in return for lead and editor, and nothing for others", async () => {
  for (const principal of ["project_lead", "project_editor"] as const)
    expect((await take(principal, "contacts.csv")).status).toBe(200);
  for (const principal of ["project_bridge_builder", "project_company", "project_observer", "administrator"] as const)
    expect((await take(principal, "contacts.csv")).status).toBe(404);
  const { tables } = exportTables(db, scope, { language: "da", contacts: scope });
  expect(tables.contacts.rows).toEqual([
    expect.arrayContaining(["Karla Kontakt", "Værkfører", "karla@example.dk", "Fra personen selv"]),
  ]);
  const { columns, rows } = tables.involvements;
  const at = columns.findIndex(({ heading }) => heading === "Får til gengæld (dansk)");
  expect(rows[0]?.[at]).toBe("En rapport om egne målinger");
  const without = JSON.stringify(exportTables(db, scope, { language: "da", contacts: null }));
  expect(without).not.toContain("Karla");
});

const paper = (principal: Principal, organisation: string) =>
  knock(house, agreementPdf.loader, {
    path: "/x",
    params: { project: "own", organisation },
    cookies: { session: cast.session[principal] ?? "" },
  });

it("gives people of a company their own agreement as a page of paper, as long as the company takes part", async () => {
  const members = ["organisation_member", "organisation_administrator"] as const;
  const other = db.get<{ key: string }>(sql`select key from organisation where key <> 'own-company'`)!.key;
  for (const member of members) {
    expect((await paper(member, "own-company")).status).toBe(200);
    expect((await paper(member, other)).status).toBe(404);
  }
  expect((await paper("project_observer", "own-company")).status).toBe(200);
  for (const stranger of ["signed_in", "lead_elsewhere", "programme_manager", "administrator"] as const)
    expect((await paper(stranger, "own-company")).status).toBe(404);
  db.run(sql`delete from involvement`);
  db.run(sql`delete from round_invitation`);
  for (const member of members) expect((await paper(member, "own-company")).status).toBe(404);
});
