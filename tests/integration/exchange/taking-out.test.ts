/** What leaves a project as files: contacts and what is given in return for its team, and to a company its own agreement. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { sql } from "drizzle-orm";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ensureProgramsBuilt } from "../../../app/cli/prepare.js";
import { type Db, openDatabase } from "#db/client";
import { findProjectHead } from "#db/projects";
import { countRecordsOfProject } from "#db/record-counts";
import type { Bundle } from "~/domain/bundle/records";
import { writeBundle } from "~/domain/bundle/write-bundle";
import { tableNames } from "~/domain/exchange/tables";
import { type ProjectScope, scopeFor } from "~/domain/permissions/scope";
import { addContact } from "~/operations/add-contact";
import { addRecord } from "~/operations/add-record";
import { exchangeMessages } from "~/i18n/exchange";
import { exportProjectBundle } from "~/operations/export-project-bundle";
import { exportTables } from "~/operations/export-tables";
import { importBundle } from "~/operations/import-bundle";
import { takeOutProject } from "~/operations/take-out-project";
import * as agreementPdf from "~/routes/project-agreement-pdf";
import * as exportBundle from "~/routes/project-export-bundle";
import * as exportTable from "~/routes/project-export-table";
import * as exportWorkbook from "~/routes/project-export-xlsx";
import { readWorkbook } from "~/server/exchange/read-workbook";
import { type Cast, makeCast, NOW, type Principal } from "../../support/principals";
import { type House, knock, openHouse } from "../accounts/knock";

let db: Db;
let cast: Cast;
let house: House;
let scope: ProjectScope;

beforeEach(() => {
  ({ db, cast } = makeCast());
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

describe("a file that a worker writes", () => {
  let folder: string;
  let filed: House;

  beforeAll(() => ensureProgramsBuilt(), 60_000);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "vidensbro-taking-out-"));
    writeFileSync(join(folder, "file.db"), db.$client.serialize());
    filed = openHouse(openDatabase(join(folder, "file.db")), NOW);
  });

  afterEach(() => {
    filed.services.db.$client.close();
    rmSync(folder, { recursive: true });
  });

  type Loader = (args: LoaderFunctionArgs) => Promise<Response>;
  const fetchFrom = async ({ services }: House, loader: Loader, params: { table?: string }) => {
    const headers = { Cookie: `__Host-session=${cast.session.project_lead}` };
    const answer = await loader({
      request: new Request("https://bro.example.dk/x", { headers }),
      params: { project: "own", ...params },
      context: { nonce: "n", services, clientAddress: "" },
    });
    expect(answer.status).toBe(200);
    return {
      name: answer.headers.get("Content-Disposition"),
      bytes: new Uint8Array(await answer.arrayBuffer()),
    };
  };

  it("is the same, byte for byte, as one that is written on the spot", async () => {
    const bundle = await fetchFrom(filed, exportBundle.loader, {});
    expect(new TextDecoder().decode(bundle.bytes)).toBe(writeBundle(exportProjectBundle(db, scope)));
    expect(bundle.name).toContain('"own-2026-03-01.json"');
    for (const name of tableNames) {
      const table = `${name}.csv`;
      expect(await fetchFrom(filed, exportTable.loader, { table })).toEqual(
        await fetchFrom(house, exportTable.loader, { table }),
      );
    }
  });

  it("holds in a workbook a sheet of contacts for those who may read them, and none for others", async () => {
    const { tableNames: titles, headings } = exchangeMessages.da;
    const { bytes } = await fetchFrom(filed, exportWorkbook.loader, {});
    const contacts = (await readWorkbook(bytes, () => {})).find(({ name }) => name === titles.contacts);
    expect(contacts?.rows[0]).toEqual(
      expect.arrayContaining([headings.name, headings.organisation, headings.email, headings.source]),
    );
    expect(contacts?.rows.slice(1)).toEqual([
      expect.arrayContaining(["Karla Kontakt", "Snedkeri", "Værkfører", "karla@example.dk", "Fra personen selv"]),
    ]);
    // Nobody takes a project out today who may not read its contacts; the workbook holds to it all the same.
    const take = { form: "workbook", today: "2026-03-01" } as const;
    const { content } = await takeOutProject(db, { scope, take, language: "da", contacts: null });
    const sheets = await readWorkbook(content, () => {});
    expect(sheets.map(({ name }) => name)).toContain(titles.activities);
    expect(sheets.map(({ name }) => name)).not.toContain(titles.contacts);
    expect(JSON.stringify(sheets)).not.toContain("Karla");
  });
});

it("counts on the page what the files hold, for everyone as much as they may read", () => {
  const file = new URL("../../../db/seed/cases/fea-2022-2024.json", import.meta.url);
  const bundle = JSON.parse(readFileSync(file, "utf8")) as Bundle;
  const context = { db, actor: { kind: "command_line" } as const, now: NOW };
  expect(importBundle(context, bundle)).toMatchObject({ ok: true });
  const system = { kind: "system" } as const;
  for (const project of ["own", ...bundle.projects.map(({ key }) => key)]) {
    const head = findProjectHead(db, project)!;
    const whole = scopeFor(system, "project.export", { kind: "project", ...head })!;
    for (const [given, contacts] of [
      [whole, whole],
      [{ ...whole, rawFeedback: false }, null],
    ] as const) {
      const { tables } = exportTables(db, given, { language: "da", contacts });
      expect(countRecordsOfProject(db, given, contacts)).toEqual(
        Object.fromEntries(tableNames.map((name) => [name, tables[name].rows.length])),
      );
    }
  }
});
