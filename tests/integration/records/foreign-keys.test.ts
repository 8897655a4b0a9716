/** A form that names what belongs to another project, or to nobody, is refused and writes nothing, whichever form it is. */
import { sql } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import type { Db } from "#db/client";
import { listOrganisations } from "#db/organisations";
import { findProjectHead, getProject, getProjectBasics } from "#db/projects";
import { hintId } from "~/domain/next/hint";
import { everything } from "~/domain/permissions/scope";
import { importBundle } from "~/operations/import-bundle";
import * as activity from "~/routes/activity";
import * as activityEdit from "~/routes/activity-edit";
import * as goal from "~/routes/goal";
import * as need from "~/routes/need";
import * as needs from "~/routes/needs";
import * as organisationAdd from "~/routes/organisation-add";
import * as outcome from "~/routes/outcome";
import * as outcomes from "~/routes/outcomes";
import * as projectBasics from "~/routes/project-basics";
import * as projectImport from "~/routes/project-import";
import * as projectInvolvement from "~/routes/project-involvement";
import * as projectLog from "~/routes/project-log";
import * as projectModel from "~/routes/project-model";
import * as projectNext from "~/routes/project-next";
import * as projectStakeholder from "~/routes/project-stakeholder";
import * as projectStakeholders from "~/routes/project-stakeholders";
import * as recordHistory from "~/routes/record-history";
import * as resources from "~/routes/resources";
import { recordVersion } from "~/server/record-version";
import { addOwnRecords } from "../../support/own-records";
import { type Cast, makeCast, NOW } from "../../support/principals";
import { type House, knock, openHouse } from "../accounts/knock";
import { messagesOf } from "./messages-of";

let db: Db;
let cast: Cast;
let house: House;
const system = everything({ kind: "system" });
const project = (key: string) => getProject(db, system, findProjectHead(db, key)!.projectId);
const foreignJournal = () =>
  db.get<{ id: number }>(
    sql`select id from journal where project_id = ${findProjectHead(db, "other")!.projectId} order by id desc`,
  )?.id ?? 0;

beforeEach(() => {
  ({ db, cast } = makeCast());
  addOwnRecords(db);
  const theirs = { key: "their-company", name: "Deres Værksted", field: "company" };
  const other = {
    ...project("other"),
    stakeholders: ["own-company", theirs.key],
    activities: [{ ...project("other").activities![0]!, key: "their-activity" }],
    needs: [{ key: "their-need", text: { da: "Deres" }, date: "2026-02-01", status: "open" }],
    resources: [{ moment: "relevance", hours: 7 }],
    momentPlan: [{ moment: "relevance", from: "2026-01-01", to: "2026-02-01" }],
    goals: [{ key: "their-goal", title: { da: "Deres mål" }, status: "on_track" }],
    outcomes: [
      { key: "their-outcome", title: { da: "Deres" }, kind: "practice", level: "organisation", date: "2026-03-01" },
    ],
  };
  const bundle = { format: "vidensbro-bundle", version: 1, organisations: [theirs], projects: [other] };
  expect(importBundle({ db, actor: { kind: "system" }, now: NOW }, bundle).ok).toBe(true);
  db.run(
    sql`insert into contact (id, project_id, organisation_id, name, source, legal_basis, created_at, changed_at)
      select 2, ${findProjectHead(db, "other")!.projectId}, id, 'Deres', 'person', 'consent', 0, 0
      from organisation where key = 'own-company'`,
  );
  house = openHouse(db, NOW);
});

const logged: [string, string][] = [
  ["title", "Besøg"],
  ["date.day", "1"],
  ["date.month", "3"],
  ["date.year", "2026"],
  ["kind", "company_visit"],
];
const day: [string, string][] = [
  ["date.day", "1"],
  ["date.month", "3"],
  ["date.year", "2026"],
];
const versionOf = (list: "activities" | "needs" | "outcomes", key: string): [string, string] => [
  "version",
  recordVersion(project("own")[list]!.find((one) => one.key === key)!),
];
const changedNeed = (): [string, string][] => [
  ["intent", "change"],
  ["text.da", "Hvad virker?"],
  ["status", "open"],
  ["visibility", "funder"],
  ...day,
  versionOf("needs", "n"),
];
const changedOutcome = (): [string, string][] => [
  ["intent", "change"],
  ["title.da", "Ny rutine"],
  ["kind", "practice"],
  ["level", "organisation"],
  ...day,
  versionOf("outcomes", "o"),
];
const contact: [string, string][] = [
  ["form", "contact"],
  ["name", "Ida"],
  ["language", "da"],
  ["source", "person"],
  ["legalBasis", "consent"],
];

