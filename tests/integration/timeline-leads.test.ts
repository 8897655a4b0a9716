/** What stands on a project's timeline opens for those who may open its page, and for nobody else. */
import { expect, it } from "vitest";
import * as outcome from "~/routes/outcome";
import * as projectModel from "~/routes/project-model";
import * as projectReports from "~/routes/project-reports";
import * as projectTimeline from "~/routes/project-timeline";
import { NOW, type Principal } from "../support/principals";
import { makeRichProject, rich } from "../support/rich-project";
import { knock, openHouse } from "./accounts/knock";

const own = `/projects/${rich}`;
const everywhere = {
  activity: `${own}/activities/a-2`,
  feedback: `${own}/feedback/rounds/start`,
  report: `${own}/reports`,
  model: `${own}/model`,
  outcome: `${own}/outcomes/proven`,
};

it.each<[Principal, Partial<Record<keyof typeof everywhere, string | undefined>>]>([
  ["project_lead", everywhere],
  ["project_observer", { ...everywhere, feedback: undefined }],
  ["programme_reviewer", { ...everywhere, feedback: undefined }],
  ["project_company", { ...everywhere, feedback: undefined, report: undefined }],
])("opens to %s what its page opens to", async (principal, expected) => {
  const { db, cast } = makeRichProject();
  const house = openHouse(db, NOW);
  const ask = (loader: Parameters<typeof knock>[1], path: string, params = {}) =>
    knock(house, loader, {
      path,
      params: { project: rich, ...params },
      cookies: { session: cast.session[principal] ?? "" },
    });
  const { lines } = (await ask(projectTimeline.loader, `${own}/timeline`)).body as {
    lines: { kind: keyof typeof everywhere; key: string; to: string | null }[];
  };
  const led = Object.fromEntries(
    lines.flatMap(({ kind, key, to }) =>
      to !== null && (kind !== "activity" || key === "a-2") && (kind !== "outcome" || key === "proven")
        ? [[kind, to]]
        : [],
    ),
  );
  expect(led).toEqual(Object.fromEntries(Object.entries(expected).filter(([, to]) => to !== undefined)));
  if (led.outcome) expect((await ask(outcome.loader, led.outcome, { outcome: "proven" })).status).toBe(200);
  if (led.model) expect((await ask(projectModel.loader, led.model)).status).toBe(200);
  expect((await ask(projectReports.loader, `${own}/reports`)).status).toBe(led.report ? 200 : 404);
});
