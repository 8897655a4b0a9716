/** On the pages of a report that is not handed in, each figure opens to exactly the records that it counts; in one that is, none does. */
import { expect, it } from "vitest";
import * as activities from "~/routes/activities";
import * as barriers from "~/routes/barriers";
import * as goals from "~/routes/goals";
import * as needs from "~/routes/needs";
import * as outcomes from "~/routes/outcomes";
import * as projectReport from "~/routes/project-report";
import * as reportPreview from "~/routes/report-preview";
import * as reportSection from "~/routes/report-section";
import { LanguageProvider } from "~/ui/language-provider";
import type { ReportPlace } from "~/ui/report/behind";
import type { DrawnReport } from "~/ui/report/draw-report";
import { ReportView } from "~/ui/report/report-view";
import { addOwnReport } from "../../support/own-report";
import { makeCast, NOW } from "../../support/principals";
import { renderPage } from "../../support/render-page";
import { makeRichProject, rich } from "../../support/rich-project";
import { type House, knock, openHouse } from "../accounts/knock";

type Loader = Parameters<typeof knock>[1];
type Loaded = { report: DrawnReport; place: ReportPlace };

const lists: Record<string, Loader> = {
  activities: activities.loader,
  needs: needs.loader,
  barriers: barriers.loader,
  goals: goals.loader,
  outcomes: outcomes.loader,
};

const draw = (report: DrawnReport, place?: ReportPlace | null) =>
  renderPage(
    <LanguageProvider language="da">
      <ReportView report={report} place={place} />
    </LanguageProvider>,
  );

/** Where the figures of a drawn report lead, by what they are called, and what they say. */
function figuresOf(html: string) {
  const found = [
    ...html.matchAll(
      /<dt>(?:<a [^>]*?href="([^"]*)"[^>]*>)?([^<]*)(?:<\/a>)?<\/dt><dd class="key-figure-value">([^<]*)/g,
    ),
  ];
  return found.map(([, to, label = "", value = ""]) => ({ to: to?.replaceAll("&amp;", "&"), label, value }));
}

async function open(house: House, secret: string | null, loader: Loader, path: string, params = {}) {
  const answer = await knock(house, loader, {
    path,
    params: { project: rich, ...params },
    cookies: { session: secret ?? "" },
  });
  expect(answer.status, path).toBe(200);
  return answer.body;
}

async function countAt(house: House, secret: string | null, address: string): Promise<number> {
  const list = /^\/projects\/project-0\/(\w+)/.exec(address)?.[1] ?? "";
  const body = (await open(house, secret, lists[list]!, address)) as { total: number; found?: number };
  return body.found ?? body.total;
}

it.each(["", "?from=2022-03-01&to=2024-06-30", "?from=2023-01-01&to=2023-12-31&kind=final"])(
  "opens the figures of the report as it is now to as many records as they say%s",
  async (query) => {
    const { db, cast } = makeRichProject();
    const house = openHouse(db, NOW);
    const secret = cast.session.project_lead;
    const path = `/projects/${rich}/report${query}`;
    const { report, place } = (await open(house, secret, projectReport.loader, path)) as Loaded;
    const html = await draw(report, place);
    const counting = ["Aktiviteter", "Udbytter", "Mål", "Nye behov", "Nye barrierer"];
    const figures = figuresOf(html);
    const led = figures.filter(({ label, to }) => counting.includes(label) && to !== undefined);
    expect(new Set(led.map(({ label }) => label)).size).toBeGreaterThanOrEqual(4);
    for (const { label, to, value } of led)
      expect([label, await countAt(house, secret, to!)]).toEqual([label, Number(value)]);
    // Counts of a table stand in the cell after the one that leads there.
    const counted = [
      ...html.matchAll(
        /<a [^>]*?href="(\/projects\/project-0\/activities\?[^"]*(?:kind|direction|moment|core)=\w+)"[^>]*>[^<]*<\/a><\/t[hd]><td[^>]*>(\d+)<\/td><td[^>]*>[\d,]+\s%/g,
      ),
    ];
    expect(counted.length).toBeGreaterThan(10);
    for (const [, to = "", told] of counted)
      expect([to, await countAt(house, secret, to.replaceAll("&amp;", "&"))]).toEqual([to, Number(told)]);
  },
);

it("leaves a figure without a link where no list shows what it counts", async () => {
  const { db, cast } = makeRichProject();
  const house = openHouse(db, NOW);
  const at = async (query: string) => {
    const path = `/projects/${rich}/report?${query}`;
    const { report, place } = (await open(house, cast.session.project_lead, projectReport.loader, path)) as Loaded;
    const figures = figuresOf(await draw(report, place));
    return (label: string) => figures.find((one) => one.label === label)?.to;
  };
  const now = await at("");
  expect(now("Erklæret model")).toBe(`/projects/${rich}/model`);
  expect(now("Felter, der er med")).toBeUndefined();
  // The model may have changed since.
  const before = await at("from=2022-03-01&to=2024-06-30");
  expect(before("Erklæret model")).toBeUndefined();
});

it("opens the figures of a preview and of a section for the report's period, and none of what is only read", async () => {
  const { db, cast } = makeCast();
  const report = String(addOwnReport(db));
  const house = openHouse(db, NOW);
  const asked = (loader: Loader, path: string, params = {}) =>
    knock(house, loader, {
      path: `/projects/own/reports/${report}${path}`,
      params: { project: "own", report, ...params },
      cookies: { session: cast.session.project_editor ?? "" },
    });
  const preview = (await asked(reportPreview.loader, "/preview")).body as { drawn: DrawnReport; place: ReportPlace };
  const activitiesOf = "/projects/own/activities?from=2026-01-01&to=2026-03-01&begun=yes";
  const led = figuresOf(await draw(preview.drawn, preview.place));
  expect(led.filter(({ label }) => label === "Aktiviteter").map(({ to }) => to)).toEqual([activitiesOf, activitiesOf]);
  const section = (await asked(reportSection.loader, "/facilitation", { section: "facilitation" })).body as {
    place: ReportPlace;
  };
  expect(section.place).toEqual(preview.place);
  expect(await draw(preview.drawn)).not.toContain("/projects/own");
});

it("leads nowhere that the reader may not open", async () => {
  const { db, cast } = makeRichProject();
  const house = openHouse(db, NOW);
  const path = `/projects/${rich}/report`;
  const { report, place } = (await open(house, cast.session.project_lead, projectReport.loader, path)) as Loaded;
  const all = await draw(report, place);
  for (const list of ["activities", "goals/met", "feedback/rounds/start"])
    expect(all).toContain(`/projects/${rich}/${list}`);
  const few = await draw(report, { ...place, pages: ["overview", "goals"] });
  expect(few).toContain(`/projects/${rich}/goals/met`);
  expect(few).not.toMatch(/\/projects\/project-0\/(activities|feedback|needs|outcomes|involvement|resources|model)/);
});