const basics = (...more: [string, string][]): [string, string][] => [
  ["intent", "save"],
  ["titleDa", "Nyt navn"],
  ["lead", "Institut"],
  ["start.day", "1"],
  ["start.month", "1"],
  ["start.year", "2026"],
  ["end.day", "31"],
  ["end.month", "12"],
  ["end.year", "2027"],
  ["version", recordVersion(getProjectBasics(db, system, findProjectHead(db, "own")!.projectId))],
  ...more,
];
/** Of a list that another project has, and this one has otherwise. */
const theirVersion = (list: "resources" | "momentPlan"): [string, string] => [
  "version",
  recordVersion(project("other")[list]!),
];

interface Foreign {
  action: Parameters<typeof knock>[1];
  params?: Record<string, string>;
  query?: string;
  form: () => [string, string][];
}

const forms: Record<string, Foreign> = {
  "an activity with an organisation that nobody knows": {
    action: projectLog.action,
    form: () => [...logged, ["who", "no-organisation"]],
  },
  "an activity by a bridge-builder that nobody knows": {
    action: projectLog.action,
    form: () => [...logged, ["who", "own-company"], ["brokers", "no-organisation"], ["broker", "no-organisation"]],
  },
  "a changed activity with an organisation that nobody knows": {
    action: activityEdit.action,
    params: { activity: "a" },
    form: () => [...logged, ["who", "no-organisation"], versionOf("activities", "a")],
  },
  "a change of another project's activity": {
    action: activityEdit.action,
    params: { activity: "their-activity" },
    form: () => [...logged, ["who", "own-company"]],
  },
  "a deletion of another project's activity": {
    action: activity.action,
    params: { activity: "their-activity" },
    form: () => [["intent", "delete"]],
  },
  "a need of an organisation that nobody knows": {
    action: needs.action,
    form: () => [
      ["intent", "add"],
      ["text.da", "Hvad?"],
      ["raisedBy", "no-organisation"],
    ],
  },
  "a need that was raised at another project's activity": {
    action: need.action,
    params: { need: "n" },
    form: () => [...changedNeed(), ["raisedAt", "their-activity"]],
  },
  "a need that another project's activity answers": {
    action: need.action,
    params: { need: "n" },
    form: () => [["intent", "activities"], ["activity", "their-activity"], versionOf("needs", "n")],
  },
  "a change of another project's need": {
    action: need.action,
    params: { need: "their-need" },
    form: changedNeed,
  },
  "an outcome towards another project's goal": {
    action: outcome.action,
    params: { outcome: "o" },
    form: () => [...changedOutcome(), ["goal", "their-goal"]],
  },
  "an outcome at an organisation that nobody knows": {
    action: outcome.action,
    params: { outcome: "o" },
    form: () => [...changedOutcome(), ["organisation", "no-organisation"]],
  },
  "an outcome of another project's activity": {
    action: outcome.action,
    params: { outcome: "o" },
    form: () => [["intent", "activities"], ["activity", "their-activity"], versionOf("outcomes", "o")],
  },
  "a link that shows another project's outcome": {
    action: outcome.action,
    params: { outcome: "their-outcome" },
    form: () => [
      ["intent", "evidence"],
      ["url", "https://example.org/x"],
    ],
  },
  "a deletion of another project's goal": {
    action: goal.action,
    params: { goal: "their-goal" },
    form: () => [["intent", "delete"]],
  },
  "an undo of another project's deletion": {
    action: outcomes.action,
    form: () => [
      ["intent", "undo"],
      ["journal", String(foreignJournal())],
    ],
  },
  "an undo of another project's choice of model": {
    action: projectModel.action,
    form: () => [
      ["intent", "undo"],
      ["journal", String(foreignJournal())],
    ],
  },
  "an earlier state out of another project's history": {
    action: recordHistory.action,
    params: { kind: "activity", key: "a" },
    form: () => [["journal", String(foreignJournal())]],
  },
  "a planned cell of an organisation that nobody knows": {
    action: projectInvolvement.action,
    query: "?organisation=no-organisation",
    form: () => [
      ["form", "cell"],
      ["organisation", "no-organisation"],
      ["involvement", "network"],
      ["moment", "relevance"],
      ["planned", "yes"],
    ],
  },
  "an agreement with an organisation that nobody knows": {
    action: projectInvolvement.action,
    query: "?organisation=no-organisation&change=network",
    form: () => [
      ["form", "agreement"],
      ["organisation", "no-organisation"],
      ["involvement", "network"],
      ["status", "agreed"],
      ["version", "x"],
    ],
  },
  "a contact of an organisation that is not in the project": {
    action: projectStakeholder.action,
    params: { organisation: "their-company" },
    form: () => contact,
  },
  "a change of another project's contact": {
    action: projectStakeholder.action,
    params: { organisation: "own-company" },
    form: () => [...contact, ["contact", "2"], ["version", "0"]],
  },
  "a deletion of another project's contact": {
    action: projectStakeholder.action,
    params: { organisation: "own-company" },
    form: () => [
      ["form", "remove-contact"],
      ["contact", "2"],
    ],
  },
  "a stakeholder that nobody knows": {
    action: projectStakeholders.action,
    form: () => [
      ["form", "add"],
      ["organisation", "no-organisation"],
    ],
  },
  "a known organisation that nobody knows": {
    action: organisationAdd.action,
    query: "?project=own",
    form: () => [
      ["form", "use"],
      ["organisation", "no-organisation"],
    ],
  },
  "a plan of resources that stands on another project's": {
    action: resources.action,
    form: () => [["intent", "change"], ["relevance.hours", "12"], theirVersion("resources")],
  },
  "a plan of moments that stands on another project's": {
    action: projectInvolvement.action,
    form: () => [
      ["form", "moments"],
      ["relevance.from.day", "1"],
      ["relevance.from.month", "2"],
      ["relevance.from.year", "2026"],
      ["relevance.to.day", "1"],
      ["relevance.to.month", "3"],
      ["relevance.to.year", "2026"],
      theirVersion("momentPlan"),
    ],
  },
  "a change of a link that the outcome does not have": {
    action: outcome.action,
    params: { outcome: "o" },
    form: () => [["intent", "evidence"], ["item", "0"], ["url", "https://example.org/x"], versionOf("outcomes", "o")],
  },
  "a removal of a link from another project's outcome": {
    action: outcome.action,
    params: { outcome: "their-outcome" },
    form: () => [
      ["intent", "remove-evidence"],
      ["item", "0"],
    ],
  },
  "a hint that is put aside and stands on another project's list": {
    action: projectNext.action,
    form: () => [
      ["form", "dismiss"],
      ["hint", hintId("need_unanswered", "their-need")],
      ["reason", "Det er ikke vores."],
    ],
  },
  "basics with a lead organisation that nobody knows": {
    action: projectBasics.action,
    form: () => [...basics().filter(([name]) => name !== "lead"), ["lead", "Ingen Steder"], ["lead.key", "nowhere"]],
  },
  "basics with a funder that nobody knows": {
    action: projectBasics.action,
    form: () => basics(["grants.0.funder", "Ingen Fond"], ["grants.0.funder.key", "nowhere"]),
  },
  "basics with a programme that nobody knows": {
    action: projectBasics.action,
    form: () => basics(["grants.0.programme", "nowhere"]),
  },
  "basics that stand on another project's": {
    action: projectBasics.action,
    form: () => [
      ...basics().filter(([name]) => name !== "version"),
      ["version", recordVersion(getProjectBasics(db, system, findProjectHead(db, "other")!.projectId))],
    ],
  },
  "a file that somebody else brought": {
    action: projectImport.action,
    form: () => [
      ["form", "write"],
      ["file", "999"],
    ],
  },
};

