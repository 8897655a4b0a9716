/** A project that is held up as an example is told so, with the programme's reason; only its own people are. */
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { findProgrammeId } from "#db/programmes";
import { findProjectHead } from "#db/projects";
import { scopeFor } from "~/domain/permissions/scope";
import { markExemplary } from "~/operations/mark-exemplary";
import * as project from "~/routes/project";
import { LanguageProvider } from "~/ui/language-provider";
import { ExemplaryNotice } from "~/ui/overview/exemplary-notice";
import { makeCast, NOW, type Principal } from "../support/principals";
import { renderPage } from "../support/render-page";
import { knock, openHouse } from "./accounts/knock";

const reason = "Alle punkter har fået et svar.\n\nLån rytmen.";
const system = { kind: "system" } as const;

function setStage() {
  const { db, cast } = makeCast();
  const house = openHouse(db, NOW);
  const scope = scopeFor(system, "exemplary.mark", { kind: "project", ...findProjectHead(db, "own")! })!;
  return {
    db,
    mark: (programme: string, text: string | null) =>
      markExemplary({ db, actor: system, now: NOW }, scope, {
        programmeId: findProgrammeId(db, programme)!,
        reason: text,
      }),
    open: async (who: Principal) => {
      const { status, body } = await knock(house, project.loader, {
        path: "/projects/own",
        params: { project: "own" },
        cookies: { session: cast.session[who] ?? "" },
      });
      expect(status).toBe(200);
      return (body as { marks: object[] }).marks;
    },
  };
}

const own = { programme: "own-programme", name: { da: "Program" }, reason };

describe("a mark", () => {
  it("is shown with its reason to everybody who works in the project, and gone with the mark", async () => {
    const { mark, open } = setStage();
    expect(await open("project_lead")).toEqual([]);
    mark("own-programme", reason);
    for (const role of ["lead", "editor", "bridge_builder", "company", "observer"] as const)
      expect(await open(`project_${role}`)).toEqual([own]);
    mark("own-programme", null);
    expect(await open("project_lead")).toEqual([]);
  });

  it("is read by a programme's people in their portfolio, not on the project's page", async () => {
    const { mark, open } = setStage();
    mark("own-programme", reason);
    for (const who of ["programme_manager", "programme_reviewer"] as const) expect(await open(who)).toEqual([]);
  });

  it("is shown once for each programme that funds the project, and not for one that no longer does", async () => {
    const { db, mark, open } = setStage();
    const fund = sql`insert into "grant" (project_id, funder_id, programme_id)
      select p.id, m.funder_id, m.id from project p, programme m where p.key = 'own' and m.key = 'other-programme'`;
    db.run(fund);
    db.run(fund);
    mark("own-programme", reason);
    mark("other-programme", reason);
    const other = { ...own, programme: "other-programme", name: { da: "Andet program" } };
    expect(await open("project_lead")).toEqual([other, own]);
    db.run(sql`delete from "grant" where programme_id = ${findProgrammeId(db, "other-programme")}`);
    expect(await open("project_lead")).toEqual([own]);
  });
});

it.each([
  ["da", "Fremhævet som eksempel i programmet »Program«", "Bedømmeren skriver"],
  ["en", "Held up as an example in the programme “Program”", "The reviewer writes"],
] as const)("keeps the words as they were typed, between ours in %s", async (language, title, says) => {
  const page = await renderPage(
    <LanguageProvider language={language}>
      <ExemplaryNotice name={{ da: "Program" }} reason={reason} />
    </LanguageProvider>,
  );
  expect(page).toContain(title);
  expect(page).toContain(`<p class="as-typed">${says}: ${reason}</p>`);
});
