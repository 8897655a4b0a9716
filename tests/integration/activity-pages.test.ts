/** Finding, logging and undoing activities, on a real database. */
import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { findActivityChoices } from "#db/activity-choices";
import {
  listNamedOrganisations,
  listOrganisationsOfActivities,
  listRecentOrganisations,
  listRepeatable,
} from "#db/activity-form";
import { listActivityPage } from "#db/activity-list";
import { hasLoggableProject, listLoggableProjects } from "#db/loggable-projects";
import { findActivity } from "#db/one-activity";
import { findProjectHead } from "#db/projects";
import { matchWords, wordsOf } from "#db/match-words";
import { activity } from "#db/schema/activity";
import { readerScope, scopeFor } from "~/domain/permissions/scope";
import { readActivitySearch } from "~/forms/activity-search";
import { addRecord } from "~/operations/add-record";
import { deleteRecord } from "~/operations/delete-record";
import { logActivity } from "~/operations/log-activity";
import { undoDeletion } from "~/server/http/undo-deletion";
import type { Visit } from "~/server/http/visit";
import { makeCast, NOW, type Principal } from "../support/principals";
import { actorOf } from "./accounts/world";

const draft = {
  title: { da: "Ærlig snak om støv" },
  kind: "workshop",
  date: "2026-03-01",
  direction: "exchange",
  moment: "relevance",
  brokerCore: "relate",
} as const;

function setStage() {
  const { db, cast } = makeCast();
  const actor = (principal: Principal) => actorOf(db, cast.accountId[principal] as number);
  const head = findProjectHead(db, "own")!;
  const other = findProjectHead(db, "other")!;
  const scopeOf = (principal: Principal, at = head) =>
    scopeFor(actor(principal), "activity.list", { kind: "project", ...at })!;
  const scope = scopeOf("project_lead");
  const context = (principal: Principal = "project_lead") => ({ db, actor: actor(principal), now: NOW });
  const log = (more: object = {}, principal: Principal = "project_lead") => {
    const logged = addRecord(context(principal), scope, { kind: "activity", record: { ...draft, ...more } as never });
    if (!logged.ok) throw new Error(logged.code);
    return logged.value;
  };
  const find = (address: string, as = scope) => {
    const { search } = readActivitySearch(new URLSearchParams(address));
    return listActivityPage(db, as, { search, limit: 50, offset: 0 });
  };
  const visit = (principal: Principal) =>
    ({ services: { db }, actor: actor(principal), operation: context(principal) }) as unknown as Visit;
  return { db, cast, actor, head, other, scopeOf, scope, context, log, find, visit };
}

