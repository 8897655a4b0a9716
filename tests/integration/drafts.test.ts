/** Half-filled forms of a project: each comes back to who typed it, stands on what it was typed on, and goes when it is sent. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Db } from "#db/client";
import { findDraft } from "#db/drafts";
import { findProjectHead, getProject } from "#db/projects";
import * as places from "~/domain/draft-places";
import type { TypedEntries } from "~/domain/typed-entries";
import { everything, readerScope, scopeFor } from "~/domain/permissions/scope";
import * as activityEdit from "~/routes/activity-edit";
import * as goals from "~/routes/goals";
import * as logEntry from "~/routes/log-entry";
import * as need from "~/routes/need";
import * as needs from "~/routes/needs";
import * as organisationAdd from "~/routes/organisation-add";
import * as organisationEdit from "~/routes/organisation-edit";
import * as outcome from "~/routes/outcome";
import * as projectInvolvement from "~/routes/project-involvement";
import * as projectLog from "~/routes/project-log";
import * as projectStakeholder from "~/routes/project-stakeholder";
import * as resources from "~/routes/resources";
import { keepDraft } from "~/operations/keep-draft";
import { planCell } from "~/operations/plan-cell";
import { recordVersion } from "~/server/record-version";
import { addOwnRecords } from "../support/own-records";
import { type Cast, makeCast, NOW, type Principal } from "../support/principals";
import { actorOf } from "./accounts/world";
import { type House, knock, openHouse } from "./accounts/knock";

let db: Db;
let cast: Cast;
let house: House;
const head = () => findProjectHead(db, "own")!;
const system = everything({ kind: "system" });
beforeEach(() => {
  ({ db, cast } = makeCast());
  addOwnRecords(db);
  const lead = actorOf(db, cast.accountId.project_lead as number);
  const scope = scopeFor(lead, "project.change", { kind: "project", ...head() })!;
  const cell = { organisation: "own-company", form: "network", moment: "relevance", planned: true } as const;
  planCell({ db, actor: { kind: "system" }, now: NOW }, scope, cell);
  house = openHouse(db, NOW);
});

interface Asking {
  principal?: Principal;
  params?: Record<string, string>;
  query?: string;
  form?: TypedEntries;
}

const ask = (handler: Parameters<typeof knock>[1], { principal = "project_lead", params, query = "", form }: Asking) =>
  knock(house, handler, {
    path: `/x${query}`,
    params: { project: "own", ...params },
    cookies: { session: cast.session[principal] ?? "" },
    form: form && (form as unknown as Record<string, string>),
  });

const as = (principal: Principal) => {
  const actor = actorOf(db, cast.accountId[principal] as number);
  return { scope: readerScope(actor), context: { db, actor, now: NOW } };
};
const draftOf = (place: places.DraftPlace, principal: Principal = "project_lead") =>
  findDraft(db, as(principal).scope, place)?.entries ?? null;
const keep = (place: places.DraftPlace, entries: TypedEntries, principal: Principal = "project_lead") => {
  const { context, scope } = as(principal);
  expect(keepDraft(context, scope, { ...place, projectId: null, entries }).ok).toBe(true);
};

/** The draft that a page's loader gives, wherever in its answer it stands. */
function draftIn(body: unknown): TypedEntries | null {
  if (typeof body !== "object" || body === null) return null;
  for (const [name, value] of Object.entries(body)) {
    if (/draft/i.test(name) && value !== null && typeof value === "object") {
      const { entries } = value as { entries: TypedEntries | null };
      if (entries) return entries;
    }
    if (name === "one" || name === "moments") {
      const found = draftIn(value);
      if (found) return found;
    }
  }
  return null;
}

interface Page {
  place: places.DraftPlace;
  loader: Parameters<typeof knock>[1];
  action: Parameters<typeof knock>[1];
  asking?: Asking;
  /** What is sent in the end; the draft is its first part. */
  form: () => TypedEntries;
}

const project = () => getProject(db, system, head().projectId);
const agreement = () => project().involvements!.find(({ form }) => form === "network")!;

