/** Adding and correcting organisations, taking them into projects, and the contacts that speak for them. */
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { findContact, listContacts } from "#db/contacts";
import { findOrganisation, findOrganisationStanding } from "#db/organisations";
import { findProjectHead, getProjectBasics } from "#db/projects";
import { listStakeholders } from "#db/stakeholders";
import { can } from "~/domain/permissions/can";
import { everything, scopeFor } from "~/domain/permissions/scope";
import { addContact } from "~/operations/add-contact";
import { addOrganisation } from "~/operations/add-organisation";
import { addStakeholder } from "~/operations/add-stakeholder";
import { changeContact } from "~/operations/change-contact";
import { changeOrganisation } from "~/operations/change-organisation";
import { giveRole } from "~/operations/give-role";
import { removeContact } from "~/operations/remove-contact";
import { removeStakeholder } from "~/operations/remove-stakeholder";
import { recordVersion } from "~/server/record-version";
import { makeCast, NOW, type Principal } from "../support/principals";
import { actorOf } from "./accounts/world";

const cvr = "30060946";

function setStage() {
  const { db, cast } = makeCast();
  const actor = (principal: Principal) => actorOf(db, cast.accountId[principal] as number);
  const context = (principal: Principal = "project_lead") => ({ db, actor: actor(principal), now: NOW });
  const head = () => findProjectHead(db, "own")!;
  const scope = scopeFor(actor("project_lead"), "project.change", { kind: "project", ...head() })!;
  const installation = scopeFor(actor("project_lead"), "organisation.add", { kind: "installation" })!;
  const add = (record: { name: string; cvr?: string; pNumber?: string; parent?: string }, seen: string[] = []) =>
    addOrganisation(context(), installation, { record: { field: "company", ...record }, seen });
  const all = everything({ kind: "system" });
  const get = (key: string) => findOrganisation(db, all, key)!;
  const journal = (subject: string) =>
    db.all<{ operation: string; before: string | null; after: string | null }>(
      sql`select operation, before, after from journal where subject = ${subject} and operation not like 'import%' order by id`,
    );
  return { db, cast, actor, context, head, scope, add, get, journal };
}

describe("a new organisation", () => {
  it("is written with its journal row and may be corrected by whoever added it, until it has an administrator", () => {
    const { db, cast, add, get, journal, context, actor } = setStage();
    const added = add({ name: "Nordisk Støvteknik ApS", cvr });
    if (!added.ok) throw new Error(added.code);
    expect(added.value).toBe("nordisk-stoevteknik-aps");
    expect(get(added.value)).toMatchObject({ name: "Nordisk Støvteknik ApS", cvr });
    expect(journal("organisation").map(({ operation }) => operation)).toEqual(["add-organisation"]);
    const may = () =>
      can(actor("project_lead"), "organisation.change", {
        kind: "organisation",
        ...findOrganisationStanding(db, "nordisk-stoevteknik-aps")!,
      });
    expect(may()).toBe(true);
    const { organisationId } = findOrganisationStanding(db, added.value)!;
    giveRole(context("administrator"), cast.accountId.signed_in as number, {
      in: "organisation",
      organisationId,
      role: "administrator",
    });
    expect(may()).toBe(false);
  });

  it("is not written where its number is another's, and only with a word where its name is near", () => {
    const { add } = setStage();
    expect(add({ name: "Firma", cvr }).ok).toBe(true);
    expect(add({ name: "Andet navn", cvr }, ["firma"])).toMatchObject({
      ok: false,
      code: "known",
      duplicates: [{ key: "firma", match: "certain", by: "cvr" }],
    });
    expect(add({ name: "Snedkeri A/S" })).toMatchObject({
      code: "known",
      duplicates: [{ key: "own-company", match: "perhaps" }],
    });
    expect(add({ name: "Snedkeri A/S" }, ["own-company"])).toEqual({ ok: true, value: "snedkeri-a-s" });
  });

  it("hangs under the company whose CVR number it shares once the person has seen so", () => {
    const { add, get } = setStage();
    add({ name: "Firma", cvr });
    const workplace = { name: "Firma, Vejle", cvr, pNumber: "1000000002" };
    expect(add(workplace)).toEqual({ ok: false, code: "known", duplicates: [], parent: "firma" });
    expect(add({ ...workplace, parent: "firma" }).ok).toBe(true);
    expect(get("firma-vejle")).toMatchObject({ parent: "firma", pNumber: "1000000002" });
    expect(add({ name: "Tredje", parent: "nobody" })).toEqual({ ok: false, code: "unknown-parent" });
  });
});