describe("the list of activities", () => {
  it("has the newest first, with who took part", () => {
    const { log, find } = setStage();
    log({ participants: [{ organisation: "own-company", count: 1 }] });
    log({ date: "2025-01-01", title: { en: "Old" } });
    const { rows, total, more } = find("");
    expect([total, more]).toEqual([3, null]);
    expect(rows.map(({ date }) => date)).toEqual(["2026-03-01", "2026-02-01", "2025-01-01"]);
    expect(rows.map(({ participants }) => participants)).toEqual([["Snedkeri"], ["Snedkeri"], []]);
  });

  it("finds the beginnings of words in title and summary, in capitals or not, in this project alone", () => {
    const { db, log, find, other, scopeOf } = setStage();
    log();
    log({ title: { en: "Talk" }, summary: { da: "Om ÆRLIGHED" } });
    expect(find("search=ærl").total).toBe(2);
    expect(find("search=STØV+snak").total).toBe(1);
    expect(find("search=øv").total).toBe(0);
    expect(find("search=møde").total).toBe(1);
    expect(find("search=møde", scopeOf("lead_elsewhere", other)).rows[0]?.title.da).toContain("Andet");
    db.run(sql`delete from activity where title_en = 'Talk'`);
    expect(find("search=ærl").total).toBe(1);
  });

  it("takes signs that mean something to the index as no more than signs", () => {
    const { log, find } = setStage();
    log();
    for (const typed of [
      '"',
      "støv*",
      "støv OR møde",
      "NOT støv",
      "a:b",
      "(((",
      "-støv",
      "title_da:x",
      "' or 1=1 --",
      "^støv",
      "🙂",
    ])
      expect(() => find(new URLSearchParams({ search: typed }).toString())).not.toThrow();
    expect(find(new URLSearchParams({ search: "!!" }).toString()).total).toBe(2);
    expect(matchWords(7, 'a" OR b')).toBe(
      'project_id : "7" AND {title_da title_en summary_da summary_en} : ("a"* AND "OR"* AND "b"*)',
    );
  });

  it("parts words at every letter at which the index does", () => {
    const { db, scope, log } = setStage();
    log();
    const found = db.$client.prepare("select count(*) from activity_search where activity_search match ?");
    const letters = Array.from({ length: 0x32000 }, (_, point) => point)
      .filter((point) => point < 0xd800 || point > 0xdfff)
      .map((point) => String.fromCodePoint(point))
      .filter((letter) => /[\p{L}\p{N}]/u.test(letter));
    expect(letters.length).toBeGreaterThan(100_000);
    for (let start = 0; start < letters.length; start += 400) {
      const words = letters.slice(start, start + 400).flatMap((letter) => wordsOf(`a${letter}b`));
      expect(() => found.get(words.map((word) => `"${word}"*`).join(" OR "))).not.toThrow();
    }
    expect(() => found.get('"a\u19b0b"*')).toThrow("phrase");
    expect(findActivityChoices(db, scope, { words: 'a\u19b0b "(', limit: 5 })).toEqual([]);
    expect(findActivityChoices(db, scope, { words: "snak ær", limit: 5 })).toHaveLength(1);
  });

  it("meets words with kind, direction and moment inside the index, also after an activity became another kind", () => {
    const { log, find, db } = setStage();
    const before = find("search=støv&kind=pilot").total;
    const key = log({ kind: "pilot", direction: "pull", moment: "interim_results" });
    const found = () => find("search=støv&kind=pilot&direction=pull&moment=interim_results").total;
    expect(find("search=støv&kind=pilot").total).toBe(before + 1);
    expect([found(), find("search=støv&kind=pilot&direction=push").total]).toEqual([1, 0]);
    db.update(activity).set({ kind: "workshop" }).where(eq(activity.key, key)).run();
    expect([found(), find("search=støv&kind=workshop&direction=pull").total]).toEqual([0, 1]);
    db.run("insert into activity_search(activity_search, rank) values ('integrity-check', 1)");
    expect(matchWords(7, "møde", { kind: "pilot", direction: null, moment: "interim_results" })).toBe(
      'project_id : "7" AND kind : "pilot" AND moment : ("interim" AND "results") AND {title_da title_en summary_da summary_en} : ("møde"*)',
    );
    expect(matchWords(7, "", { kind: null })).toBeNull();
  });

  it("filters by the field of who took part: that of the organisation, or the one that is stated without it", () => {
    const { log, find } = setStage();
    const before = ["company", "authority", "research"].map((field) => find(`field=${field}`).total);
    log({
      participants: [
        { organisation: "own-company", count: 1 },
        { organisation: "own-company", count: 2 },
      ],
    });
    log({ participants: [{ field: "authority", count: 4 }] });
    log({ brokers: ["institute"] });
    const after = ["company", "authority", "research"].map((field) => find(`field=${field}`).total);
    expect(after).toEqual([before[0]! + 1, before[1]! + 1, before[2]]);
  });

  it("filters by kind, direction, moment, organisation and period together", () => {
    const { log, find } = setStage();
    log({ kind: "pilot", direction: "push", moment: "anchoring", brokers: ["institute"], endDate: "2026-04-01" });
    expect(find("kind=pilot").total).toBe(1);
    expect(find("kind=pilot&direction=pull").total).toBe(0);
    expect(find("moment=anchoring&direction=push").total).toBe(1);
    expect([find("kind=pilot&core=relate").total, find("kind=pilot&core=link").total]).toEqual([1, 0]);
    expect(find("organisation=institute").total).toBe(1);
    expect(find("organisation=own-company").total).toBe(1);
    expect(find("organisation=nobody").total).toBe(0);
    expect(find("from=15.3.2026").total).toBe(1);
    expect(find("from=15.3.2026&begun=yes").total).toBe(0);
    expect(find("from=2026-03-01&begun=yes").total).toBe(1);
    expect(find("to=2026-02-01").total).toBe(1);
    expect(find("kind=nonsense").total).toBe(2);
  });

  it("finds an organisation's activities once each, whichever way is the shortest, and hides what it hides", () => {
    const { db, other, scope, scopeOf, log, find } = setStage();
    const twice = { organisation: "institute", count: 1 };
    log({ brokers: ["institute"], participants: [twice, { ...twice, count: 2 }] });
    log({ brokers: ["institute"], visibility: "project", date: "2026-03-02" });
    const told = () => {
      const { total, rows } = find("organisation=institute");
      const narrowed = ["&kind=workshop", "&kind=pilot", "&search=støv", "&search=findesikke"].map(
        (more) => find(`organisation=institute${more}`).total,
      );
      return [
        total,
        rows.map(({ date }) => date),
        narrowed,
        find("organisation=institute", scopeOf("programme_reviewer")).total,
      ];
    };
    const expected = [2, ["2026-03-02", "2026-03-01"], [2, 0, 2, 0], 1];
    // The project's activities are most of the table …
    expect(told()).toEqual(expected);
    // … and then a small part of it, of which the same organisation took part in others.
    const add = (projectId: number, key: string, count: number) =>
      db.run(sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < ${count})
        insert into activity (project_id, key, title_da, kind, date, direction, moment, broker_core)
        select ${projectId}, ${key} || i, 'Andet ' || i, 'workshop', date('2025-01-01', i || ' days'), 'push', 'relevance', 'link' from n`);
    const join = (key: string) =>
      db.run(sql`insert into activity_broker (activity_id, organisation_id)
        select a.id, o.id from activity a, organisation o where a.key like ${`${key}%`} and o.key = 'institute'`);
    add(other.projectId, "elsewhere", 40);
    join("elsewhere");
    expect(told()).toEqual(expected);
    // More than are counted are read along the days.
    add(scope.projectId, "own", 1100);
    join("own");
    const many = find("organisation=institute");
    expect([many.total, many.more, many.rows[0]?.key, many.rows.length]).toEqual([1000, "older", "own1100", 50]);
  });

  it("hides from a funder what is for the project alone, also in search and count", () => {
    const { log, find, scopeOf, db } = setStage();
    log({ visibility: "project", participants: [{ organisation: "institute", count: 1 }] });
    const funder = scopeOf("programme_reviewer");
    expect([find("").total, find("", funder).total]).toEqual([2, 1]);
    expect(find("search=støv", funder).total).toBe(0);
    expect(listOrganisationsOfActivities(db, funder).map(({ key }) => key)).toEqual(["own-company"]);
  });

  it("counts no further than a thousand where something is searched for, and pages as far", () => {
    const { db, scope, find, head } = setStage();
    db.run(sql`with recursive n(i) as (select 1 union all select i + 1 from n where i < 1200)
      insert into activity (project_id, key, title_da, kind, date, direction, moment, broker_core)
      select ${head.projectId}, 'k' || i, 'Støj ' || i, 'report', date('2026-01-01', i || ' days'), 'push', 'relevance', 'link' from n`);
    const found = find("search=støj");
    expect([found.total, found.more, found.rows.length, found.rows[0]?.key]).toEqual([
      1000,
      "logged-earlier",
      50,
      "k1200",
    ]);
    const { search } = readActivitySearch(new URLSearchParams("kind=report"));
    const page = (offset: number) =>
      listActivityPage(db, scope, { search, limit: 50, offset }).rows.map(({ key }) => key);
    expect(find("kind=report").more).toBe("older");
    expect(page(950)[49]).toBe("k201");
    expect(page(1000)).toEqual([]);
    expect(find("").total).toBe(1201);
    expect(find("search=119").rows.map(({ key }) => key)).toContain("k1199");
  });

  it("says of a period what is wrong with it", () => {
    expect(readActivitySearch(new URLSearchParams("from=31.2.2026&to=x")).faults).toEqual(["from", "to"]);
    expect(readActivitySearch(new URLSearchParams("from=2.2.2026&to=1.2.2026")).faults).toEqual(["order"]);
  });
});

describe("logging", () => {
  it("makes one activity and its needs of an entry that is sent twice", () => {
    const { db, scope, context, find } = setStage();
    const entry = {
      activity: structuredClone(draft) as never,
      needs: ["Hvad virker?", "Hvad koster det?"],
      language: "da" as const,
    };
    const first = logActivity(context("project_bridge_builder"), scope, { ...entry, submission: "s1" });
    const second = logActivity(context("project_bridge_builder"), scope, { ...entry, submission: "s1" });
    expect(second).toEqual(first);
    expect(find("").total).toBe(2);
    const needs = db.all(
      sql`select n.text_da as text, a.key as "at", n.status, n.logged_by_id as "by" from need n join activity a on a.id = n.raised_at_id order by n.id`,
    );
    expect(needs).toHaveLength(2);
    expect(needs[0]).toMatchObject({ text: "Hvad virker?", status: "open" });
    logActivity(context("project_bridge_builder"), scope, { ...entry, submission: "s2" });
    expect(find("").total).toBe(3);
  });

  it("offers those of late first, with how they took part, and the latest of each series", () => {
    const { db, log, scope } = setStage();
    log({ date: "2026-05-01", participants: [{ organisation: "institute", form: "partner", count: 1 }] });
    log({ date: "2026-04-01" });
    const recent = listRecentOrganisations(db, scope, 8);
    expect(recent.map(({ key, form }) => [key, form])).toEqual([
      ["institute", "partner"],
      ["own-company", null],
    ]);
    expect(listRepeatable(db, scope, 3).map(({ date }) => date)).toEqual(["2026-05-01", "2026-02-01"]);
    expect(
      listNamedOrganisations(db, scope)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(["institute", "own-company"]);
  });

  it("is offered in the projects that are open to it, the last one known", () => {
    const { db, actor, log, scope } = setStage();
    const of = (principal: Principal) =>
      listLoggableProjects(db, readerScope(actor(principal))).map(({ key, last }) => [key, last]);
    expect(of("project_bridge_builder")).toEqual([["own", false]]);
    log({}, "project_bridge_builder");
    expect(of("project_bridge_builder")).toEqual([["own", true]]);
    expect([of("project_company"), of("project_observer"), of("administrator")]).toEqual([[], [], []]);
    db.run(sql`update project set archived_at = ${NOW} where id = ${scope.projectId}`);
    expect(of("project_lead")).toEqual([]);
    expect(hasLoggableProject(db, readerScope(actor("project_lead")))).toBe(false);
  });
});

describe("taking a deletion back", () => {
  it("is for whoever may change the activity, once, and for nothing else in the journal", () => {
    const { db, log, context, scope, head, visit } = setStage();
    const key = log();
    const gone = deleteRecord(context(), scope, { kind: "activity", key });
    if (!gone.ok) throw new Error(gone.code);
    expect(undoDeletion(visit("project_bridge_builder"), { scope, head }, gone.value)).toBe(null);
    expect(undoDeletion(visit("project_observer"), { scope, head }, gone.value)).toBe(null);
    expect(undoDeletion(visit("project_lead"), { scope, head }, gone.value - 1)).toBe(null);
    expect(undoDeletion(visit("project_lead"), { scope, head }, Number.NaN)).toBe(null);
    expect(undoDeletion(visit("project_lead"), { scope, head }, gone.value)).toBe(key);
    expect(findActivity(db, scope, key)?.record.title).toEqual(draft.title);
    expect(undoDeletion(visit("project_lead"), { scope, head }, gone.value)).toBe(key);
  });

  it("gives a bridge-builder the own one back", () => {
    const { db, log, context, scope, head, visit, cast } = setStage();
    const key = log({}, "project_bridge_builder");
    const gone = deleteRecord(context("project_bridge_builder"), scope, { kind: "activity", key });
    if (!gone.ok) throw new Error(gone.code);
    expect(undoDeletion(visit("project_bridge_builder"), { scope, head }, gone.value)).toBe(key);
    expect(findActivity(db, scope, key)?.loggedById).toBe(cast.accountId.project_bridge_builder);
  });
});