const activity = [
  ["title", "Besøg"],
  ["date.day", "1"],
  ["date.month", "3"],
  ["date.year", "2026"],
  ["kind", "company_visit"],
  ["who", "own-company"],
] as const;

const pages: Record<string, Page> = {
  "a new activity": {
    place: places.newActivityDraft("own", null),
    loader: projectLog.loader,
    action: projectLog.action,
    form: () => [...activity],
  },
  "a new activity that repeats another": {
    place: places.newActivityDraft("own", "a"),
    loader: projectLog.loader,
    action: projectLog.action,
    asking: { query: "?like=a" },
    form: () => [...activity, ["like", "a"]],
  },
  "a new activity from a device": {
    place: places.newActivityDraft("own", null),
    loader: projectLog.loader,
    action: logEntry.action,
    form: () => [...activity, ["account", String(cast.accountId.project_lead)], ["submission", "x1"]],
  },
  "a changed activity": {
    place: places.activityDraft("own", "a"),
    loader: activityEdit.loader,
    action: activityEdit.action,
    asking: { params: { activity: "a" } },
    form: () => [...activity, ["version", recordVersion(project().activities!.find(({ key }) => key === "a")!)]],
  },
  "a new need": {
    place: places.newRecordDraft("own", "need"),
    loader: needs.loader,
    action: needs.action,
    form: () => [
      ["text.da", "Hvordan måler vi støv?"],
      ["intent", "add"],
    ],
  },
  "a changed need": {
    place: places.recordDraft("own", "need", "n"),
    loader: need.loader,
    action: need.action,
    asking: { params: { need: "n" }, query: "?ask=change" },
    form: () => {
      const { text, date, visibility } = project().needs!.find(({ key }) => key === "n")!;
      const [year = "", month = "", day = ""] = date.split("-");
      const version = recordVersion(project().needs!.find(({ key }) => key === "n")!);
      return [
        ["text.da", `${text.da} Og hvornår?`],
        ["date.day", day],
        ["date.month", month],
        ["date.year", year],
        ["status", "open"],
        ["visibility", visibility ?? "project"],
        ["intent", "change"],
        ["version", version],
      ];
    },
  },
  "a new goal": {
    place: places.newRecordDraft("own", "goal"),
    loader: goals.loader,
    action: goals.action,
    form: () => [
      ["title.da", "Færre fald"],
      ["intent", "add"],
    ],
  },
  "a link that shows an outcome": {
    place: places.evidenceDraft("own", "o", null),
    loader: outcome.loader,
    action: outcome.action,
    asking: { params: { outcome: "o" } },
    form: () => [
      ["url", "https://example.org/x"],
      ["note.da", "Målt"],
      ["intent", "evidence"],
      ["version", recordVersion(project().outcomes!.find(({ key }) => key === "o")!)],
    ],
  },
  "the plan of resources": {
    place: places.resourcesDraft("own"),
    loader: resources.loader,
    action: resources.action,
    form: () => [
      ["relevance.hours", "12"],
      ["intent", "change"],
      ["version", recordVersion(project().resources ?? [])],
    ],
  },
  "the plan of moments": {
    place: places.momentPlanDraft("own"),
    loader: projectInvolvement.loader,
    action: projectInvolvement.action,
    form: () => [
      ...(["from", "to"] as const).flatMap((end, index): [string, string][] => [
        [`relevance.${end}.day`, "1"],
        [`relevance.${end}.month`, String(index + 2)],
        [`relevance.${end}.year`, "2026"],
      ]),
      ["form", "moments"],
      ["version", recordVersion(project().momentPlan ?? [])],
    ],
  },
  "an agreement": {
    place: places.agreementDraft("own", "own-company", "network"),
    loader: projectInvolvement.loader,
    action: projectInvolvement.action,
    asking: { query: "?organisation=own-company&change=network" },
    form: () => [
      ["contribution.da", "Fire timer om måneden"],
      ["status", "agreed"],
      ["form", "agreement"],
      ["organisation", "own-company"],
      ["involvement", "network"],
      ["version", recordVersion(agreement())],
    ],
  },
  "a contact": {
    place: places.contactDraft("own", "own-company", null),
    loader: projectStakeholder.loader,
    action: projectStakeholder.action,
    asking: { params: { organisation: "own-company" }, query: "?contact=new" },
    form: () => [
      ["name", "Ida Holm"],
      ["language", "da"],
      ["source", "person"],
      ["legalBasis", "public_task"],
      ["form", "contact"],
    ],
  },
  "a new organisation": {
    place: places.newOrganisationDraft("own"),
    loader: organisationAdd.loader,
    action: organisationAdd.action,
    asking: { query: "?project=own" },
    form: () => [
      ["name", "Helt Nyt Værksted"],
      ["field", "company"],
    ],
  },
  "a changed organisation": {
    place: places.organisationDraft("own-company"),
    loader: organisationEdit.loader,
    action: organisationEdit.action,
    asking: { params: { organisation: "own-company" }, principal: "organisation_administrator" },
    form: () => [
      ["name", "Snedkeri ApS"],
      ["field", "company"],
      ["version", recordVersion({ key: "own-company", name: "Snedkeri", field: "company" })],
    ],
  },
};