describe("a corrected organisation", () => {
  function correct(stage: ReturnType<typeof setStage>, change: object, version?: string) {
    const standing = findOrganisationStanding(stage.db, "own-company")!;
    const actor = stage.actor("administrator");
    const scope = scopeFor(actor, "organisation.change", { kind: "organisation", ...standing })!;
    return changeOrganisation(stage.context("administrator"), scope, {
      key: "own-company",
      version: version ?? recordVersion(stage.get("own-company")),
      change: (record) => ({ ...record, ...change }),
    });
  }

  it("raises the revision of the projects, and is not overwritten by whoever saw an older state", () => {
    const stage = setStage();
    const before = stage.head().revision;
    const version = recordVersion(stage.get("own-company"));
    expect(correct(stage, { sizeClass: "small" })).toEqual({ ok: true, value: null });
    expect(stage.head().revision).toBe(before + 1);
    expect(correct(stage, { sizeClass: "large" }, version)).toEqual({ ok: false, code: "changed" });
    expect(stage.get("own-company").sizeClass).toBe("small");
    expect(stage.journal("organisation")).toHaveLength(1);
  });

  it("takes no number of another and hangs under nothing that hangs under it", () => {
    const stage = setStage();
    stage.add({ name: "Firma", cvr });
    expect(correct(stage, { cvr })).toEqual({ ok: false, code: "taken-cvr" });
    expect(correct(stage, { parent: "own-company" })).toEqual({ ok: false, code: "parent-circle" });
    stage.add({ name: "Værksted", parent: "own-company" });
    expect(correct(stage, { parent: "vaerksted" })).toEqual({ ok: false, code: "parent-circle" });
  });
});

describe("a stakeholder", () => {
  it("is added once and removed again; records that name it keep it on the page", () => {
    const { db, context, scope, add } = setStage();
    add({ name: "Firma" });
    const project = "own";
    const names = () => listStakeholders(db, scope).map(({ key, parts }) => `${key}: ${parts.join(" ")}`);
    expect(addStakeholder(context(), scope, { project, organisation: "firma" }).ok).toBe(true);
    expect(addStakeholder(context(), scope, { project, organisation: "firma" }).ok).toBe(true);
    expect(getProjectBasics(db, scope, scope.projectId).stakeholders).toEqual(["own-company", "firma"]);
    expect(names()).toContain("firma: listed");
    for (const organisation of ["firma", "own-company"]) removeStakeholder(context(), scope, { project, organisation });
    expect(getProjectBasics(db, scope, scope.projectId).stakeholders).toBeUndefined();
    expect(names().sort()).toEqual(["funder: funder", "institute: lead", "own-company: took_part"]);
    expect(addStakeholder(context(), scope, { project, organisation: "nobody" })).toMatchObject({
      code: "unknown-reference",
    });
  });

  it("shows a reader only the parts that the reader may see", () => {
    const { db, actor, head } = setStage();
    db.run(sql`update activity set visibility = 'project'`);
    db.run(sql`delete from stakeholder`);
    const seenBy = (principal: Principal) =>
      listStakeholders(db, scopeFor(actor(principal), "project.read", { kind: "project", ...head() })!).map(
        ({ key }) => key,
      );
    expect(seenBy("project_observer")).toContain("own-company");
    expect(seenBy("programme_reviewer")).not.toContain("own-company");
  });
});

describe("a contact", () => {
  const details = {
    name: "Karla Kontakt",
    email: "karla@example.org",
    phone: "12345678",
    title: "HR",
    language: "da",
    source: "person",
    legalBasis: "consent",
  } as const;

  it("is added, corrected and deleted, and the journal never says who it is", () => {
    const { db, context, scope, journal } = setStage();
    const added = addContact(context(), scope, { organisation: "own-company", details });
    if (!added.ok) throw new Error(added.code);
    const { changedAt, organisationId } = findContact(db, scope, added.value)!;
    const change = (title: string, at: number) =>
      changeContact(context(), scope, { id: added.value, changedAt: at, details: { ...details, title } });
    expect(change("Direktør", changedAt).ok).toBe(true);
    expect(change("Formand", changedAt)).toEqual({ ok: false, code: "changed" });
    expect(listContacts(db, scope, organisationId).map(({ title }) => title)).toEqual(["Direktør"]);
    expect(removeContact(context(), scope, added.value).ok).toBe(true);
    expect(removeContact(context(), scope, added.value)).toEqual({ ok: false, code: "gone" });
    expect(db.get(sql`select count(*) n from contact`)).toEqual({ n: 0 });
    const rows = journal("contact");
    expect(rows.map(({ operation }) => operation)).toEqual(["add-contact", "change-contact", "remove-contact"]);
    expect(JSON.stringify(rows)).not.toMatch(/karla|Direkt|12345678|HR/i);
  });

  it("is found by nobody but the team, and by no other project", () => {
    const { db, context, scope, actor, head } = setStage();
    addContact(context(), scope, { organisation: "own-company", details });
    const id = findOrganisationStanding(db, "own-company")!.organisationId;
    const observer = scopeFor(actor("project_observer"), "project.read", { kind: "project", ...head() })!;
    expect(listContacts(db, observer, id)).toEqual([]);
    const other = scopeFor(actor("lead_elsewhere"), "project.change", {
      kind: "project",
      ...findProjectHead(db, "other")!,
    })!;
    expect(listContacts(db, other, id)).toEqual([]);
  });
});
