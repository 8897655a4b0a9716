/** What everybody may read: what a project marked public, and nothing beside it. */
import { describe, expect, it } from "vitest";
import { findProjectHead, getProject } from "#db/projects";
import type { Db } from "#db/client";
import { everything } from "~/domain/permissions/scope";
import { importBundle } from "~/operations/import-bundle";
import { visibilities, type Visibility } from "~/domain/vocabulary";
import * as publicProject from "~/routes/public-project";
import * as publicProjects from "~/routes/public-projects";
import { makeCast, NOW, type Principal } from "../support/principals";
import { submitOwnReport } from "../support/own-report";
import { knock, openHouse } from "./accounts/knock";

const activity = (key: string, more: object = {}) => ({
  key,
  title: { da: `Aktivitet ${key}` },
  summary: { da: `Resumé ${key}` },
  kind: "workshop",
  date: "2026-02-01",
  direction: "exchange",
  moment: "relevance",
  brokerCore: "relate",
  hours: 7531,
  amount: 86429,
  brokers: ["own-company"],
  participants: [
    { organisation: "own-company", count: 2 },
    { field: "company", count: 3 },
    { field: "research", count: 1 },
  ],
  links: [`https://example.org/${key}`],
  ...more,
});
/** One of each kind for each visibility; those left out have the default of their kind. */
const ofEach = <T>(make: (key: string, visibility?: Visibility) => T) => [
  make("usual"),
  ...visibilities.map((visibility) => make(visibility, visibility)),
];

const records = {
  activities: ofEach((key, visibility) => activity(`a-${key}`, { visibility })),
  goals: ofEach((key, visibility) => ({
    key: `g-${key}`,
    title: { da: `Mål g-${key}` },
    status: "on_track",
    visibility,
  })),
  outcomes: ofEach((key, visibility) => ({
    ...{ key: `o-${key}`, kind: "practice", level: "organisation", date: "2026-03-01", visibility },
    title: { da: `Udbytte o-${key}` },
    organisation: "own-company",
  })),
  needs: ofEach((key, visibility) => ({
    ...{ key: `n-${key}`, text: { da: `Behov n-${key}` }, date: "2026-02-01", status: "open", visibility },
  })),
  barriers: ofEach((key, visibility) => ({
    ...{ key: `b-${key}`, kind: "time", date: "2026-02-01", severity: 2, visibility },
    description: { da: `Barriere b-${key}` },
  })),
};

function setStage(change: object = records) {
  const { db, cast } = makeCast();
  write(db, change);
  const house = openHouse(db, NOW);
  const ask = (address: string, loader: typeof publicProject.loader, who: Principal, project?: string) =>
    knock(house, loader, {
      path: address,
      params: project === undefined ? {} : { project },
      cookies: { session: cast.session[who] ?? "" },
    });
  return {
    open: (who: Principal = "visitor", search = "", project = "own") =>
      ask(`/public/${project}${search}`, publicProject.loader, who, project),
    list: (search = "") => ask(`/public${search}`, publicProjects.loader as never, "visitor"),
  };
}

function write(db: Db, change: object): void {
  const { projectId } = findProjectHead(db, "own")!;
  const project = { ...getProject(db, everything({ kind: "system" }), projectId), ...change };
  const bundle = {
    format: "vidensbro-bundle",
    version: 1,
    organisations: [],
    projects: [JSON.parse(JSON.stringify(project))],
  };
  const imported = importBundle({ db, actor: { kind: "system" }, now: NOW }, bundle);
  if (!imported.ok) throw new Error(JSON.stringify(imported.faults));
}

const bodyOf = async (answer: ReturnType<ReturnType<typeof setStage>["open"]>) => JSON.stringify((await answer).body);

