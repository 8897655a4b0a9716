/** A person who is erased is nowhere any more but where the register says so, and what was frozen is as it was. */
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { findAccountByEmail, updateAccount } from "#db/accounts";
import type { Db } from "#db/client";
import { readPersonalData } from "#db/personal-data";
import { ownOfDatabase, register, type TableName } from "~/domain/privacy/register";
import type { AccountActor } from "~/domain/permissions/actor";
import { type AccountScope, everything, readerScope, scopeFor } from "~/domain/permissions/scope";
import { erasePerson } from "~/operations/erase-person";
import { invitePerson } from "~/operations/invite-person";
import { keepDraft } from "~/operations/keep-draft";
import { requestSignInLink } from "~/operations/request-sign-in-link";
import { sha256 } from "~/server/sha256";
import { makeApprovedReport } from "../../support/approved-report";
import { makeDatabase } from "../../support/database";
import { send, setStage } from "../../support/feedback-stage";
import { makeCast, NOW } from "../../support/principals";
import { actorOf } from "../accounts/world";

const system = everything({ kind: "system" });
const address = "kanariefugl.ugle@example.org";
const name = "Kanariefugl Æblegård";

/** Every column in which the words stand, as `table.column`. */
function placesOf(db: Db, words: string): string[] {
  const names = db.$client.prepare("select name from sqlite_master where type = 'table'").pluck().all() as string[];
  return names
    .filter((table) => !ownOfDatabase.test(table))
    .flatMap((table) =>
      (db.$client.pragma(`table_info("${table}")`) as { name: string }[])
        .filter(
          (column) =>
            db.$client
              .prepare(`select count(*) from "${table}" where instr(cast("${column.name}" as text), ?) > 0`)
              .pluck()
              .get(words) !== 0,
        )
        .map((column) => `${table}.${column.name}`),
    );
}

function administratorOf(db: Db, accountId: number | null, permission: "person.read" | "person.erase") {
  return scopeFor(actorOf(db, accountId as number), permission, { kind: "installation" })!;
}

/** The canary is a research lead, invited elsewhere, invites others, keeps drafts and asks for links. */
function setCanary() {
  const { db, cast } = makeCast();
  const id = cast.accountId.project_lead as number;
  db.run(sql`update account set email = ${address}, name = ${name} where id = ${id}`);
  const actor = actorOf(db, id);
  const context = { db, actor, now: NOW };
  const projectId = db.get<{ id: number }>(sql`select id from project where key = 'own'`).id;
  const scope = scopeFor(actor, "project.invite", {
    kind: "project",
    projectId,
    programmeIds: [],
    archived: false,
  })!;
  const publicUrl = "https://bro.example.dk";
  invitePerson(context, { scope, role: "editor" }, { email: "anden@example.org", language: "da", publicUrl });
  db.run(sql`update outbox set text = ${`${name} skrev til dig.`}, html = ${`<p>${name}</p>`}`);
  const other = db.get<{ id: number }>(sql`select id from project where key = 'other'`).id;
  db.run(
    sql`insert into invitation (token_hash, email, language, project_id, role, created_at, expires_at) values ('h', ${address}, 'da', ${other}, 'editor', 1, 2)`,
  );
  requestSignInLink(
    { db, actor: { kind: "visitor" }, now: NOW },
    {
      email: address,
      browserSecret: "b",
      publicUrl,
    },
  );
  db.run(
    sql`insert into contact (project_id, organisation_id, name, email, phone, source, legal_basis, created_at, changed_at)
      select ${other}, id, ${name}, ${address}, '12 34 56 78', 'person', 'consent', 0, 0 from organisation where key = 'own-company'`,
  );
  const colleague = actorOf(db, cast.accountId.lead_elsewhere as number) as AccountActor;
  for (const who of [actor as AccountActor, colleague])
    keepDraft({ db, actor: who, now: NOW }, readerScope(who), {
      form: "contact",
      subject: "own own-company",
      projectId: null,
      entries: [["email", address]],
    });
  const self = scopeFor(actor, "profile.change", { kind: "account", accountId: id }) as AccountScope;
  return { db, cast, id, context, self };
}

