/** Pages of records lead on to what grew from them, as far as the reader may see it. */
import { expect, it } from "vitest";
import * as activities from "~/routes/activities";
import * as activity from "~/routes/activity";
import * as goal from "~/routes/goal";
import * as need from "~/routes/need";
import * as outcome from "~/routes/outcome";
import * as projectStakeholder from "~/routes/project-stakeholder";
import { LanguageProvider } from "~/ui/language-provider";
import { StakeholderPage, type StakeholderPageProps } from "~/ui/stakeholder-page";
import { NOW, type Principal } from "../support/principals";
import { renderPage } from "../support/render-page";
import { makeRichProject, rich } from "../support/rich-project";
import { knock, openHouse } from "./accounts/knock";

const own = `/projects/${rich}`;
type Keyed = readonly { key: string }[];

function setStage() {
  const { db, cast } = makeRichProject({ hidden: true });
  const house = openHouse(db, NOW);
  return (principal: Principal, loader: Parameters<typeof knock>[1], path: string, params = {}) =>
    knock(house, loader, {
      path: `${own}${path}`,
      params: { project: rich, ...params },
      cookies: { session: cast.session[principal] ?? "" },
    });
}

it.each<[Principal, string[]]>([
  ["project_lead", ["secret", "proven"]],
  ["project_observer", ["secret", "proven"]],
  ["programme_reviewer", ["proven"]],
])("tells %s which outcomes came of an activity and of a goal: %s", async (principal, expected) => {
  const ask = setStage();
  const { outcomes, answered, needs } = (await ask(principal, activity.loader, "/activities/a-2", { activity: "a-2" }))
    .body as { outcomes: Keyed; answered: Keyed; needs: Keyed };
  expect(outcomes.map(({ key }) => key)).toEqual(expected);
  expect(answered.map(({ key }) => key).sort()).toEqual(["answered", ...expected.filter((key) => key === "secret")]);
  expect(needs).toEqual([]);
  const aim = (await ask(principal, goal.loader, "/goals/met", { goal: "met" })).body as { outcomes: Keyed };
  expect(aim.outcomes.map(({ key }) => key)).toEqual(expected);
  for (const { key } of outcomes)
    expect((await ask(principal, outcome.loader, `/outcomes/${key}`, { outcome: key })).status).toBe(200);
  for (const { key } of answered)
    expect((await ask(principal, need.loader, `/needs/${key}`, { need: key })).status).toBe(200);
});

it("tells of an activity at which a need was voiced that need alone, and of a goal without outcomes none", async () => {
  const ask = setStage();
  const { needs, answered, outcomes } = (
    await ask("project_lead", activity.loader, "/activities/a-3", { activity: "a-3" })
  ).body as { outcomes: Keyed; answered: Keyed; needs: Keyed };
  expect([needs.map(({ key }) => key), answered, outcomes]).toEqual([["answered"], [], []]);
  const aim = (await ask("project_lead", goal.loader, "/goals/under-way", { goal: "under-way" })).body;
  expect(aim).toMatchObject({ outcomes: [] });
});

it.each<[Principal, boolean]>([
  ["project_lead", true],
  ["programme_reviewer", false],
])("leads %s from an organisation to its needs and to all its activities", async (principal, seesSecret) => {
  const ask = setStage();
  const lead = (await ask("project_lead", need.loader, "/needs/answered", { need: "answered" })).body as {
    record: { raisedBy: string };
  };
  const organisation = lead.record.raisedBy;
  const body = (await ask(principal, projectStakeholder.loader, `/stakeholders/${organisation}`, { organisation }))
    .body as StakeholderPageProps;
  const html = await renderPage(
    <LanguageProvider language="da">
      <StakeholderPage {...body} contacts={null} />
    </LanguageProvider>,
  );
  expect(html).toContain(`href="${own}/needs/answered"`);
  expect(html.includes(`href="${own}/needs/secret"`)).toBe(seesSecret);
  const all = `/activities?organisation=${organisation}`;
  expect(html).toContain(`href="${own}${all}"`);
  const { total } = (await ask(principal, activities.loader, all)).body as { total: number };
  expect(total).toBeGreaterThanOrEqual(body.activities.length);
  const few = await renderPage(
    <LanguageProvider language="da">
      <StakeholderPage {...body} pages={["overview"]} contacts={null} />
    </LanguageProvider>,
  );
  expect(few).not.toContain(all);
});
