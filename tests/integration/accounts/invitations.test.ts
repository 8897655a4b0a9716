/** Inviting, accepting, withdrawing and removing. */
import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { findSession } from "#db/accounts";
import { listOpenInvitations } from "#db/invitations";
import { listNamedRoles } from "#db/named-roles";
import { scopeFor } from "~/domain/permissions/scope";
import { acceptInvitation, checkInvitation } from "~/operations/accept-invitation";
import { invitationLasts, invitePerson, type Offer } from "~/operations/invite-person";
import { removePerson } from "~/operations/remove-person";
import { retryMail } from "~/operations/retry-mail";
import { suspendAccount } from "~/operations/suspend-account";
import { withdrawInvitation } from "~/operations/withdraw-invitation";
import { hashToken } from "~/server/session/token";
import {
  accountOf,
  actorOf,
  countRows,
  day,
  mailedToken,
  makeWorld,
  people,
  publicUrl,
  scopes,
  start,
  system,
  type World,
} from "./world";

const guest = "Gitte.Gaest@example.dk";
const address = guest.toLowerCase();
let world: World;
beforeEach(() => {
  world = makeWorld();
});

const project = () => scopes.project(world, world.as("lead").actor, world.ids.nat);
const programme = () => scopes.programme(world, world.as("manager").actor, world.ids.program);
const organisation = () => scopes.organisation(world, world.as("owner").actor, world.ids.smedjen);

function invite(offer: Offer, email: string = guest, now = start) {
  return invitePerson(world.as("lead", now), offer, { email, language: "da", publicUrl });
}

function accept(who: Parameters<World["as"]>[0], token: string, { name = "Gitte Gæst", now = start } = {}) {
  return acceptInvitation(world.as(who, now), { token, name, language: "en", userAgent: null });
}