describe("a person who asks to be erased", () => {
  it("is shown and given all that is held, by the register", () => {
    const { db, id, self, cast } = setCanary();
    const held = readPersonalData(db, self, { accountId: id, address });
    expect(held.map(({ table }) => table)).toEqual(
      expect.arrayContaining(["account", "project_member", "session", "invitation", "contact", "outbox", "journal"]),
    );
    const whole = JSON.stringify(held);
    expect(whole).toContain("12 34 56 78");
    expect(whole).not.toMatch(/sign-in\/[\w-]{20}/);
    expect(whole).not.toContain("anden@example.org");
    // An administrator is told where the person stands, and not what was written.
    const scope = administratorOf(db, cast.accountId.administrator, "person.read");
    const shown = JSON.stringify(readPersonalData(db, scope, { accountId: id, address }));
    expect(shown).toContain(address);
    expect(shown).not.toContain('"text"');
  });

  it("is nowhere afterwards, by name or by address", () => {
    const { db, id, context, self } = setCanary();
    expect(placesOf(db, address).length).toBeGreaterThan(3);
    expect(placesOf(db, name).length).toBeGreaterThan(2);
    const erased = erasePerson(context, self, null);
    expect(erased.ok && erased.value).toMatchObject({ account: true, contacts: 1, invitations: 1 });
    expect(placesOf(db, address)).toEqual([]);
    expect(placesOf(db, name)).toEqual([]);
    expect(readPersonalData(db, self, { accountId: id, address }).map(({ table }) => table)).toEqual(["journal"]);
    expect(db.get(sql`select operation, subject_id who from journal order by journal.id desc`)).toEqual({
      operation: "erase-person",
      who: id,
    });
    // A mail to somebody else is still on its way, without the name.
    expect(db.get<{ text: string }>(sql`select text from outbox where to_address = 'anden@example.org'`).text).toBe(
      "… skrev til dig.",
    );
  });

  it("leaves no bytes in the file", () => {
    const { db, context, self } = setCanary();
    erasePerson(context, self, null);
    db.$client.pragma("wal_checkpoint(TRUNCATE)");
    const bytes = db.$client.serialize();
    expect(bytes.includes(Buffer.from(address))).toBe(false);
    expect(bytes.includes(Buffer.from(name))).toBe(false);
  });

  it("stays where only words name it: the register says which", () => {
    const { db, context, self } = setCanary();
    db.run(sql`update activity set summary_da = ${`Mødet med ${name}`}`);
    erasePerson(context, self, null);
    for (const place of placesOf(db, name)) {
      const [table = "", column = ""] = place.split(".");
      expect(register[table as TableName].columns[column], place).toBe("words");
    }
  });

  it("is refused as the last administrator", () => {
    const { db, cast } = setCanary();
    const admin = cast.accountId.administrator as number;
    const context = { db, actor: actorOf(db, admin), now: NOW };
    const scope = administratorOf(db, admin, "person.erase");
    const asked = erasePerson(context, scope, findAccountByEmail(db, system, "administrator@example.org")?.email ?? "");
    expect(asked).toEqual({ ok: false, code: "last-administrator" });
    updateAccount(db, system, cast.accountId.signed_in as number, { administrator: true });
    expect(erasePerson(context, scope, "administrator@example.org").ok).toBe(true);
  });
});

describe("a contact without an account", () => {
  it("is found by its address in all projects, and erased with its mails; the answers of the company stay", () => {
    const stage = setStage();
    send(stage);
    const { db, cast } = stage;
    const scope = administratorOf(db, cast.accountId.administrator, "person.erase");
    const subject = { accountId: null, address: "a@example.org" };
    const found = readPersonalData(db, scope, subject).map(({ table }) => table);
    expect(found).toEqual(["contact", "feedback_link", "outbox"]);
    const context = { db, actor: actorOf(db, cast.accountId.administrator as number), now: NOW };
    expect(erasePerson(context, scope, "a@example.org")).toMatchObject({ ok: true, value: { account: false } });
    expect(placesOf(db, "a@example.org")).toEqual([]);
    expect(db.get(sql`select count(*) n from feedback_link`)).toEqual({ n: 2 });
    expect(erasePerson(context, scope, "a@example.org")).toEqual({ ok: false, code: "unknown-person" });
  });
});

describe("an approved report", () => {
  it("keeps its words and its hash when whoever wrote, submitted and approved it is erased", () => {
    const db = makeDatabase();
    const { contexts } = makeApprovedReport(db, { pdf: Buffer.from("%PDF-1.7 words") });
    const frozen = () =>
      JSON.stringify([
        db.all(sql`select * from report_version`),
        db.all(sql`select version, sha256 from report_version`),
        db.all(sql`select report_version_id, sha256 from report_document`),
        db.all(sql`select section, text from report_text`),
        db.all(sql`select decision, note from review_decision`),
      ]);
    const before = frozen();
    const people = db.all<{ id: number }>(sql`select id from account where administrator = 0`);
    for (const { id } of people) {
      const actor = actorOf(db, id);
      const self = scopeFor(actor, "profile.change", { kind: "account", accountId: id }) as AccountScope;
      expect(erasePerson({ ...contexts[0]!, actor }, self, null).ok).toBe(true);
    }
    expect(frozen()).toBe(before);
    const versions = db.all<{ content: string; sha256: string }>(sql`select content, sha256 from report_version`);
    expect(versions.length).toBeGreaterThan(0);
    for (const one of versions) expect(sha256(one.content)).toBe(one.sha256);
    for (const one of db.all<{ bytes: Buffer; sha256: string }>(sql`select bytes, sha256 from report_document`))
      expect(sha256(one.bytes)).toBe(one.sha256);
    expect(db.all(sql`select account_id from report_submission where account_id is not null`)).toEqual([]);
    expect(db.all(sql`pragma foreign_key_check`)).toEqual([]);
  });
});
