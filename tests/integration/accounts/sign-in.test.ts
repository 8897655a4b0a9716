/** Signing in by link and by password, and ending what was opened. */
import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { findSession, listSessions } from "#db/accounts";
import { changeProfile } from "~/operations/change-profile";
import { closeSession } from "~/operations/close-session";
import { createAccount, printedLinkLasts } from "~/operations/create-account";
import { checkSignInLink, openSessionByLink, openSessionByPassword } from "~/operations/open-session";
import { sessionLasts } from "~/operations/start-session";
import { askedLinkLasts, requestSignInLink } from "~/operations/request-sign-in-link";
import { setPassword } from "~/operations/set-password";
import { restoreAccount } from "~/operations/restore-account";
import { suspendAccount } from "~/operations/suspend-account";
import { hashToken } from "~/server/session/token";
import {
  accountOf,
  actorOf,
  countRows,
  givePassword,
  mailedToken,
  makeWorld,
  minute,
  people,
  publicUrl,
  scopes,
  start,
  system,
  type World,
} from "./world";

const browserSecret = "b".repeat(43);
const userAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
let world: World;
beforeEach(() => {
  world = makeWorld();
});

function askForLink(email: string, now = start): void {
  requestSignInLink(world.as("visitor", now), { email, browserSecret, publicUrl });
}

function openLink(token: string, { secret = browserSecret as string | null, now = start } = {}) {
  return openSessionByLink(world.as("visitor", now), { token, browserSecret: secret, userAgent });
}

function sessionOf(token: string, now = start) {
  return findSession(world.db, system, { tokenHash: hashToken(token), now });
}

describe("a link that was asked for", () => {
  it("signs in the browser that asked, once", () => {
    askForLink(" Lise.Leder@Example.dk ");
    const token = mailedToken(world.db, people.lead.email);
    const opened = openLink(token);
    expect(opened.ok && sessionOf(opened.value.secret)?.account.id).toBe(world.ids.lead);
    expect(openLink(token)).toEqual({ ok: false, code: "unknown-link" });
  });

  it("does not open in another browser, and stays good for the one that asked", () => {
    askForLink(people.lead.email);
    const token = mailedToken(world.db, people.lead.email);
    for (const secret of [null, "", "c".repeat(43)]) {
      expect(openLink(token, { secret })).toEqual({ ok: false, code: "other-browser" });
    }
    expect(openLink(token).ok).toBe(true);
  });

  it("lasts ten minutes", () => {
    expect(askedLinkLasts).toBe(10 * minute);
    askForLink(people.lead.email);
    const token = mailedToken(world.db, people.lead.email);
    expect(checkSignInLink(world.as("visitor", start + askedLinkLasts - 1), { token, browserSecret }).ok).toBe(true);
    expect(openLink(token, { now: start + askedLinkLasts })).toEqual({ ok: false, code: "unknown-link" });
  });

  it("is not used up by looking at it", () => {
    askForLink(people.lead.email);
    const token = mailedToken(world.db, people.lead.email);
    const before = world.db.$client.serialize();
    for (let i = 0; i < 10; i += 1) checkSignInLink(world.as("visitor"), { token, browserSecret });
    expect(world.db.$client.serialize().equals(before)).toBe(true);
    expect(openLink(token).ok).toBe(true);
  });

  it("carries the place to go to", () => {
    requestSignInLink(world.as("visitor"), {
      email: people.lead.email,
      browserSecret,
      returnTo: "/projects/nat/people?page=2",
      publicUrl,
    });
    const mail = world.db.get(sql`select text, html from outbox`) as { text: string };
    expect(mail.text).toContain("?to=%2Fprojects%2Fnat%2Fpeople%3Fpage%3D2");
  });

  it("leaves the same trace whether the address has an account, has none, or is suspended", () => {
    suspendAccount(world.as("admin"), scopes.accounts(world.as("admin").actor), world.ids.editor);
    const trace = (email: string) => {
      const before = world.journal().length;
      askForLink(email);
      return world
        .journal()
        .slice(before)
        .map(({ actor_kind, operation, subject }) => ({ actor_kind, operation, subject }));
    };
    const known = trace(people.lead.email);
    expect(known).toEqual([{ actor_kind: "visitor", operation: "request-sign-in-link", subject: "account" }]);
    expect(trace("nobody@example.dk")).toEqual(known);
    expect(trace(people.editor.email)).toEqual(known);
    expect(countRows(world.db, "outbox")).toBe(1);
    expect(countRows(world.db, "sign_in_link")).toBe(1);
  });
});