/** What asks for something to be gone that is not there for this project: the answer is the page again. */
const alreadyGone = /^a deletion of another project's contact/;

const stored = () =>
  JSON.stringify([
    project("own"),
    project("other"),
    listOrganisations(db, system),
    db.all(sql`select * from contact order by id`),
    db.all(sql`select * from involvement order by id`),
    db.all(sql`select * from hint_dismissal`),
    db.all(sql`select operation from journal where operation not like '%draft%' order by id`),
  ]);

it.each(Object.entries(forms))("%s", async (name, { action, params, query = "", form }) => {
  const before = stored();
  const { status, body } = await knock(house, action, {
    path: `/x${query}`,
    params: { project: "own", ...params },
    cookies: { session: cast.session.project_lead ?? "" },
    form: form() as unknown as Record<string, string>,
  });
  expect(stored()).toBe(before);
  if (alreadyGone.test(name)) return expect(status).toBe(302);
  expect([404, 409, 422]).toContain(status);
  // What is refused on its own page says so in words.
  if (status === 422) expect(messagesOf(body)).not.toEqual([]);
  if (status === 409) expect(body).toHaveProperty("conflict.mine");
});

it.each<[string, Foreign]>([
  ["basics", { action: projectBasics.action, form: () => basics(["grants.0.programme", "own-programme"]) }],
  [
    "resources",
    {
      action: resources.action,
      form: () => [
        ["intent", "change"],
        ["relevance.hours", "12"],
        ["version", recordVersion(project("own").resources ?? [])],
      ],
    },
  ],
  [
    "a link",
    {
      action: outcome.action,
      params: { outcome: "o" },
      form: () => [["intent", "evidence"], ["url", "https://example.org/x"], versionOf("outcomes", "o")],
    },
  ],
])("the same form is taken where nothing in it is foreign: %s", async (_, { action, params, form }) => {
  const before = stored();
  const { status } = await knock(house, action, {
    path: "/x",
    params: { project: "own", ...params },
    cookies: { session: cast.session.project_lead ?? "" },
    form: form() as unknown as Record<string, string>,
  });
  expect(status).toBe(302);
  expect(stored()).not.toBe(before);
});
