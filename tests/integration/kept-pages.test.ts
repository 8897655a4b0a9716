/** What the server keeps of a project's pages: one of each, however often the project changes. */
import { expect, it } from "vitest";
import { findProjectHead, raiseRevision } from "#db/projects";
import { everything } from "~/domain/permissions/scope";
import type { Memory } from "~/server/memory";
import * as activities from "~/routes/activities";
import * as project from "~/routes/project";
import * as projectInvolvement from "~/routes/project-involvement";
import * as projectModel from "~/routes/project-model";
import * as projectNext from "~/routes/project-next";
import * as projectReport from "~/routes/project-report";
import * as projectTimeline from "~/routes/project-timeline";
import * as resources from "~/routes/resources";
import { makeCast, NOW } from "../support/principals";
import { knock, openHouse } from "./accounts/knock";

it.each([
  ["", project.loader],
  ["/report", projectReport.loader],
  ["/report?from=2025-01-01&to=2025-12-31", projectReport.loader],
  ["/involvement", projectInvolvement.loader],
  ["/model", projectModel.loader],
  ["/timeline", projectTimeline.loader],
  ["/activities", activities.loader],
])("keeps one of /projects/own%s", async (path, loader) => {
  const { db, cast } = makeCast();
  const house = openHouse(db, NOW);
  const keys = new Set<string>();
  let made = 0;
  const note =
    (keep: Memory["remember"]): Memory["remember"] =>
    (key, make, state) => {
      keys.add(key);
      return keep(
        key,
        () => {
          made += 1;
          return make();
        },
        state,
      );
    };
  const { remember, hold, keepReport, keepFacts } = house.services.memory;
  house.services.memory = { remember: note(remember), hold: note(hold), keepReport: note(keepReport), keepFacts };
  const open = () =>
    knock(house, loader, {
      path: `/projects/own${path}`,
      params: { project: "own" },
      cookies: { session: cast.session.project_lead ?? "" },
    });
  expect((await open()).status).toBe(200);
  const [kept, once] = [[...keys], made];
  expect(once).toBeGreaterThan(0);
  await open();
  expect(made).toBe(once);
  raiseRevision(db, everything({ kind: "system" }), findProjectHead(db, "own")!.projectId);
  expect((await open()).status).toBe(200);
  expect(made).toBeGreaterThan(once);
  expect([...keys]).toEqual(kept);
});

it("reads the records of a project once for all its pages, none of which changes them", async () => {
  const { db, cast } = makeCast();
  const house = openHouse(db, NOW);
  const { keepFacts } = house.services.memory;
  let read = 0;
  house.services.memory.keepFacts = (projectId, revision, make) =>
    keepFacts(projectId, revision, () => {
      read += 1;
      const facts = make();
      freeze(facts.project);
      for (const organisation of facts.organisations.values()) freeze(organisation);
      return facts;
    });
  const open = async (path: string, loader: Parameters<typeof knock>[1]) => {
    const cookies = { session: cast.session.project_lead ?? "" };
    const answer = await knock(house, loader, { path: `/projects/own${path}`, params: { project: "own" }, cookies });
    expect(answer.status, path).toBe(200);
  };
  const openAll = () =>
    Promise.all([
      open("", project.loader),
      open("/report", projectReport.loader),
      open("/report?from=2025-01-01&to=2025-12-31", projectReport.loader),
      open("/model", projectModel.loader),
      open("/timeline", projectTimeline.loader),
      open("/next", projectNext.loader),
      open("/resources", resources.loader),
    ]);
  await openAll();
  await openAll();
  expect(read).toBe(1);
  raiseRevision(db, everything({ kind: "system" }), findProjectHead(db, "own")!.projectId);
  await openAll();
  expect(read).toBe(2);
});

/** Whoever changes it afterwards fails. */
function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const member of Object.values(value)) freeze(member);
  Object.freeze(value);
}