describe("a link that was printed", () => {
  it("opens in any browser, once, for a week", () => {
    const made = createAccount(world.as("admin"), {
      email: "Nina.Ny@example.dk",
      name: "Nina Ny",
      administrator: false,
      language: "da",
    });
    if (!made.ok) throw new Error(made.code);
    const late = start + printedLinkLasts;
    expect(openLink(made.value.token, { secret: null, now: late })).toEqual({ ok: false, code: "unknown-link" });
    expect(openLink(made.value.token, { secret: null, now: late - 1 }).ok).toBe(true);
    expect(openLink(made.value.token, { secret: null })).toEqual({ ok: false, code: "unknown-link" });
    expect(countRows(world.db, "outbox")).toBe(0);
  });

  it("is not made where the address has an account", () => {
    const result = createAccount(world.as("admin"), {
      email: people.lead.email.toUpperCase(),
      name: "Other",
      administrator: true,
      language: "en",
    });
    expect(result).toEqual({ ok: false, code: "address-taken" });
    expect(accountOf(world.db, people.lead.email)).toMatchObject({ name: people.lead.name, administrator: false });
  });
});

describe("a password", () => {
  const password = "rugbrød med sild";

  it("signs in when it is right, and says no more than no when it is not", async () => {
    await givePassword(world.db, world.ids.lead, password);
    const attempt = (email: string, given: string) =>
      openSessionByPassword(world.as("visitor"), { email, password: given, userAgent });
    const opened = await attempt(" LISE.leder@example.dk", password);
    expect(opened.ok && sessionOf(opened.value.secret)?.session.userAgent).toBe(userAgent);
    const no = { ok: false, code: "wrong-password" };
    expect(await attempt(people.lead.email, `${password}.`)).toEqual(no);
    expect(await attempt(people.editor.email, "")).toEqual(no);
    expect(await attempt("nobody@example.dk", password)).toEqual(no);
    expect(world.journal().map(({ operation }) => operation)).toEqual([
      "open-session",
      "refuse-password",
      "refuse-password",
      "refuse-password",
    ]);
  });

  it("does not open a suspended account until it is restored", async () => {
    await givePassword(world.db, world.ids.lead, password);
    const scope = scopes.accounts(world.as("admin").actor);
    suspendAccount(world.as("admin"), scope, world.ids.lead);
    const attempt = () => openSessionByPassword(world.as("visitor"), { email: people.lead.email, password, userAgent });
    expect((await attempt()).ok).toBe(false);
    restoreAccount(world.as("admin"), scope, world.ids.lead);
    expect((await attempt()).ok).toBe(true);
  });

  it("does not sign in where the account is suspended while the password is being checked", async () => {
    await givePassword(world.db, world.ids.lead, password);
    const attempt = openSessionByPassword(world.as("visitor"), { email: people.lead.email, password, userAgent });
    suspendAccount(world.as("admin"), scopes.accounts(world.as("admin").actor), world.ids.lead);
    expect((await attempt).ok).toBe(false);
    expect(countRows(world.db, "session")).toBe(0);
  });

  it("is set without a current one, changed only with it, and ends the other sessions", async () => {
    const open = () => {
      askForLink(people.lead.email);
      const opened = openLink(mailedToken(world.db, people.lead.email));
      if (!opened.ok) throw new Error(opened.code);
      return opened.value.secret;
    };
    const [here, elsewhere] = [open(), open()];
    askForLink(people.lead.email);
    const unused = mailedToken(world.db, people.lead.email);
    const { actor } = world.as("lead");
    const scope = scopes.self(actor, world.ids.lead);
    const sessionId = sessionOf(here)?.session.id ?? 0;
    expect(await setPassword(world.as("lead"), scope, { password, sessionId })).toMatchObject({
      ok: true,
    });
    expect(sessionOf(here)).not.toBeNull();
    expect(sessionOf(elsewhere)).toBeNull();
    expect(openLink(unused)).toEqual({ ok: false, code: "unknown-link" });
    const change = (current: string) =>
      setPassword(world.as("lead"), scope, { currentPassword: current, password: "sild på rugbrød", sessionId });
    expect(await change("forkert")).toEqual({ ok: false, code: "wrong-password" });
    expect((await change(password)).ok).toBe(true);
    expect(accountOf(world.db, people.lead.email).passwordHash).not.toContain("sild");
  });
});

