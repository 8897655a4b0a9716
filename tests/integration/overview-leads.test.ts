/** A project's overview leads each reader to the records behind its figures, and to the newest activities, where they may go. */
import { expect, it } from "vitest";
import * as activities from "~/routes/activities";
import * as goals from "~/routes/goals";
import * as needs from "~/routes/needs";
import * as outcomes from "~/routes/outcomes";
import * as project from "~/routes/project";
import { NOW, type Principal } from "../support/principals";
import { makeRichProject, rich } from "../support/rich-project";
import { knock, openHouse } from "./accounts/knock";

function setStage(options = {}) {
  const { db, cast } = makeRichProject(options);
  const house = openHouse(db, NOW);
  const ask = async (principal: Principal, loader: Parameters<typeof knock>[1], path: string) => {
    const cookies = { session: cast.session[principal] ?? "" };
    const answer = await knock(house, loader, { path, params: { project: rich }, cookies });
    expect(answer.status, path).toBe(200);
    return answer.body;
  };
  const draw = async (principal: Principal) => {
    const { body } = (await ask(principal, project.loader, `/projects/${rich}`)) as { body: { html: string } };
    return body.html;
  };
  return { ask, draw };
}

/** Where key figures lead, by their names. */
function ledOf(html: string): Record<string, string> {
  const led = [...html.matchAll(/<dt><a href="([^"]*)">([^<]*)<\/a><\/dt>/g)];
  return Object.fromEntries(led.map(([, to = "", label = ""]) => [label, to.replaceAll("&amp;", "&")]));
}

const activityLinks = (html: string) => html.match(/<a href="\/projects\/project-0\/activities\/a-\d+"/g) ?? [];

it("leads the lead to as many records as each figure counts, and to the newest activities", async () => {
  const { ask, draw } = setStage();
  const html = await draw("project_lead");
  const led = ledOf(html);
  expect(Object.keys(led)).toEqual(
    expect.arrayContaining([
      "Aktiviteter",
      "Tovejs",
      "Virksomheder nået",
      "Plan ført ud i livet",
      "Timer brugt af planen",
    ]),
  );
  const listed = async (loader: Parameters<typeof knock>[1], label: string) => {
    const { total, found } = (await ask("project_lead", loader, led[label] ?? "")) as { total: number; found?: number };
    return found ?? total;
  };
  expect(await listed(activities.loader, "Aktiviteter")).toBe(60);
  expect(await listed(needs.loader, "Vidensbehov besvaret")).toBe(2);
  expect(await listed(goals.loader, "Mål nået")).toBe(1);
  expect(await listed(outcomes.loader, "Udbytte med belæg")).toBe(1);
  expect(activityLinks(html)).toHaveLength(8);
});

it("leads to rounds of feedback those who may open them, and keeps what it draws for the others apart", async () => {
  const { draw } = setStage();
  const feedback = `/projects/${rich}/feedback`;
  expect(ledOf(await draw("project_lead"))["Svar på feedback"]).toBe(feedback);
  const observer = ledOf(await draw("project_observer"));
  expect(observer["Svar på feedback"]).toBeUndefined();
  expect(observer.Aktiviteter).toBeDefined();
  expect(await draw("project_observer")).not.toContain(feedback);
  expect(ledOf(await draw("project_lead"))["Svar på feedback"]).toBe(feedback);
});

it("leads a funder to no list that shows less than was counted", async () => {
  const open = setStage();
  expect(Object.keys(ledOf(await open.draw("programme_reviewer")))).toContain("Aktiviteter");
  const { draw } = setStage({ hidden: true });
  expect(ledOf(await draw("project_lead")).Aktiviteter).toBeDefined();
  const html = await draw("programme_reviewer");
  expect(Object.keys(ledOf(html))).toEqual(["Timer brugt af planen", "Mål nået"]);
  expect(activityLinks(html)).toHaveLength(8);
  expect(html).not.toContain('/activities/a-1"');
});
