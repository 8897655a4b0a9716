/** Programmes, requirements, days and reminders, on a real database. */
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { findProgramme } from "#db/programmes";
import { findProjectHead } from "#db/projects";
import { getReport, listGrantedDays } from "#db/reports";
import { listOpenExtensions } from "#db/report-extensions";
import { getVersion, listVersions } from "#db/requirement-versions";
import { findDraft } from "#db/requirement-writing";
import { everything, scopeFor } from "~/domain/permissions/scope";
import { contentOfRequirement } from "~/domain/requirement/requirement-content";
import { addProgramme } from "~/operations/add-programme";
import { answerExtension } from "~/operations/answer-extension";
import { askExtension } from "~/operations/ask-extension";
import { changeProgramme } from "~/operations/change-programme";
import { importBundle } from "~/operations/import-bundle";
import { keepRequirement } from "~/operations/keep-requirement";
import { publishRequirement } from "~/operations/publish-requirement";
import { remindOfReports } from "~/operations/remind-of-reports";
import { withdrawRequirement } from "~/operations/withdraw-requirement";
import { readOfferedAnswers } from "~/server/http/offered-answers";
import { answerQuestions } from "~/operations/answer-questions";
import { readWorkingReport } from "~/server/read-working-report";
import { makeWorld, publicUrl, status, type World } from "./world";

const system = everything({ kind: "system" });

function managerOf(world: World) {
  const context = world.as("programme_manager");
  const scope = scopeFor(context.actor, "requirement.publish", { kind: "programme", programmeId: world.programmeId });
  if (!scope) throw new Error("no scope");
  return { context, scope };
}

function projectScope(world: World) {
  const head = findProjectHead(world.db, "own");
  const scope = head && scopeFor(world.as("project_lead").actor, "extension.ask", { kind: "project", ...head });
  if (!scope) throw new Error("no scope");
  return scope;
}

const question = { key: "q", kind: "text" as const, text: { da: "Hvad lærte I?" }, optional: false };

describe("a requirement", () => {
  it("is a draft until it is published, and then a new version for reports not yet begun", () => {
    const world = makeWorld();
    const report = world.begin();
    const { context, scope } = managerOf(world);
    const content = contentOfRequirement(
      { ...status, sections: ["results"], title: { da: "Ny status" } },
      { optional: [], indicators: ["outcomes.total"], questions: [question] },
    );
    keepRequirement(context, scope, { key: "status", content });
    expect(findDraft(world.db, scope, "status")).toEqual(content);
    expect(findProgramme(world.db, system, "own-programme")?.requirements?.[0]?.title).toEqual(status.title);
    const before = listVersions(world.db, scope, "status").length;
    expect(publishRequirement(context, scope, "status")).toEqual({ ok: true, value: before + 1 });
    expect(findDraft(world.db, scope, "status")).toBe(null);
    expect(findProgramme(world.db, system, "own-programme")?.requirements?.[0]).toMatchObject({
      title: { da: "Ny status" },
      sections: ["results"],
    });
    const begunWith = getReport(world.db, report).requirementVersionId ?? 0;
    expect(getVersion(world.db, report, begunWith).content.title).toEqual(status.title);
    expect(publishRequirement(context, scope, "status")).toEqual({ ok: false, code: "gone" });
  });

  it("keeps what a funder added when it comes in again with a bundle, and its versions when it is withdrawn", () => {
    const world = makeWorld({ optional: [], indicators: [], questions: [question] });
    const { context, scope } = managerOf(world);
    const bundle = {
      format: "vidensbro-bundle",
      version: 1,
      organisations: [],
      projects: [],
      programmes: [
        {
          key: "own-programme",
          funder: "funder",
          name: { da: "Program" },
          requirements: [{ ...status, title: { da: "Omdøbt" } }],
        },
      ],
    };
    changeProgramme(context, scope, { name: { da: "Program" }, guidance: { da: "Skriv kort." } });
    expect(importBundle({ ...context, actor: { kind: "command_line" } }, bundle).ok).toBe(true);
    const newest = listVersions(world.db, scope, "status")[0];
    expect(newest?.content).toMatchObject({ title: { da: "Omdøbt" }, questions: [{ key: "q" }] });
    expect(world.db.get(sql`select guidance_da from programme where key = 'own-programme'`)).toEqual({
      guidance_da: "Skriv kort.",
    });
    expect(withdrawRequirement(context, scope, "status").ok).toBe(true);
    expect(findProgramme(world.db, system, "own-programme")?.requirements).toBeUndefined();
    expect(listVersions(world.db, scope, "status")).not.toHaveLength(0);
  });
});

