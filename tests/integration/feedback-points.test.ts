/** Points that a project takes up from feedback, as its lead writes them on the page of the round. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { findProjectHead } from "#db/projects";
import { writePoint } from "~/operations/write-point";
import { generateReport } from "~/operations/generate-report";
import { action, loader } from "~/routes/project-round";
import { send, setStage, system } from "../support/feedback-stage";
import { NOW } from "../support/principals";
import { knock, openHouse } from "./accounts/knock";

type Handler = (args: LoaderFunctionArgs) => unknown;

function openRound() {
  const stage = setStage();
  const key = send(stage);
  const house = openHouse(stage.db, NOW);
  house.services.clock = { now: () => house.time.now, today: () => "2026-12-01" };
  const at = (search = "") => ({
    path: `/projects/own/feedback/rounds/${key}${search}`,
    params: { project: "own", round: key },
    cookies: { session: stage.cast.session.project_lead ?? "" },
  });
  const post = (form: Record<string, string>) => knock(house, action as Handler, { ...at(), form });
  const readIn = (language: "da" | "en") => stage.db.run(sql`update account set language = ${language}`);
  const read = async (search = "") => {
    const { body } = await knock(house, loader as Handler, at(search));
    return body as Awaited<ReturnType<typeof loader>>;
  };
  const points = () => stage.whole().feedbackRounds?.[0]?.followUps;
  const point = (record: Omit<Parameters<typeof writePoint>[2]["point"], "key">) => {
    const written = writePoint(stage.context, stage.scope, { round: key, point: record, ownerId: null });
    if (!written.ok) throw new Error(written.code);
    return written.value;
  };
  const report = () =>
    generateReport(stage.db, system, {
      projectId: stage.scope.projectId,
      kind: "interim",
      period: { from: "2026-01-01", to: "2026-12-31" },
      generatedOn: "2026-12-31",
    });
  return { ...stage, key, post, readIn, read, points, point, report };
}

describe("a point on the page of its round", () => {
  it("reaches the report where the writer lets the funder read it, and not before", async () => {
    const { post, read, points, report } = openRound();
    const typed = { form: "point", "said.new": "Møderne er for lange", "reply.new": "De er halveret" };
    expect((await post(typed)).status).toBe(302);
    expect(points()).toMatchObject([{ visibility: "project", repliedOn: "2026-12-01" }]);
    expect(JSON.stringify(report())).not.toContain("halveret");
    const [{ key } = { key: "" }] = points() ?? [];
    const shared = { [`said.${key}`]: "Møderne er for lange", [`reply.${key}`]: "De er halveret" };
    await post({ form: "point", point: key, ...shared, [`visibility.${key}`]: "funder" });
    expect((await read()).points).toMatchObject([{ visibility: "funder" }]);
    expect(JSON.stringify(report())).toContain("halveret");
    await post({ form: "point", point: key, ...shared, [`reply.${key}`]: "De er kortere" });
    expect(points()).toMatchObject([{ visibility: "funder", reply: { da: "De er kortere" } }]);
    await post({ form: "point", point: key, ...shared, [`visibility.${key}`]: "everybody" });
    expect(points()).toMatchObject([{ visibility: "funder" }]);
  });

  it("is corrected in the words that the form showed, whatever language the writer reads", async () => {
    const { post, readIn, points, point } = openRound();
    readIn("en");
    const key = point({
      point: { da: "Mødrene er for lange" },
      reply: { da: "De er havlet" },
      repliedOn: "2026-11-30",
    });
    const corrected = { [`said.${key}`]: "Møderne er for lange", [`reply.${key}`]: "De er halveret" };
    await post({ form: "point", point: key, ...corrected });
    expect(points()).toMatchObject([{ repliedOn: "2026-11-30" }]);
    expect(points()?.map(({ point: said, reply }) => [said, reply])).toEqual([
      [{ da: "Møderne er for lange" }, { da: "De er halveret" }],
    ]);
    await post({ form: "point", point: key, ...corrected, [`reply.${key}`]: "" });
    expect(points()?.[0]).not.toHaveProperty("reply");
    expect(points()?.[0]).not.toHaveProperty("repliedOn");
  });

  it("keeps the words of the other language where it stands in both", async () => {
    const { post, readIn, points, point } = openRound();
    readIn("en");
    const key = point({ point: { da: "Lange møder", en: "Long meetings" } });
    await post({ form: "point", point: key, [`said.${key}`]: "Meetings are too long" });
    expect(points()?.[0]?.point).toEqual({ da: "Lange møder", en: "Meetings are too long" });
  });

  it("is deleted after a question, with the journal knowing what it was and whose", async () => {
    const { post, read, points, point, key: round, db, scope } = openRound();
    const kept = point({ point: { da: "Bliver stående" } });
    const reply = { reply: { da: "De er halveret" }, repliedOn: "2026-11-30" };
    const key = point({ point: { da: "Lange møder" }, ...reply });
    const revision = () => findProjectHead(db, "own")?.revision ?? 0;
    const before = revision();
    expect(await read(`?remove=${key}`)).toMatchObject({ remove: key });
    expect(points()).toHaveLength(2);
    const { headers } = await post({ form: "remove-point", point: key });
    expect(headers.get("Location")).toContain("done=point-removed");
    expect(points()?.map((one) => one.key)).toEqual([kept]);
    expect(revision()).toBeGreaterThan(before);
    const rows = () =>
      db.all<{ subject_key: string; before: string }>(
        sql`select subject_key, before from journal where operation = 'remove-point' and project_id = ${scope.projectId}`,
      );
    expect(rows().map((row) => [row.subject_key, JSON.parse(row.before)])).toMatchObject([
      [
        `${round}/${key}`,
        { point: { key, point: { da: "Lange møder" }, visibility: "project", ...reply }, ownerId: null },
      ],
    ]);
    await post({ form: "remove-point", point: key });
    expect([points()?.length, rows().length]).toEqual([1, 1]);
  });
});
