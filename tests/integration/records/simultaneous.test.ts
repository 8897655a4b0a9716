/** Two forms that were filled from the same state and sent at the same time: one is saved, the other comes back with its words. */
import { sql } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import type { Db } from "#db/client";
import { findOrganisation } from "#db/organisations";
import { findProjectHead, getProject, getProjectBasics } from "#db/projects";
import { everything } from "~/domain/permissions/scope";
import { entriesOfBasics } from "~/forms/entries-of-basics";
import * as need from "~/routes/need";
import * as organisationEdit from "~/routes/organisation-edit";
import * as projectBasics from "~/routes/project-basics";
import * as projectModel from "~/routes/project-model";
import { recordVersion } from "~/server/record-version";
import { addOwnRecords } from "../../support/own-records";
import { type Cast, makeCast, NOW, type Principal } from "../../support/principals";
import { type House, knock, openHouse } from "../accounts/knock";

let db: Db;
let cast: Cast;
let house: House;
const system = everything({ kind: "system" });
const projectId = () => findProjectHead(db, "own")!.projectId;
const project = () => getProject(db, system, projectId());
const basics = () => getProjectBasics(db, system, projectId());
const organisation = () => findOrganisation(db, system, "own-company")!;

beforeEach(() => {
  ({ db, cast } = makeCast());
  addOwnRecords(db);
  house = openHouse(db, NOW);
});

type Entries = (readonly [string, string])[];

interface Form {
  handlers: { action: Parameters<typeof knock>[1] };
  params?: Record<string, string>;
  writers: [Principal, Principal];
  /** The form as it is filled from what is saved, with one word of one's own. */
  fill: (word: string) => Entries;
  /** What is saved, in which one of the words stands afterwards. */
  saved: () => unknown;
}

const withWord = (entries: Entries, field: string, word: string): Entries => [
  ...entries.filter(([name]) => name !== field),
  [field, word],
];

const forms: Record<string, Form> = {
  "a knowledge need": {
    handlers: need,
    params: { need: "n" },
    writers: ["project_lead", "project_editor"],
    fill: (word) => {
      const one = project().needs!.find(({ key }) => key === "n")!;
      const [year = "", month = "", day = ""] = one.date.split("-");
      return [
        ["intent", "change"],
        ["text.da", word],
        ["date.day", day],
        ["date.month", month],
        ["date.year", year],
        ["status", "open"],
        ["visibility", one.visibility ?? "project"],
        ["version", recordVersion(one)],
      ];
    },
    saved: () => project().needs,
  },
  "the basics of a project": {
    handlers: projectBasics,
    writers: ["project_lead", "project_editor"],
    fill: (word) => [
      ...withWord([...entriesOfBasics(basics(), (key) => findOrganisation(db, system, key)!.name)], "titleDa", word),
      ["intent", "save"],
      ["version", recordVersion(basics())],
    ],
    saved: basics,
  },
  "a choice of model for the same day": {
    handlers: projectModel,
    writers: ["project_lead", "project_editor"],
    fill: (word) => [
      ["model", "systemic"],
      ["date.day", "1"],
      ["date.month", "2"],
      ["date.year", "2026"],
      ["rationaleDa", word],
    ],
    saved: () => project().modelRegistrations,
  },
  "an organisation": {
    handlers: organisationEdit,
    params: { organisation: "own-company" },
    writers: ["organisation_administrator", "administrator"],
    fill: (word) => [
      ["name", word],
      ["field", organisation().field],
      ["version", recordVersion(organisation())],
    ],
    saved: organisation,
  },
};

it.each(Object.entries(forms))("%s: exactly one of the two is saved", async (_name, form) => {
  const { handlers, params, writers, fill, saved } = form;
  const words = ["Det ene ord", "Det andet ord"] as const;
  const filled = words.map(fill);
  const rows = () => db.all(sql`select id from journal where operation not like '%draft%'`).length;
  const send = (writer: Principal, entries: Entries) =>
    knock(house, handlers.action, {
      path: "/x",
      params: { project: "own", ...params },
      cookies: { session: cast.session[writer] ?? "" },
      form: entries as unknown as Record<string, string>,
    });
  const before = rows();
  const answers = await Promise.all(writers.map((writer, i) => send(writer, filled[i]!)));
  expect(answers.map(({ status }) => status).sort()).toEqual([302, 409]);
  expect(rows()).toBe(before + 1);
  const lost = answers.findIndex(({ status }) => status === 409);
  const [winner, loser] = lost === 1 ? words : [words[1], words[0]];
  expect(JSON.stringify(saved())).toContain(winner);
  expect(JSON.stringify(saved())).not.toContain(loser);
  // The words come back beside what is saved now, in the answer itself, and hold once their writer has chosen them.
  const shown = JSON.stringify(answers[lost]!.body);
  expect(shown).toContain(loser);
  expect(shown).toContain(winner);
  const { conflict } = answers[lost]!.body as { conflict: { version: string } };
  const again = await send(writers[lost]!, withWord(filled[lost]!, "version", conflict.version));
  expect(again.status).toBe(302);
  expect(JSON.stringify(saved())).toContain(loser);
});