describe("a programme", () => {
  it("is set up by its funder, whose founder becomes its manager", () => {
    const world = makeWorld();
    const context = world.as("organisation_administrator");
    const organisationId = context.actor.organisations[0]?.organisationId ?? 0;
    const scope = scopeFor(context.actor, "programme.add", { kind: "organisation", organisationId })!;
    const words = { name: { da: "Program" }, guidance: null };
    const [first, second] = [addProgramme(context, scope, words), addProgramme(context, scope, words)];
    expect([first, second]).toEqual(["program", "program-2"]);
    expect(world.db.all(sql`select role from programme_member where account_id = ${context.actor.accountId}`)).toEqual([
      { role: "manager" },
      { role: "manager" },
    ]);
  });
});

describe("more time", () => {
  it("is asked for once, granted by a manager, and moves the day", () => {
    const world = makeWorld();
    const lead = world.as("project_lead");
    const scope = projectScope(world);
    const asking = {
      programme: "own-programme",
      requirement: "status",
      until: "2027-01-31",
      reason: "Ferie",
      publicUrl,
    };
    expect(askExtension(lead, scope, asking).ok).toBe(true);
    expect(askExtension(lead, scope, asking)).toEqual({ ok: false, code: "open" });
    expect(askExtension(lead, scope, { ...asking, requirement: "x" })).toEqual({ ok: false, code: "not-asked-for" });
    const manager = managerOf(world);
    const [open] = listOpenExtensions(world.db, manager.scope);
    const answer = { id: open?.id ?? 0, until: "2027-02-28", note: "I orden", publicUrl };
    expect(answerExtension(manager.context, manager.scope, answer).ok).toBe(true);
    expect(answerExtension(manager.context, manager.scope, answer)).toEqual({ ok: false, code: "gone" });
    expect(listGrantedDays(world.db, system, world.projectId)).toEqual([
      { programme: "own-programme", requirement: "status", until: "2027-02-28" },
    ]);
    expect(readWorkingReport(world.db, world.begin())?.dueOn).toBe("2027-02-28");
    const mails = world.db.all<{ template: string; n: number }>(
      sql`select template, count(*) n from outbox group by template order by template`,
    );
    expect(mails).toEqual([
      { template: "extension-asked", n: 1 },
      { template: "extension-granted", n: 2 },
    ]);
  });
});

describe("reminders", () => {
  it("go out 30, 14 and 3 days before and once after, each exactly once, and again for a new day", async () => {
    const world = makeWorld();
    const sentOn: string[] = [];
    const remind = async (today: string) => {
      const mails = await remindOfReports({ db: world.db, now: Date.parse(today), today, publicUrl });
      if (mails > 0) sentOn.push(`${today} ${mails}`);
    };
    for (let day = Date.UTC(2026, 8, 20); day <= Date.UTC(2026, 10, 10); day += 86_400_000) {
      const today = new Date(day).toISOString().slice(0, 10);
      await remind(today);
      await remind(today);
    }
    expect(sentOn).toEqual(["2026-10-02 2", "2026-10-18 2", "2026-10-29 2", "2026-11-02 2"]);
    const asked = askExtension(world.as("project_lead"), projectScope(world), {
      programme: "own-programme",
      requirement: "status",
      until: "2026-12-01",
      reason: "Ferie",
      publicUrl,
    });
    if (!asked.ok) throw new Error(asked.code);
    const manager = managerOf(world);
    answerExtension(manager.context, manager.scope, { id: asked.value, until: "2026-12-01", note: "", publicUrl });
    await remind("2026-11-20");
    expect(sentOn.at(-1)).toBe("2026-11-20 2");
  });
});

describe("an answer given once", () => {
  it("is offered to every funder that asks the same", () => {
    const world = makeWorld({ optional: [], indicators: [], questions: [question] });
    const report = world.begin();
    answerQuestions(world.as("project_lead"), report, { answers: [{ question: "q", text: "Gå på gulvet." }] });
    const asked = [
      { ...question, key: "other" },
      { ...question, key: "third", text: { da: "Noget andet?" } },
    ];
    expect(readOfferedAnswers(world.db, { projectId: world.projectId, reportId: 999 }, asked)).toEqual([
      { question: "other", answer: { question: "other", text: "Gå på gulvet." }, programme: { da: "Program" } },
    ]);
    expect(readOfferedAnswers(world.db, report, asked)).toEqual([]);
  });
});
