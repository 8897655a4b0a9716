/** What a company reads of the knowledge it asked for, behind its link and on its own page. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { describe, expect, it } from "vitest";
import { addRecord } from "~/operations/add-record";
import type { Activity, Need } from "~/domain/bundle/records";
import * as answer from "~/routes/answer";
import * as ourProject from "~/routes/our-project";
import type { CompanyNeedsProps } from "~/ui/company/company-needs";
import { send, setStage } from "../support/feedback-stage";
import { NOW } from "../support/principals";
import { knock, openHouse } from "./accounts/knock";

type Handler = (args: LoaderFunctionArgs) => unknown;

function setNeeds() {
  const stage = setStage();
  send(stage);
  const log = (title: string, more: Partial<Activity>) => {
    const record = {
      title: { da: title },
      kind: "workshop",
      date: "2026-11-10",
      datePrecision: "day",
      direction: "exchange",
      moment: "implementation",
      brokerCore: "relate",
      visibility: "project",
      ...more,
    } as const;
    const added = addRecord(stage.context, stage.scope, { kind: "activity", record });
    if (!added.ok) throw new Error(added.code);
    return added.value;
  };
  const ask = (words: string, more: Partial<Need>) => {
    const record = {
      text: { da: words },
      raisedBy: "own-company",
      date: "2026-11-01",
      status: "open",
      ...more,
    } as const;
    const added = addRecord(stage.context, stage.scope, { kind: "need", record });
    if (!added.ok) throw new Error(added.code);
  };
  const there = log("Værkstedet", { participants: [{ organisation: "own-company", count: 2 }] });
  const open = log("Åbent møde", { visibility: "public", date: "2026-11-12" });
  const closed = log("Internt møde", {});
  const shared = log("Møde med fonden", { visibility: "funder" });
  ask("Støj", { status: "answered", answeredOn: "2026-11-12", answeredBy: [closed, shared, open, there] });
  ask("Lys", { status: "declined", date: "2026-11-02" });
  ask("Andres", { raisedBy: "institute" });
  const house = openHouse(stage.db, NOW);
  house.services.clock = { now: () => NOW, today: () => "2026-11-21" };
  const token = stage.tokenIn(stage.mails()[0]!.text);
  const needsOf = async (asked: Promise<{ body: unknown }>) =>
    ((await asked).body as { needs: CompanyNeedsProps["needs"] }).needs;
  return {
    byLink: () =>
      needsOf(knock(house, answer.loader as Handler, { path: `/answer/${token}?lang=da`, params: { token } })),
    byAccount: () =>
      needsOf(
        knock(house, ourProject.loader as Handler, {
          path: "/our-projects/own/own-company",
          params: { project: "own", organisation: "own-company" },
          cookies: { session: stage.cast.session.project_company ?? "" },
        }),
      ),
  };
}

describe("the needs of a company", () => {
  it("tell the company what became of them, and which of the activities it knows of took them up", async () => {
    const { byLink, byAccount } = setNeeds();
    const needs = await byLink();
    expect(needs).toEqual([
      { key: "2026-11-02-lys", text: { da: "Lys" }, date: "2026-11-02", status: "declined", answeredBy: [] },
      {
        key: "2026-11-01-stoej",
        text: { da: "Støj" },
        date: "2026-11-01",
        status: "answered",
        answeredOn: "2026-11-12",
        answeredBy: [
          { key: "2026-11-10-vaerkstedet", title: { da: "Værkstedet" }, date: "2026-11-10", datePrecision: "day" },
          { key: "2026-11-12-aabent-moede", title: { da: "Åbent møde" }, date: "2026-11-12", datePrecision: "day" },
        ],
      },
    ]);
    expect(await byAccount()).toEqual(needs);
  });
});