describe("a session", () => {
  it("ends after thirty days, when its owner ends it, and at suspension", () => {
    askForLink(people.lead.email);
    const opened = openLink(mailedToken(world.db, people.lead.email));
    if (!opened.ok) throw new Error(opened.code);
    expect(sessionOf(opened.value.secret, start + sessionLasts - 1)).not.toBeNull();
    expect(sessionOf(opened.value.secret, start + sessionLasts)).toBeNull();
    suspendAccount(world.as("admin"), scopes.accounts(world.as("admin").actor), world.ids.lead);
    expect(countRows(world.db, "session")).toBe(0);
  });

  it("is ended by its owner alone", () => {
    askForLink(people.lead.email);
    openLink(mailedToken(world.db, people.lead.email));
    const own = scopes.self(world.as("lead").actor, world.ids.lead);
    const [session] = listSessions(world.db, own, start);
    const foreign = scopes.self(world.as("editor").actor, world.ids.editor);
    expect(closeSession(world.as("editor"), foreign, session?.id ?? 0)).toEqual({ ok: false, code: "unknown-session" });
    expect(closeSession(world.as("lead"), own, session?.id ?? 0).ok).toBe(true);
    expect(listSessions(world.db, own, start)).toEqual([]);
  });
});

describe("suspension", () => {
  it("ends sessions and links for good, and is refused for the last administrator", () => {
    askForLink(people.lead.email);
    const token = mailedToken(world.db, people.lead.email);
    const scope = scopes.accounts(world.as("admin").actor);
    expect(suspendAccount(world.as("admin"), scope, world.ids.lead).ok).toBe(true);
    expect(suspendAccount(world.as("admin"), scope, world.ids.lead)).toEqual({ ok: false, code: "unknown-account" });
    expect(openLink(token)).toEqual({ ok: false, code: "unknown-link" });
    restoreAccount(world.as("admin"), scope, world.ids.lead);
    expect(openLink(token)).toEqual({ ok: false, code: "unknown-link" });
    expect(suspendAccount(world.as("admin"), scope, world.ids.admin)).toEqual({
      ok: false,
      code: "last-administrator",
    });
    expect(restoreAccount(world.as("admin"), scope, world.ids.admin)).toEqual({ ok: false, code: "unknown-account" });
    expect(suspendAccount(world.as("admin"), scope, 9999)).toEqual({ ok: false, code: "unknown-account" });
  });
});

describe("the profile", () => {
  it("is changed with a journal row that names no one", () => {
    const { actor } = world.as("lead");
    changeProfile(world.as("lead"), scopes.self(actor, world.ids.lead), { name: "Lise Lykke", language: "en" });
    expect(accountOf(world.db, people.lead.email)).toMatchObject({ name: "Lise Lykke", language: "en" });
    expect(world.journal()).toHaveLength(1);
    expect(JSON.stringify(world.journal())).not.toContain("Lykke");
    expect(actorOf(world.db, world.ids.lead).projects).toHaveLength(1);
  });
});