describe("an invitation", () => {
  it("of every kind gives a newcomer an account, the role and a session", () => {
    const offers: [Offer, object][] = [
      ...(["lead", "editor", "bridge_builder", "observer"] as const).map((role): [Offer, object] => [
        { scope: project(), role },
        { projects: [{ projectId: world.ids.nat, role, organisationId: null }] },
      ]),
      [
        { scope: project(), role: "company", company: "smedjen" },
        { projects: [{ projectId: world.ids.nat, role: "company", organisationId: world.ids.smedjen }] },
      ],
      ...(["member", "administrator"] as const).map((role): [Offer, object] => [
        { scope: organisation(), role },
        { organisations: [{ organisationId: world.ids.smedjen, role }] },
      ]),
      ...(["manager", "reviewer"] as const).map((role): [Offer, object] => [
        { scope: programme(), role },
        { programmes: [{ programmeId: world.ids.program, role }] },
      ]),
    ];
    for (const [index, [offer, expected]] of offers.entries()) {
      const email = `guest${index}@example.dk`;
      expect(invite(offer, email).ok).toBe(true);
      const token = mailedToken(world.db, email);
      const checked = checkInvitation(world.as("visitor"), token);
      expect(checked).toMatchObject({ ok: true, value: { standing: "newcomer" } });
      const accepted = accept("visitor", token);
      if (!accepted.ok) throw new Error(accepted.code);
      const found = findSession(world.db, system, {
        tokenHash: hashToken(accepted.value.entered?.secret ?? ""),
        now: start,
      });
      expect(found?.account).toMatchObject({ email, name: "Gitte Gæst", language: "en", administrator: false });
      expect(actorOf(world.db, found?.account.id ?? 0)).toMatchObject({
        organisations: [],
        projects: [],
        programmes: [],
        ...expected,
      });
      expect(accept("visitor", token)).toEqual({ ok: false, code: "unknown-invitation" });
    }
  });

  it("says what it leads to and who invites", () => {
    invite({ scope: project(), role: "company", company: "smedjen" });
    const checked = checkInvitation(world.as("visitor"), mailedToken(world.db, address));
    expect(checked).toMatchObject({
      value: {
        invitation: {
          email: address,
          role: "company",
          company: "Smedjen",
          inviterName: people.lead.name,
          target: { kind: "project", key: "nat", name: { da: "Nattearbejde", en: "Night work" } },
        },
      },
    });
    const mail = world.db.get(sql`select subject, text, to_address from outbox`);
    expect(mail).toMatchObject({ subject: "Du er inviteret til Nattearbejde", to_address: address });
  });

  it("signs in a visitor whose address has an account, without a new one", () => {
    invite({ scope: organisation(), role: "member" }, people.editor.email);
    const token = mailedToken(world.db, people.editor.email);
    expect(checkInvitation(world.as("visitor"), token)).toMatchObject({ value: { standing: "known" } });
    const before = countRows(world.db, "account");
    const accepted = accept("visitor", token, { name: "" });
    expect(accepted.ok && accepted.value.entered?.secret).toMatch(/^[\w-]{43}$/);
    expect(countRows(world.db, "account")).toBe(before);
    expect(accountOf(world.db, people.editor.email).name).toBe(people.editor.name);
  });

  it("gives the role to the person who is signed in, without a second session", () => {
    invite({ scope: programme(), role: "reviewer" }, people.editor.email);
    const token = mailedToken(world.db, people.editor.email);
    expect(checkInvitation(world.as("editor"), token)).toMatchObject({ value: { standing: "self" } });
    expect(accept("editor", token)).toMatchObject({ ok: true, value: { entered: null } });
    expect(countRows(world.db, "session")).toBe(0);
    expect(actorOf(world.db, world.ids.editor).programmes).toEqual([
      { programmeId: world.ids.program, role: "reviewer", demandsTwoSteps: false },
    ]);
  });

  it("is not for someone who is signed in with another address, and stays open", () => {
    invite({ scope: project(), role: "observer" });
    const token = mailedToken(world.db, address);
    expect(checkInvitation(world.as("editor"), token)).toMatchObject({ value: { standing: "other" } });
    expect(accept("editor", token)).toEqual({ ok: false, code: "wrong-account" });
    expect(actorOf(world.db, world.ids.editor).projects).toMatchObject([{ role: "editor" }]);
    expect(accept("visitor", token).ok).toBe(true);
  });

  it("lasts fourteen days", () => {
    expect(invitationLasts).toBe(14 * day);
    invite({ scope: project(), role: "observer" });
    const token = mailedToken(world.db, address);
    expect(checkInvitation(world.as("visitor", start + invitationLasts - 1), token).ok).toBe(true);
    expect(accept("visitor", token, { now: start + invitationLasts })).toEqual({
      ok: false,
      code: "unknown-invitation",
    });
  });

  it("is replaced by a new one of the same address into the same place, and by no other", () => {
    invite({ scope: project(), role: "observer" });
    const first = mailedToken(world.db, address);
    invite({ scope: organisation(), role: "member" });
    const elsewhere = mailedToken(world.db, address);
    invite({ scope: project(), role: "company", company: "smedjen" }, address.toUpperCase());
    const second = mailedToken(world.db, address);
    expect(checkInvitation(world.as("visitor"), first).ok).toBe(false);
    expect(checkInvitation(world.as("visitor"), elsewhere).ok).toBe(true);
    expect(checkInvitation(world.as("visitor"), second).ok).toBe(true);
    expect(listOpenInvitations(world.db, project(), start)).toMatchObject([{ role: "company", company: "Smedjen" }]);
    expect(listOpenInvitations(world.db, organisation(), start)).toMatchObject([{ role: "member", company: null }]);
  });

  it("is withdrawn only in its own place, and then leads nowhere", () => {
    const invited = invite({ scope: project(), role: "observer" });
    const id = invited.ok ? invited.value : 0;
    const token = mailedToken(world.db, address);
    for (const foreign of [
      organisation(),
      programme(),
      scopes.project(world, world.as("admin").actor, world.ids.dag),
    ]) {
      expect(withdrawInvitation(world.as("admin"), foreign, id)).toEqual({ ok: false, code: "unknown-invitation" });
    }
    expect(withdrawInvitation(world.as("lead"), project(), id).ok).toBe(true);
    expect(withdrawInvitation(world.as("lead"), project(), id).ok).toBe(false);
    expect(accept("visitor", token)).toEqual({ ok: false, code: "unknown-invitation" });
  });

  it("is refused for who holds the role already, but not for another role", () => {
    expect(invite({ scope: project(), role: "editor" }, people.editor.email)).toEqual({
      ok: false,
      code: "already-there",
    });
    expect(invite({ scope: project(), role: "observer" }, people.editor.email).ok).toBe(true);
    expect(accept("editor", mailedToken(world.db, people.editor.email)).ok).toBe(true);
    expect(actorOf(world.db, world.ids.editor).projects).toMatchObject([{ role: "observer" }]);
  });

  it("is refused for a company that is not there, and leaves nothing behind", () => {
    expect(invite({ scope: project(), role: "company", company: "nowhere" })).toEqual({
      ok: false,
      code: "unknown-company",
    });
    for (const table of ["invitation", "outbox"]) expect(countRows(world.db, table)).toBe(0);
    expect(world.journal()).toEqual([]);
  });

  it("does not open a suspended account", () => {
    invite({ scope: organisation(), role: "member" }, people.editor.email);
    const token = mailedToken(world.db, people.editor.email);
    suspendAccount(world.as("admin"), scopes.accounts(world.as("admin").actor), world.ids.editor);
    expect(accept("visitor", token)).toEqual({ ok: false, code: "unknown-invitation" });
  });

  it("hands a project to its lead by an administrator who may not read it", () => {
    const { actor } = world.as("admin");
    const resource = { kind: "project", projectId: world.ids.dag, programmeIds: [], archived: false } as const;
    expect(scopeFor(actor, "project.read", resource)).toBeNull();
    const scope = scopes.project(world, actor, world.ids.dag);
    expect(
      invitePerson(world.as("admin"), { scope, role: "lead" }, { email: guest, language: "en", publicUrl }).ok,
    ).toBe(true);
    expect(accept("visitor", mailedToken(world.db, address)).ok).toBe(true);
    const { id } = accountOf(world.db, address);
    expect(scopeFor(actorOf(world.db, id), "project.read", resource)).not.toBeNull();
  });
});

