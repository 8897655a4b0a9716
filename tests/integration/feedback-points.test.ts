/** Points that a project takes up from feedback, as its lead writes them on the page of the round. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { writePoint } from "~/operations/write-point";
import { action } from "~/routes/project-round";
import { send, setStage } from "../support/feedback-stage";
import { NOW } from "../support/principals";
import { knock, openHouse } from "./accounts/knock";

type Handler = (args: LoaderFunctionArgs) => unknown;

function openRound() {
  const stage = setStage();
  const key = send(stage);
  const house = openHouse(stage.db, NOW);
  house.services.clock = { now: () => house.time.now, today: () => "2026-12-01" };
  const at = () => ({
    path: `/projects/own/feedback/rounds/${key}`,
    params: { project: "own", round: key },
    cookies: { session: stage.cast.session.project_lead ?? "" },
  });
  const post = (form: Record<string, string>) => knock(house, action as Handler, { ...at(), form });
  const readIn = (language: "da" | "en") => stage.db.run(sql`update account set language = ${language}`);
  const points = () => stage.whole().feedbackRounds?.[0]?.followUps;
  const point = (record: Omit<Parameters<typeof writePoint>[2]["point"], "key">) => {
    const written = writePoint(stage.context, stage.scope, { round: key, point: record, ownerId: null });
    if (!written.ok) throw new Error(written.code);
    return written.value;
  };
  return { ...stage, key, post, readIn, points, point };
}

describe("a point on the page of its round", () => {
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
});
