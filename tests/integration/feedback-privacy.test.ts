/** What companies say in confidence and who they are: nowhere a funder looks, gone when it is to be gone, handed out on request. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sql } from "drizzle-orm";
import type { ServerBuild } from "@remix-run/server-runtime";
import { afterAll, describe, expect, it, vi } from "vitest";
import { findContactData } from "#db/contact-data";
import { findProjectHead, getProjectFacts } from "#db/projects";
import { scopeFor } from "~/domain/permissions/scope";
import { writeReport } from "~/domain/report/write-report";
import { computeIndicators } from "~/domain/indicators/compute-indicators";
import { answerRound } from "~/operations/answer-round";
import { generateReport } from "~/operations/generate-report";
import { removeContact } from "~/operations/remove-contact";
import { renderReportDocx } from "~/server/documents/render-report-docx";
import { renderReportPdf } from "~/server/documents/render-report-pdf";
import { type DocumentPress, startTypst } from "~/server/documents/start-typst";
import { branchHandler } from "~/server/http/branch-handler";
import { forgetOldContacts } from "~/server/jobs/forget-old-contacts";
import { rootFolder } from "~/server/root-folder";
import { routeAddress } from "../support/route-address";
import { send, setStage, system } from "../support/feedback-stage";
import { NOW } from "../support/principals";
import { openHouse } from "./accounts/knock";
import { actorOf } from "./accounts/world";
import { root } from "./documents/root";
import { readZip } from "./documents/read-zip";

vi.setConfig({ testTimeout: 120_000 });

const press = startTypst({ root });
afterAll(() => press.stop());

const secret = "Ugleskrig i tavshed";
const shared = "Svalen synger højt";

function answerBoth() {
  const stage = setStage();
  const key = send(stage);
  for (const [i, { text }] of stage.mails().entries()) {
    const holder = stage.holderOf(stage.tokenIn(text));
    const answers = [
      { question: "design", text: secret, share: false },
      { question: "progress", text: shared, share: true },
      { question: "own-1", text: `${secret} igen`, share: false },
    ];
    const content = { ratings: { design: 3 + i }, answers, showOrganisation: false };
    answerRound(holder.context, holder.write!, { content, today: "2026-11-22" });
  }
  return { ...stage, key };
}

describe("words that were not shared", () => {
  it("stand in no page, file or data that a funder reaches", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const stage = answerBoth();
    const build = (await import(
      pathToFileURL(join(rootFolder, "build/pages/server/index.js")).href
    )) as unknown as ServerBuild;
    const handle = branchHandler(build, "production");
    const { services } = openHouse(stage.db, NOW);
    services.environment.publicUrl = "http://localhost:3000";
    services.clock = { now: () => NOW, today: () => "2026-11-23" };
    const found: string[] = [];
    let read = 0;
    const paths = Object.keys(build.routes)
      .filter((id) => build.routes[id]?.module.loader)
      .map((id) => routeAddress(build.routes, id));
    for (const path of new Set(paths)) {
      const address = path
        .replace(":project", "own")
        .replace(":programme", "own-programme")
        .replace(":organisation", "own-company")
        .replace(":activity", "a")
        .replace(":round", stage.key)
        .replace(/:\w+/g, "1");
      for (const principal of ["programme_manager", "programme_reviewer", "visitor"] as const)
        for (const asked of [address, `${address === "/" ? "/_root" : address}.data`]) {
          const session = stage.cast.session[principal];
          const request = new Request(`http://localhost:3000${asked}`, {
            headers: { Host: "localhost:3000", ...(session ? { Cookie: `session=${session}` } : {}) },
          });
          const response = await handle(request, { nonce: "n", services });
          const body = await response.text();
          if (response.status === 200) read += 1;
          if (body.includes(secret)) found.push(`${principal} ${asked}`);
        }
    }
    expect(found).toEqual([]);
    expect(read).toBeGreaterThan(30);
  });

  it("stand in no report, in whatever form, where those that were shared do, without the name that was not", async () => {
    const stage = answerBoth();
    const report = generateReport(stage.db, system, {
      projectId: stage.scope.projectId,
      kind: "interim",
      period: { from: "2026-01-01", to: "2026-12-31" },
      generatedOn: "2026-12-31",
    });
    // The words of a PDF stand in it as numbers of glyphs, so what its drawer is given is read instead.
    const drawn: unknown[] = [];
    const watched: DocumentPress = {
      ...press,
      draw: (...asked) => {
        drawn.push(asked);
        return press.draw(...asked);
      },
    };
    const pdf = await renderReportPdf({ press: watched, report, language: "da" });
    expect(pdf.length).toBeGreaterThan(10_000);
    const docx = readZip(await renderReportDocx({ press, report, language: "da" }));
    const words = [...docx.values()].map((part) => part.toString("utf8")).join("\n");
    for (const form of [writeReport(report), JSON.stringify(drawn), words]) {
      expect(form).not.toContain(secret);
      expect(form).toContain(shared);
    }
    const [quote = ""] = new RegExp(`[{][^{}]*${shared}[^{}]*[}]`).exec(JSON.stringify(report)) ?? [];
    expect(quote).toContain("progress");
    expect(quote).not.toContain("Snedkeri");
  });

  it("are handed to nobody by the policy who is not of the team", () => {
    const stage = answerBoth();
    const head = { kind: "project", ...findProjectHead(stage.db, "own")! } as const;
    for (const principal of ["programme_manager", "programme_reviewer", "project_observer"] as const) {
      const actor = actorOf(stage.db, stage.cast.accountId[principal] as number);
      expect(scopeFor(actor, "round.list", head)).toBe(null);
    }
  });

  it("count in the indicators as the contract says", () => {
    const stage = answerBoth();
    const facts = getProjectFacts(stage.db, system, stage.scope.projectId);
    const { feedback } = computeIndicators(facts, { from: "2026-11-01", to: "2026-11-30" });
    expect(feedback).toMatchObject({
      rounds: 1,
      invited: 1,
      responses: 2,
      answering: 1,
      responseRate: 1,
      points: 0,
      replyRate: null,
      livedUp: { n: 0, mean: null },
    });
    expect(feedback.ratings.design).toEqual({ n: 2, mean: 3.5 });
    expect(feedback.ratings.progress).toEqual({ n: 0, mean: null });
    expect(computeIndicators(facts, { from: "2026-01-01", to: "2026-10-31" }).feedback.rounds).toBe(0);
  });
});

describe("a contact", () => {
  it("is handed out whole on request, with rounds, answers and mails", () => {
    const stage = answerBoth();
    const data = findContactData(stage.db, stage.scope, 1);
    expect(data).toMatchObject({
      contact: { name: "Navn", email: "a@example.org" },
      rounds: [{ round: stage.key, response: { ratings: { design: 3 } } }],
      mails: [{ state: "waiting" }],
    });
    expect(findContactData(stage.db, { ...stage.scope, rawFeedback: false }, 1)).toBe(null);
  });

  it("is erased from every table, and the answer stays with the organisation", () => {
    const stage = answerBoth();
    const token = stage.tokenIn(stage.mails()[0]!.text);
    expect(removeContact(stage.context, stage.scope, 1).ok).toBe(true);
    const dump = stage.db.$client
      .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite%'")
      .all()
      .flatMap((table) => {
        const { name } = table as { name: string };
        return stage.db.$client.prepare(`select * from "${name}"`).all();
      });
    expect(JSON.stringify(dump)).not.toContain("a@example.org");
    expect(() => stage.holderOf(token)).toThrow();
    expect(stage.whole().feedbackRounds?.[0]?.responses).toHaveLength(2);
  });

  it("is forgotten when the project has been over for as long as is set", () => {
    const stage = answerBoth();
    const forget = (today: string) => forgetOldContacts(stage.db, { now: NOW, today, months: 24 });
    expect([forget("2029-12-31"), forget("2030-01-01"), forget("2030-01-01")]).toEqual([0, 3, 0]);
    expect(stage.db.get(sql`select count(*) n from contact`)).toEqual({ n: 0 });
    expect(stage.db.get(sql`select count(*) n from outbox`)).toEqual({ n: 0 });
    expect(stage.whole().feedbackRounds?.[0]?.responses).toHaveLength(2);
    const row = stage.db.get<{ after: string }>(sql`select after from journal where operation = 'forget-contacts'`);
    expect(row.after).toContain('"contacts":3');
  });
});
