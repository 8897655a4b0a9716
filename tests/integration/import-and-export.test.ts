/** Import and export on a real database. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sql } from "drizzle-orm";
import { canonicalBundle } from "~/domain/bundle/canonical-bundle";
import type { Bundle } from "~/domain/bundle/records";
import { writeBundle } from "~/domain/bundle/write-bundle";
import { everything } from "~/domain/permissions/scope";
import { exportBundle } from "~/operations/export-bundle";
import { importBundle } from "~/operations/import-bundle";
import type { Db } from "#db/client";
import { makeDatabase } from "../support/database";

const scope = everything({ kind: "command_line" });
const readCase = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../db/seed/cases/${name}.json`, import.meta.url), "utf8")) as Bundle;
const fea = readCase("fea-2022-2024");
const necto = readCase("necto-smv-2025");

function bring(db: Db, bundle: unknown) {
  return importBundle({ db, actor: { kind: "command_line" }, now: 1 }, bundle);
}

function take(db: Db, project: string | null = null): string {
  const result = exportBundle(db, scope, project);
  if (!result.ok) throw new Error(result.code);
  return writeBundle(result.value);
}

const dump = (db: Db) => db.$client.serialize().toString("base64");

describe("import and export", () => {
  it("give back a real case in canonical form", () => {
    for (const bundle of [fea, necto]) {
      const db = makeDatabase();
      expect(bring(db, bundle)).toMatchObject({ ok: true });
      expect(take(db)).toBe(writeBundle(canonicalBundle(bundle)));
    }
  });

  it("give the same bytes when the export is imported into an empty database", () => {
    const first = makeDatabase();
    bring(first, fea);
    bring(first, necto);
    const bytes = take(first);
    const second = makeDatabase();
    expect(bring(second, JSON.parse(bytes))).toMatchObject({ ok: true });
    expect(take(second)).toBe(bytes);
  });

  it("export one project with all that it names and nothing else", () => {
    const db = makeDatabase();
    bring(db, fea);
    bring(db, necto);
    const named = canonicalBundle(necto);
    named.organisations = named.organisations.filter(({ key }) => key !== "ida");
    expect(take(db, "necto-smv")).toBe(writeBundle(named));
    expect(exportBundle(db, scope, "nothing")).toEqual({ ok: false, code: "unknown-project" });
  });

  it("replace a known project whole and clear what the file leaves out", () => {
    const db = makeDatabase();
    bring(db, necto);
    const slim: Bundle = structuredClone(necto);
    const project = slim.projects[0]!;
    delete project.barriers;
    delete project.acronym;
    project.activities = project.activities?.slice(0, 2);
    const organisation = slim.organisations.find(({ key }) => key === "nfa")!;
    delete organisation.shortName;
    delete organisation.website;
    bring(db, slim);
    expect(take(db)).toBe(writeBundle(canonicalBundle(slim)));
  });

  it("keep the ids of records whose key is known, so that what hangs on them stays", () => {
    const db = makeDatabase();
    bring(db, necto);
    const ids = () =>
      db.all(
        sql`select 'a' t, key, id from activity union select 'o', key, id from organisation union select 'p', key, id from project order by 1, 2`,
      );
    const before = ids();
    bring(db, necto);
    expect(ids()).toEqual(before);
  });

  it("write nothing of a bad file and list all its faults", () => {
    const db = makeDatabase();
    bring(db, necto);
    const bad = structuredClone(fea) as unknown as { projects: { endDate: string; activities: { kind: string }[] }[] };
    bad.projects[0]!.endDate = "2021-01-01";
    bad.projects[0]!.activities[1]!.kind = "party";
    const before = dump(db);
    const result = bring(db, bad);
    expect(result.ok).toBe(false);
    if (!result.ok) {
      expect(result.faults.map((fault) => fault.pointer).sort()).toEqual([
        "/projects/0/activities/1/kind",
        "/projects/0/endDate",
      ]);
    }
    expect(dump(db)).toBe(before);
  });

  it("write nothing on a dry run, but count", () => {
    const db = makeDatabase();
    const before = dump(db);
    const result = importBundle({ db, actor: { kind: "command_line" }, now: 1 }, fea, { dryRun: true });
    expect(result).toMatchObject({ ok: true, counts: { organisations: 19, projects: 1 } });
    expect(dump(db)).toBe(before);
  });

  it("refuse to move a programme to another funder while a stored project has a grant from it", () => {
    const db = makeDatabase();
    const programme = { key: "p", funder: "danske-regioner", name: { en: "P" } };
    const withGrant = structuredClone(fea);
    withGrant.programmes = [programme];
    withGrant.projects[0]!.grants = [{ funder: "danske-regioner", programme: "p" }];
    expect(bring(db, withGrant)).toMatchObject({ ok: true });
    const moved = {
      format: "vidensbro-bundle",
      version: 1,
      organisations: [],
      programmes: [{ ...programme, funder: "nfa" }],
      projects: [],
    };
    expect(bring(db, moved)).toMatchObject({ ok: false, faults: [{ pointer: "/programmes/0/funder" }] });
  });

  it("write a journal row for every organisation, programme and project, in the same transaction", () => {
    const db = makeDatabase();
    bring(db, fea);
    const rows = db.all(sql`select subject, count(*) n from journal group by subject order by subject`);
    expect(rows).toEqual([
      { subject: "organisation", n: 19 },
      { subject: "project", n: 1 },
    ]);
  });
});
