/** What is kept of portfolios from one reading to the next, and whose figures a change makes stale. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Db } from "#db/client";
import { listOrganisationsOfProject } from "#db/organisations";
import { listProjectKeys, raiseRevision } from "#db/projects";
import type { AccountActor } from "~/domain/permissions/actor";
import { everything, readerScope } from "~/domain/permissions/scope";
import { findRows, orderRows } from "~/domain/portfolio/find-in-portfolio";
import { readPortfolioSearch } from "~/domain/portfolio/portfolio-search";
import { summarisePortfolio } from "~/domain/portfolio/summarise-portfolio";
import { storeAllProjectFigures } from "~/operations/store-project-figures";
import { createMemory } from "~/server/memory";
import { warmProjects } from "~/server/portfolio/keep-projects";
import { type Portfolio, readPortfolio } from "~/server/portfolio/read-portfolio";
import { makeDatabase } from "../../support/database";
import { addFundedProjects } from "../../support/funded-projects";

const system = everything({ kind: "system" });
const today = "2026-11-21";

let db: Db;
let actor: AccountActor;
beforeEach(() => {
  db = makeDatabase();
  actor = addFundedProjects(db, { projects: 12, activities: 120, today });
});

/** Reads again where a slow machine left some to the next reading. */
function read(memory = createMemory(100)): Portfolio {
  const found = readPortfolio(db, readerScope(actor), { today, language: "da", memory });
  return found.waiting === 0 ? found : read(memory);
}

/** All that a page shows of it, for some of the filters and orders. */
function tell({ columns, rows }: Portfolio) {
  return ["", "search=1", "status=running", "mark=outlier", "order=end&direction=descending", "order=due"].map(
    (query) => {
      const search = readPortfolioSearch(new URLSearchParams(query));
      const found = findRows(columns, rows, search);
      return {
        projects: Array.from(orderRows(columns, found, search), (row) => columns.projects[row]),
        summary: summarisePortfolio(columns, found),
      };
    },
  );
}

describe("what is kept from one reading to the next", () => {
  it("is what a first reading would find, whatever was changed in between", () => {
    const memory = createMemory(100);
    const run = (text: string) => () => void db.$client.exec(text);
    const changes = [
      run("update project set title_da = 'Å først', revision = revision + 1 where id = 3"),
      run(
        "update activity set direction = 'push' where project_id = 4; update project set revision = revision + 1 where id = 4",
      ),
      run("update project set archived_at = 5, revision = revision + 1 where id = 5"),
      () => storeAllProjectFigures(db, today),
      run(`delete from "grant" where project_id = 6; update project set revision = revision + 1 where id = 6`),
      run(
        `insert into "grant"(project_id, funder_id, programme_id) select 6, funder_id, programme_id from "grant" limit 1`,
      ),
      run(
        "insert into exemplary_mark(project_id, programme_id, reason, marked_at) select 7, id, 'Godt', 0 from programme",
      ),
      run("update organisation set size_class = 'micro', field = 'company' where id > 20"),
    ];
    expect(tell(read(memory))).toEqual(tell(read()));
    for (const change of changes) {
      change();
      expect(tell(read(memory))).toEqual(tell(read()));
    }
  });

  it("is another state after a change, and the same where nothing of it changed", () => {
    const memory = createMemory(100);
    const { state } = read(memory);
    db.$client.exec("update account set name = 'G'");
    expect(read(memory).state).toBe(state);
    raiseRevision(db, system, 2);
    expect(read(memory).state).not.toBe(state);
  });

  it("can be read in steps before anybody asks", () => {
    const memory = createMemory(100);
    for (const step of warmProjects(db, memory, today)) expect(step).toBe(undefined);
    const queries: string[] = [];
    const { prepare } = db.$client;
    db.$client.prepare = ((text: string) => {
      queries.push(text);
      return prepare.call(db.$client, text);
    }) as typeof prepare;
    expect(tell(read(memory))).toEqual(tell(read()));
    expect(queries.filter((text) => text.includes("f.content"))).toHaveLength(1);
  });
});

describe("a change to an organisation", () => {
  it("reaches the projects that name it, or one that hangs under it, and no others", () => {
    db.$client.exec(
      "update organisation set parent_id = (select id from organisation where key = 'org-1') where key = 'org-2'",
    );
    const revisions = () =>
      new Map(db.$client.prepare("select id, revision from project").raw().all() as [number, number][]);
    const projects = listProjectKeys(db, system);
    for (const key of ["org-1", "org-2", "org-5", "org-17", "org-29"]) {
      const wanted = projects
        .filter(({ id }) =>
          listOrganisationsOfProject(db, system, id).some((one) => one.key === key || one.parent === key),
        )
        .map(({ id }) => id);
      const before = revisions();
      db.$client.prepare("update organisation set name = name || '!' where key = ?").run(key);
      const after = revisions();
      expect(projects.map(({ id }) => id).filter((id) => before.get(id) !== after.get(id))).toEqual(wanted);
      const stale = db.$client.prepare("select stale from project_figure where project_id = ?").pluck();
      for (const id of wanted) expect(stale.get(id)).toBe(1);
    }
  });

  it("that is none reaches nobody", () => {
    db.$client.exec("update organisation set name = name, website = 'https://example.org'");
    expect(db.$client.prepare("select count(*) from project_figure where stale = 1").pluck().get()).toBe(0);
  });
});
