/** The bytes of files that nothing can reach any more: what goes, when, and what stays. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, expect, it } from "vitest";
import { findProjectHead } from "#db/projects";
import { scopeFor } from "~/domain/permissions/scope";
import { attachFile } from "~/operations/attach-file";
import { deleteRecord } from "~/operations/delete-record";
import { tidyStoredFiles } from "~/server/jobs/tidy-stored-files";
import { makeCast, NOW } from "../../support/principals";
import { actorOf } from "../accounts/world";

const folder = join(mkdtempSync(join(tmpdir(), "tidy-")), "files");
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const DAY = 24 * 60 * 60 * 1000;

it("bytes without a row go after a day, and files of a deleted record after ninety", async () => {
  const { db, cast } = makeCast();
  const actor = actorOf(db, cast.accountId.project_lead as number);
  const scope = scopeFor(actor, "project.change", { kind: "project", ...findProjectHead(db, "own")! })!;
  const context = { db, actor, now: NOW };
  const owner = { kind: "activity", key: "a" } as const;
  const file = { owner, name: "x.txt", mediaType: "text/plain", bytes: Buffer.from("x"), folder, quota: 1000 } as const;
  expect((await attachFile(context, scope, file)).ok).toBe(true);
  const [{ name } = { name: "" }] = db.all<{ name: string }>(sql`select storage_name as name from file`);

  mkdirSync(folder, { recursive: true });
  const orphan = "0".repeat(48);
  const strange = "notes.txt";
  const on = (day: number) => new Date(NOW + day * DAY);
  for (const left of [orphan, `${orphan}.part`, strange]) {
    writeFileSync(join(folder, left), "left");
    utimesSync(join(folder, left), on(0), on(0));
  }
  utimesSync(join(folder, name), on(0), on(0));
  const there = () => [name, orphan, `${orphan}.part`, strange].map((one) => existsSync(join(folder, one)));
  const tidy = (day: number) => tidyStoredFiles(db, { folder, now: NOW + day * DAY });

  expect(await tidy(0.5)).toBe(0);
  expect(await tidy(1.5)).toBe(2);
  expect(there()).toEqual([true, false, false, true]);
  expect(deleteRecord(context, scope, { kind: "activity", key: "a" }).ok).toBe(true);
  expect(await tidy(89)).toBe(0);
  expect(await tidy(91)).toBe(1);
  expect(there()).toEqual([false, false, false, true]);
  expect(db.all(sql`select id from file`)).toEqual([]);
  expect(await tidyStoredFiles(db, { folder: join(folder, "none"), now: NOW })).toBe(0);
});
