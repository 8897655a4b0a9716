/** What the server keeps of a project's pages: one of each, however often the project changes. */
import { expect, it } from "vitest";
import { findProjectHead, raiseRevision } from "#db/projects";
import { everything } from "~/domain/permissions/scope";
import type { Memory } from "~/server/memory";
import * as activities from "~/routes/activities";
import * as project from "~/routes/project";
import * as projectInvolvement from "~/routes/project-involvement";
import * as projectModel from "~/routes/project-model";
import * as projectReport from "~/routes/project-report";
import * as projectTimeline from "~/routes/project-timeline";
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
  const { remember, hold, keepReport } = house.services.memory;
  house.services.memory = { remember: note(remember), hold: note(hold), keepReport: note(keepReport) };
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