describe("the last lead of a project", () => {
  it("cannot be removed, nor become something else by an invitation", () => {
    const handed = scopes.project(world, world.as("admin").actor, world.ids.nat);
    expect(removePerson(world.as("admin"), handed, world.ids.lead)).toEqual({ ok: false, code: "last-lead" });
    invite({ scope: project(), role: "observer" }, people.lead.email);
    expect(accept("lead", mailedToken(world.db, people.lead.email))).toEqual({ ok: false, code: "last-lead" });
    invite({ scope: project(), role: "lead" }, people.editor.email);
    expect(accept("editor", mailedToken(world.db, people.editor.email)).ok).toBe(true);
    expect(removePerson(world.as("admin"), handed, world.ids.lead).ok).toBe(true);
    expect(removePerson(world.as("admin"), handed, world.ids.editor)).toEqual({ ok: false, code: "last-lead" });
  });
});

describe("a person", () => {
  it("is removed from the place alone", () => {
    expect(removePerson(world.as("lead"), project(), world.ids.editor).ok).toBe(true);
    expect(actorOf(world.db, world.ids.editor).projects).toEqual([]);
    expect(removePerson(world.as("lead"), project(), world.ids.editor)).toEqual({ ok: false, code: "unknown-person" });
    expect(removePerson(world.as("lead"), project(), world.ids.owner)).toEqual({ ok: false, code: "unknown-person" });
    expect(removePerson(world.as("owner"), organisation(), world.ids.owner).ok).toBe(true);
    expect(removePerson(world.as("manager"), programme(), world.ids.manager).ok).toBe(true);
    expect(countRows(world.db, "account")).toBe(Object.keys(people).length);
  });

  it("sees its roles with the names of their places", () => {
    invite({ scope: project(), role: "company", company: "smedjen" }, people.owner.email);
    accept("owner", mailedToken(world.db, people.owner.email));
    expect(listNamedRoles(world.db, scopes.self(world.as("owner").actor, world.ids.owner))).toEqual([
      {
        in: "project",
        key: "nat",
        name: { da: "Nattearbejde", en: "Night work" },
        role: "company",
        organisation: "Smedjen",
      },
      { in: "organisation", key: "smedjen", name: { da: "Smedjen", en: "Smedjen" }, role: "administrator" },
    ]);
  });
});

describe("a mail that was given up", () => {
  it("is put back among the waiting, once", () => {
    invite({ scope: project(), role: "observer" });
    const { id } = world.db.get(sql`select id from outbox`) as { id: number };
    const scope = scopes.mail(world.as("admin").actor);
    expect(retryMail(world.as("admin"), scope, id)).toEqual({ ok: false, code: "not-given-up" });
    world.db.run(sql`update outbox set state = 'given_up', attempts = 6`);
    expect(retryMail(world.as("admin"), scope, id).ok).toBe(true);
    expect(world.db.get(sql`select state, attempts from outbox`)).toMatchObject({ state: "waiting", attempts: 0 });
  });
});

describe("the journal", () => {
  it("holds one row for each change, by person and place, without names and addresses", () => {
    const invited = invite({ scope: project(), role: "observer" });
    accept("visitor", mailedToken(world.db, address));
    const { id } = accountOf(world.db, address);
    removePerson(world.as("lead"), project(), id);
    invite({ scope: project(), role: "observer" });
    const open = listOpenInvitations(world.db, project(), start)[0]?.id ?? 0;
    withdrawInvitation(world.as("lead"), project(), open);
    suspendAccount(world.as("admin"), scopes.accounts(world.as("admin").actor), world.ids.editor);
    const rows = world.journal();
    const lead = { actor_kind: "account", actor_id: world.ids.lead, project_id: world.ids.nat };
    expect(rows).toMatchObject([
      { ...lead, operation: "invite-person", subject: "invitation", subject_id: invited.ok && invited.value },
      { operation: "accept-invitation", actor_kind: "account", actor_id: id, project_id: world.ids.nat },
      { operation: "open-session", actor_id: id, subject: "session" },
      { ...lead, operation: "remove-person", subject: "account", subject_id: id },
      { ...lead, operation: "invite-person" },
      { ...lead, operation: "withdraw-invitation", subject_id: open },
      { operation: "suspend-account", actor_id: world.ids.admin, subject_id: world.ids.editor },
    ]);
    const written = JSON.stringify(rows).toLowerCase();
    for (const person of [...Object.values(people), { email: address, name: "Gitte Gæst" }]) {
      for (const part of [person.email, ...person.name.split(" ")])
        expect(written).not.toContain(`"${part.toLowerCase()}`);
      expect(written).not.toContain(person.email.split("@")[0]);
    }
    expect(written).not.toContain("@");
  });
});
