/** The first administrator. */
import { describe, expect, it } from "vitest";
import { findSession, hasAccounts } from "#db/accounts";
import { beginInstallation } from "~/operations/begin-installation";
import { hashToken } from "~/server/session/token";
import { makeDatabase } from "../../support/database";
import { accountOf, countRows, start, system } from "./world";

const code = "ABCD-2345-WXYZ";
const input = {
  code,
  email: "Anna.Admin@example.dk",
  name: "Anna Admin",
  password: "rugbrød med sild",
  language: "da",
  userAgent: null,
} as const;

describe("the first run", () => {
  it("makes an administrator with the printed code, once, and signs it in", async () => {
    const db = makeDatabase();
    const context = { db, actor: { kind: "visitor" }, now: start } as const;
    const begun = await beginInstallation(context, code, input);
    if (!begun.ok) throw new Error(begun.code);
    const found = findSession(db, system, { tokenHash: hashToken(begun.value), now: start });
    expect(found?.account).toMatchObject({ email: "anna.admin@example.dk", administrator: true });
    expect(await beginInstallation(context, code, { ...input, email: "b@example.dk" })).toEqual({
      ok: false,
      code: "already-begun",
    });
    expect(countRows(db, "account")).toBe(1);
  });

  it("takes the code in small letters and without dashes, and no other code", async () => {
    const db = makeDatabase();
    const context = { db, actor: { kind: "visitor" }, now: start } as const;
    for (const wrong of ["", "ABCD-2345-WXYY", `${code}A`]) {
      expect(await beginInstallation(context, code, { ...input, code: wrong })).toEqual({
        ok: false,
        code: "wrong-code",
      });
    }
    expect(await beginInstallation(context, null, input)).toEqual({ ok: false, code: "already-begun" });
    expect(hasAccounts(db)).toBe(false);
    expect((await beginInstallation(context, code, { ...input, code: " abcd 2345wxyz " })).ok).toBe(true);
  });

  it("lets only one of two who come at the same time through", async () => {
    const db = makeDatabase();
    const context = { db, actor: { kind: "visitor" }, now: start } as const;
    const both = await Promise.all([
      beginInstallation(context, code, input),
      beginInstallation(context, code, { ...input, email: "b@example.dk" }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(countRows(db, "account")).toBe(1);
  });

  it("keeps the password as a hash that is dear to guess at, and no person in the journal", async () => {
    const db = makeDatabase();
    await beginInstallation({ db, actor: { kind: "visitor" }, now: start }, code, input);
    expect(accountOf(db, "anna.admin@example.dk").passwordHash).toMatch(/^scrypt\$32768\$8\$3\$/);
    expect(db.$client.serialize().includes(Buffer.from(input.password))).toBe(false);
    expect(JSON.stringify(db.$client.prepare("select * from journal").all())).not.toMatch(/anna/i);
  });
});