describe.each(Object.entries(pages))("the form of %s", (_name, { place, loader, action, asking = {}, form }) => {
  const principal = asking.principal ?? "project_lead";

  it("is kept for its writer alone, fills the page, and is forgotten when it is sent", async () => {
    const typed = form().slice(0, 1);
    keep(place, typed, principal);
    expect(draftIn((await ask(loader, asking)).body)).toEqual(typed);
    const another = principal === "project_lead" ? "project_editor" : "administrator";
    expect(draftIn((await ask(loader, { ...asking, principal: another })).body)).toBeNull();
    const sent = await ask(action, { ...asking, form: form() });
    expect([200, 302]).toContain(sent.status);
    expect(draftOf(place, principal)).toBeNull();
  });
});

describe("a form that two people have open", () => {
  const versioned = Object.entries(pages).filter(([name, { form }]) => {
    return name.includes("changed") || ["the plan of", "an agreement"].some((start) => name.startsWith(start)) || !form;
  });

  it.each(versioned)("is kept when somebody else saved %s first, until its writer has chosen", async (_name, page) => {
    const { place, loader, action, asking = {}, form } = page;
    const principal = asking.principal ?? "project_lead";
    const stale: TypedEntries = form().map(([name, value]) => [name, name === "version" ? "older" : value]);
    const answer = await ask(action, { ...asking, form: stale });
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ conflict: { draft: place } });
    expect(draftOf(place, principal)).toEqual(stale);
    expect(draftIn((await ask(loader, asking)).body)).toContainEqual(["version", "older"]);
  });

  it.each(versioned)("still stands on what it was filled from when %s comes back with faults", async (_name, page) => {
    const { action, asking = {}, form } = page;
    const faulty: Record<string, string> = {
      title: "",
      "text.da": "",
      name: "",
      status: "nonsense",
      "relevance.hours": "many",
      "relevance.from.day": "99",
      version: "older",
    };
    const typed: TypedEntries = form().map(([name, value]) => [name, faulty[name] ?? value]);
    const answer = await ask(action, { ...asking, form: typed });
    expect(answer.status).toBe(422);
    const { values, refused } = answer.body as { values?: { version: string }; refused?: { entries: TypedEntries } };
    expect(values?.version ?? refused?.entries.find(([name]) => name === "version")?.[1]).toBe("older");
  });
});

it("an activity that waited on a device leaves what is being typed by then", async () => {
  const place = places.newActivityDraft("own", null);
  keep(place, [["title", "Det næste"]]);
  const page = pages["a new activity from a device"]!;
  expect((await ask(page.action, { form: page.form() })).status).toBe(200);
  expect(draftOf(place)).toEqual([["title", "Det næste"]]);
});

it("the page that a device keeps holds no half-filled form", async () => {
  keep(places.newActivityDraft("own", null), [["title", "Besøg"]]);
  const { body } = await ask(projectLog.loader, { query: "?blank" });
  expect(draftIn(body)).toBeNull();
  expect(body).toMatchObject({ draft: { account: cast.accountId.project_lead } });
});