describe("the public page of a project", () => {
  it("shows what is marked public, and nothing of another visibility", async () => {
    const body = await bodyOf(setStage().open());
    for (const key of ["a-public", "g-public", "o-public"]) expect(body).toContain(` ${key}"`);
    for (const kind of ["a", "g", "o", "n", "b"])
      for (const key of ["usual", "project", "funder"]) expect(body).not.toContain(`${kind}-${key}`);
  });

  it("shows its own people what everybody sees", async () => {
    const { open } = setStage();
    const everybody = await bodyOf(open());
    for (const who of ["project_lead", "project_company", "programme_manager", "signed_in"] as const)
      expect(await bodyOf(open(who))).toBe(everybody);
  });

  it("names no organisation that took part, no hours and no money", async () => {
    const body = await bodyOf(setStage().open());
    for (const hidden of ["own-company", "Snedkeri", "7531", "86429"]) expect(body).not.toContain(hidden);
    const [shown] = ((await setStage().open()).body as { activities: { participants: object[] }[] }).activities;
    expect(shown?.participants).toEqual(
      expect.arrayContaining([
        { field: "company", count: 5 },
        { field: "research", count: 1 },
      ]),
    );
  });

  it("keeps companies' needs and barriers to those who work with them", async () => {
    const body = await bodyOf(setStage().open());
    expect(body).not.toContain("n-public");
    expect(body).not.toContain("b-public");
  });

  it("tells of what is to come, the first first, and waits with outcomes", async () => {
    const later = {
      activities: ["2027-05-01", "2026-12-01", "2026-03-01"].map((date) =>
        activity(`d${date}`, { visibility: "public", date }),
      ),
      goals: [],
      outcomes: [{ ...records.outcomes.at(-1)!, date: "2026-03-02" }],
    };
    const { body } = await setStage(later).open();
    const shown = body as Record<"activities" | "outcomes", { date: string }[]> & {
      coming: { rows: { date: string }[] };
    };
    expect(shown.coming.rows.map(({ date }) => date)).toEqual(["2026-12-01", "2027-05-01"]);
    expect(shown.activities.map(({ date }) => date)).toEqual(["2026-03-01"]);
    expect(shown.outcomes).toEqual([]);
  });

  it("says nothing of what is to come and is not public", async () => {
    const later = { activities: ofEach((key, visibility) => activity(key, { visibility, date: "2026-12-01" })) };
    const stage = setStage(later);
    const { body } = await stage.open();
    expect((body as { coming: { rows: { key: string }[] } }).coming.rows.map(({ key }) => key)).toEqual(["public"]);
    const listed = (await stage.list()).body as { events: { key: string }[] };
    expect(listed.events.map(({ key }) => key)).toEqual(["public"]);
  });

  it("is not there where nothing is public, just as where there is no project", async () => {
    const { open } = setStage({});
    const answers = [
      await open(),
      await open("project_lead"),
      await open("visitor", "", "nobody"),
      await open("visitor", "", "other"),
    ];
    expect(answers.map(({ status, headers }) => [status, headers.get("Location")])).toEqual(
      answers.map(() => [404, null]),
    );
  });

  it.each([
    ["activity", { activities: records.activities.slice(-1) }],
    ["goal", { goals: records.goals.slice(-1) }],
    ["outcome", { outcomes: records.outcomes.slice(-1) }],
  ])("is there for one public %s", async (_, change) => {
    expect((await setStage(change).open()).status).toBe(200);
  });

  it("leads to a published summary where nothing else is public", async () => {
    const { db, cast } = makeCast();
    const reportId = submitOwnReport(db, cast.accountId.project_lead ?? 0);
    const opened = await knock(openHouse(db, NOW), publicProject.loader, {
      path: "/public/own",
      params: { project: "own" },
    });
    expect((opened.body as { summaries: object[] }).summaries).toMatchObject([{ reportId, version: 1 }]);
  });

  it("goes through many a page at a time, the newest first", async () => {
    const days = Array.from({ length: 30 }, (_, index) => `2026-01-${String(index + 1).padStart(2, "0")}`);
    const many = { activities: days.map((date) => activity(`d${date}`, { date, visibility: "public" })) };
    const { open } = setStage(many);
    const datesOf = async (search: string) =>
      ((await open("visitor", search)).body as { activities: { date: string }[] }).activities.map(({ date }) => date);
    expect([...(await datesOf("")), ...(await datesOf("?page=2"))]).toEqual(days.reverse());
    expect((await open("visitor", "?page=3")).status).toBe(404);
  });
});

describe("the list of public projects", () => {
  it("names projects that show something, with the day of the newest public activity", async () => {
    const { body } = await setStage().list();
    expect((body as { rows: { key: string; latest: string }[] }).rows.map(({ key, latest }) => [key, latest])).toEqual([
      ["own", "2026-02-01"],
    ]);
    expect(((await setStage({}).list()).body as { rows: unknown[] }).rows).toEqual([]);
  });

  it("begins with what is to come, a few of it, where a page and a search have any", async () => {
    const days = Array.from({ length: 7 }, (_, index) => `2026-12-0${index + 1}`);
    const stage = setStage({ activities: days.map((date) => activity(`d${date}`, { date, visibility: "public" })) });
    const listed = async (search: string) =>
      (await stage.list(search)).body as { events: { date: string }[]; laterEvents: number; total: number };
    const first = await listed("");
    expect(first.events.map(({ date }) => date)).toEqual(days.slice(0, 5));
    expect(first.laterEvents).toBe(2);
    expect(await listed("?search=findes-ikke")).toMatchObject({ events: [], laterEvents: 0, total: 0 });
    expect((await listed("?search=2026-12-07")).total).toBe(1);
  });

  it("is searched in what is public, and in nothing else", async () => {
    const stage = setStage();
    const found = async (words: string) => ((await stage.list(`?search=${words}`)).body as { total: number }).total;
    for (const key of ["g-public", "o-public"]) expect(await found(key), key).toBe(1);
    for (const kind of ["a", "g", "o", "n", "b"])
      for (const key of ["usual", "project", "funder"]) expect(await found(`${kind}-${key}`)).toBe(0);
  });

  it("is made anew after each write", async () => {
    const { db } = makeCast();
    const house = openHouse(db, NOW);
    const list = async () =>
      ((await knock(house, publicProjects.loader, { path: "/public" })).body as { rows: unknown[] }).rows.length;
    expect(await list()).toBe(0);
    write(db, records);
    expect(await list()).toBe(1);
    write(db, { activities: [], goals: [], outcomes: [] });
    expect(await list()).toBe(0);
  });

  it("ends where it ends", async () => {
    expect((await setStage().list("?page=2")).status).toBe(404);
  });
});
