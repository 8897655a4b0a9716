/** What a file becomes: records with their journal, once, for those who may, and nothing before it was seen through. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ensureProgramsBuilt } from "../../../app/cli/prepare.js";
import { listActivities } from "#db/activities";
import { type Db, openDatabase, write } from "#db/client";
import { findIncoming } from "#db/incoming";
import { listRoles } from "#db/memberships";
import { findOrganisation } from "#db/organisations";
import { findProjectHead, getProjectBasics, raiseRevision } from "#db/projects";
import { incoming } from "#db/schema/incoming";
import { journal } from "#db/schema/journal";
import { writeBundle } from "~/domain/bundle/write-bundle";
import type { Choice } from "~/domain/incoming/choice";
import type { AccountActor } from "~/domain/permissions/actor";
import { everything, type ProjectScope, scopeFor } from "~/domain/permissions/scope";
import type { Field } from "~/domain/vocabulary";
import { bringInBundle } from "~/operations/bring-in-bundle";
import { bringInMeetings } from "~/operations/bring-in-meetings";
import { bringInSheet } from "~/operations/bring-in-sheet";
import { checkFile } from "~/operations/check-file";
import type { OperationContext } from "~/operations/context";
import { exportProjectBundle } from "~/operations/export-project-bundle";
import { receiveFile } from "~/operations/receive-file";
import { replaceByBundle } from "~/operations/replace-by-bundle";
import type { Purpose } from "~/server/exchange/jobs";
import { forgetOldFiles } from "~/server/jobs/forget-old-files";
import { passWriteGate } from "~/server/write-gate";
import { makeCast, NOW } from "../../support/principals";
import { makeCalendar, text } from "./hostile-files";

const system = everything({ kind: "system" });
let db: Db;
let context: OperationContext;
let scope: ProjectScope;
let accountId: number;
let folder: string;

beforeAll(() => ensureProgramsBuilt(), 60_000);

beforeEach(() => {
  // As a file, so that workers open it too, as those of the product do.
  folder = mkdtempSync(join(tmpdir(), "vidensbro-bringing-in-"));
  const { db: made, cast } = makeCast();
  writeFileSync(join(folder, "file.db"), made.$client.serialize());
  db = openDatabase(join(folder, "file.db"));
  accountId = cast.accountId.project_lead as number;
  const actor = { kind: "account" as const, accountId, administrator: false, ...listRoles(db, system, accountId) };
  context = { db, actor, now: NOW };
  const head = findProjectHead(db, "own") as NonNullable<ReturnType<typeof findProjectHead>>;
  scope = scopeFor(actor, "project.import", { kind: "project", ...head }) as ProjectScope;
});

afterEach(() => {
  db.$client.close();
  rmSync(folder, { recursive: true });
});

async function receive(bytes: Uint8Array<ArrayBuffer>, purpose: Purpose) {
  const { id, read } = receiveFile(context, scope, { purpose, fileName: "fil", bytes, language: "da" });
  await read;
  return { id, choice: choiceOf(id) };
}

function choiceOf(id: number): Choice {
  const choice = findIncoming(db, scope, { id, accountId })?.choice;
  if (!choice) throw new Error(`No file ${id}`);
  return choice;
}

async function bringIn(csv: string, kind: "activities" | "organisations", others: Field | null = null) {
  const { id, choice } = await receive(text(csv), kind);
  if (choice.step !== "map") throw new Error(choice.step);
  await checkFile(context, scope, { id, kind, sheet: choice.sheet });
  const checked = choiceOf(id);
  if (checked.step !== "checked") throw new Error(checked.step);
  const before = listActivities(db, scope, scope.projectId).length;
  await bringInSheet(context, scope, { ...checked, id, kind, decisions: { unknown: {}, others } });
  return { id, check: checked.check, before, done: choiceOf(id) };
}

const keysOf = () => listActivities(db, scope, scope.projectId).map(({ key }) => key);

describe("a sheet of activities", () => {
  const csv =
    "Titel;Dato;Type;Deltagere\nMøde et;13.3.2026;Workshop;Snedkeri (4); \nUden dato;;Workshop;\nTo;1.4.2026;Interview;Ny A/S";

  it("becomes activities of whoever brought it in, each with its journal row; faulty rows stay out", async () => {
    const { check, done } = await bringIn(csv.replace("Snedkeri (4); ", "Snedkeri (4)"), "activities", "company");
    expect(check).toMatchObject({ total: 3, good: 2, faulty: 1, unknown: [{ name: "Ny A/S", rows: 1 }] });
    expect(done).toMatchObject({ step: "done", added: 2, known: 0 });
    const added = listActivities(db, scope, scope.projectId).filter(({ key }) => key !== "a");
    expect(added).toMatchObject([
      { key: "2026-03-13-moede-et", participants: [{ organisation: "own-company", count: 4 }], visibility: "funder" },
      { key: "2026-04-01-to", kind: "interview", participants: [{ organisation: "ny-a-s", count: 1 }] },
    ]);
    const rows = db
      .select()
      .from(journal)
      .all()
      .filter(({ operation }) => operation === "add-activity");
    expect(rows.map(({ subjectKey, actorId }) => [subjectKey, actorId])).toEqual([
      ["2026-03-13-moede-et", accountId],
      ["2026-04-01-to", accountId],
    ]);
    expect(db.$client.prepare("select logged_by_id from activity where key = '2026-04-01-to'").pluck().get()).toBe(
      accountId,
    );
  });

  it("brought in again adds nothing", async () => {
    await bringIn("Titel;Dato\nMøde;13.3.2026", "activities");
    const keys = keysOf();
    const { check, done } = await bringIn("Titel;Dato\nMøde;13.3.2026", "activities");
    expect(check).toMatchObject({ good: 0, known: 1 });
    expect(done).toMatchObject({ added: 0, known: 1 });
    expect(keysOf()).toEqual(keys);
  });

  it("of thousands lets others in between while it is written", async () => {
    const lines = Array.from(
      { length: 3000 },
      (_, i) => `Møde ${i};${(i % 28) + 1}.${(i % 12) + 1}.2026;Workshop;Snedkeri`,
    );
    let turns = 0;
    const count = () => {
      turns += 1;
      timer = setImmediate(count);
    };
    let timer = setImmediate(count);
    const { done } = await bringIn(["Titel;Dato;Type;Deltagere", ...lines].join("\n"), "activities");
    clearImmediate(timer);
    expect(done).toMatchObject({ step: "done", added: 3000 });
    // How long a turn takes the bench measures on a quiet machine; here it counts that others come in between.
    expect(turns).toBeGreaterThan(3000 / 40);
  }, 60_000);
});

it("a sheet of organisations adds new ones and makes all of them stakeholders, without changing any", async () => {
  const before = findOrganisation(db, system, "own-company");
  await bringIn("Navn;Felt;Branche\nSnedkeri;Forskning;\nNyt Institut;Forskning;", "organisations");
  expect(findOrganisation(db, system, "own-company")).toEqual(before);
  expect(findOrganisation(db, system, "nyt-institut")).toMatchObject({ name: "Nyt Institut", field: "research" });
  expect(getProjectBasics(db, scope, scope.projectId).stakeholders).toEqual(["own-company", "nyt-institut"]);
});

it("the meetings that are picked become activities; the rest stay on the list", async () => {
  const { id, choice } = await receive(
    makeCalendar(
      ["DTSTART:20260313T090000Z", "DTEND:20260313T103000Z", "SUMMARY:Følgegruppe"],
      ["DTSTART:20260314T090000Z", "SUMMARY:Frokost"],
    ),
    "meetings",
  );
  expect(choice).toMatchObject({ step: "pick" });
  const pick = { id, language: "da" as const, meetings: [{ index: 0, kind: "steering_group_meeting" as const }] };
  expect(bringInMeetings(context, scope, pick)).toEqual({ ok: true, value: 1 });
  expect(listActivities(db, scope, scope.projectId).at(-1)).toMatchObject({
    title: { da: "Følgegruppe" },
    kind: "steering_group_meeting",
    date: "2026-03-13",
    hours: 1.5,
  });
  expect(choiceOf(id)).toMatchObject({ read: { meetings: [{ title: "Frokost" }] } });
  expect(bringInMeetings(context, scope, { ...pick, meetings: [] })).toEqual({ ok: false, code: "none" });
});

describe("a bundle", () => {
  const bundleOf = (change: (text: string) => string) => text(change(writeBundle(exportProjectBundle(db, scope))));

  it("of this project replaces it, leaves what others share, and writes what changed into the journal", async () => {
    const { id, choice } = await receive(
      bundleOf((json) => json.replace(/Kanariefugl 7f3a møde/, "Andet møde").replace('"Snedkeri"', '"Kapret"')),
      "bundle",
    );
    expect(choice).toMatchObject({
      step: "bundle",
      change: {
        keptOrganisations: 1,
        basicsChange: false,
        lists: [{ list: "activities", added: 0, changed: 1, removed: 0 }],
      },
    });
    expect(keysOf()).toEqual(["a"]);
    if (choice.step !== "bundle") throw new Error(choice.step);
    await bringInBundle(context, scope, { id, change: choice.change, language: "da" });
    expect(choiceOf(id)).toMatchObject({ step: "done", bundle: true });
    expect(listActivities(db, scope, scope.projectId)[0]?.title).toEqual({ da: "Andet møde" });
    expect(findOrganisation(db, system, "own-company")?.name).toBe("Snedkeri");
    const changed = db
      .select()
      .from(journal)
      .all()
      .filter(({ operation }) => operation === "change-activity");
    expect(changed).toMatchObject([{ subjectKey: "a", actorId: accountId }]);
  });

  it("is examined again where something changed before it is written, and then refused whole", async () => {
    const { id, choice } = await receive(
      bundleOf((json) => json.replace("Kanariefugl 7f3a møde", "Nyt")),
      "bundle",
    );
    expect(choice.step).toBe("bundle");
    const actor = context.actor as AccountActor;
    const beforeWriting = () => {
      db.$client.exec("update programme set key = 'elsewhere' where key = 'own-programme'");
      return Promise.resolve();
    };
    const replacing = { scope, actor, id, now: NOW, language: "da" as const };
    await replaceByBundle(db, replacing, { onProgress: () => {}, beforeWriting });
    expect(choiceOf(id).step).toBe("bundle-faults");
    expect(listActivities(db, scope, scope.projectId)[0]?.title.da).toMatch(/Kanariefugl/);
  });

  it("lets those wait who are about to write, but not in the database", async () => {
    const { id, choice } = await receive(
      bundleOf((json) => json.replace("Kanariefugl 7f3a møde", "Nyt")),
      "bundle",
    );
    if (choice.step !== "bundle") throw new Error(choice.step);
    const bringing = bringInBundle(context, scope, { id, change: choice.change, language: "da" });
    let done = false;
    void bringing.then(() => (done = true));
    while (!done) {
      await passWriteGate(db, () => Promise.resolve(write(db, (tx) => raiseRevision(tx, scope, scope.projectId))));
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(choiceOf(id).step).toBe("done");
    expect(listActivities(db, scope, scope.projectId)[0]?.title.da).toBe("Nyt");
  });

  it.each([
    ["of another project", (json: string) => json.replaceAll('"own"', '"other"'), /andet projekt/],
    ["with an unknown programme", (json: string) => json.replaceAll("own-programme", "nowhere"), /program/],
    ["with a fault", (json: string) => json.replace('"workshop"', '"party"'), /Vælg en af disse/],
  ])("%s is refused in a sentence", async (_, change, sentence) => {
    const { choice } = await receive(bundleOf(change), "bundle");
    expect(choice.step).toBe("bundle-faults");
    expect(JSON.stringify(choice)).toMatch(sentence);
  });

  it("taken out and brought in again changes nothing", async () => {
    const { choice } = await receive(
      bundleOf((json) => json),
      "bundle",
    );
    expect(choice).toMatchObject({ change: { lists: [], newOrganisations: 0, basicsChange: false } });
  });
});

describe("a file that waits", () => {
  it("is seen by nobody else, makes room for newer ones and is gone after a week", async () => {
    const { id } = await receive(text("Titel;Dato\nx;1.1.2026"), "activities");
    expect(findIncoming(db, scope, { id, accountId: accountId + 1 })).toBeNull();
    for (let n = 0; n < 5; n += 1) await receive(text("Titel;Dato\nx;1.1.2026"), "activities");
    expect(db.select().from(incoming).all()).toHaveLength(5);
    expect(forgetOldFiles(db, NOW + 6 * 86_400_000)).toBe(0);
    expect(forgetOldFiles(db, NOW + 8 * 86_400_000)).toBe(5);
  });

  it("leaves neither its name nor its words in the journal", async () => {
    await receive(text("Titel;Dato\nHemmeligt;1.1.2026"), "activities");
    expect(JSON.stringify(db.select().from(journal).all())).not.toMatch(/Hemmeligt|"fil"/);
  });
});
