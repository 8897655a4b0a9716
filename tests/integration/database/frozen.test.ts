/** What is frozen stays frozen, whoever writes the SQL. */
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Db } from "#db/client";
import type { ReportStatus } from "~/domain/vocabulary";
import { addOwnReport } from "../../support/own-report";
import { makeCast } from "../../support/principals";

function setStage(status: ReportStatus): { db: Db; id: number; run: (statement: string) => void } {
  const { db } = makeCast();
  const id = addOwnReport(db, status);
  return { db, id, run: (statement) => db.$client.exec(statement) };
}

const tables = [
  "requirement_version",
  "report",
  "report_version",
  "report_submission",
  "report_document",
  "report_text",
  "report_answer",
  "report_omission",
  "review_decision",
];

/** Everything that belongs to the report, as it stands. */
function stateOf(db: Db): string {
  return JSON.stringify(tables.map((table) => db.all(sql.raw(`select * from ${table}`))));
}

const attempts = [
  `update report set status = 'draft'`,
  `update report set status = 'returned'`,
  `update report set language = 'en'`,
  `update or replace report set id = 99`,
  `delete from report`,
  `delete from project where key = 'own'`,
  `insert or replace into report (id, project_id, kind, "from", "to", created_at) select id, project_id, kind, "from", "to", 1 from report`,
  `insert or replace into report (project_id, programme_id, requirement_key, requirement_version_id, kind, "from", "to", created_at) select project_id, programme_id, requirement_key, requirement_version_id, kind, "from", "to", 1 from report`,
  `insert or replace into project (id, key, title_da, lead_id, start_date, end_date) select id, key, 'x', lead_id, start_date, end_date from project where key = 'own'`,
  `insert into report (project_id, kind, "from", "to", status, created_at) select project_id, kind, "from", "to", 'approved', 1 from report`,
  `update report_version set content = '{}'`,
  `update report_version set sha256 = '${"2".repeat(64)}'`,
  `delete from report_version`,
  `insert or replace into report_version (id, report_id, version, content, sha256, language, generator, frozen_at) select id, report_id, version, '{}', sha256, language, generator, frozen_at from report_version`,
  `insert or replace into report_version (report_id, version, content, sha256, language, generator, frozen_at) select report_id, version, '{}', sha256, language, generator, frozen_at from report_version`,
  `insert into report_version (report_id, version, content, sha256, language, generator, frozen_at) select report_id, 2, '{}', sha256, language, generator, frozen_at from report_version`,
  `update report_submission set account_id = 1`,
  `delete from report_submission`,
  `update report_document set bytes = x'00000000'`,
  `delete from report_document`,
  `insert or replace into report_document select report_version_id, format, language, x'00', 1, sha256, 1 from report_document`,
  `update report_text set text = 'Andet'`,
  `update report_text set changed_by_id = 1`,
  `update report_text set report_id = 99`,
  `delete from report_text`,
  `insert or replace into report_text (report_id, section, text, changed_at) select report_id, section, 'x', 1 from report_text`,
  `insert into report_text (report_id, section, text, changed_at) select report_id, 'results', 'x', 1 from report_text`,
  `update report_answer set text = 'Nej'`,
  `delete from report_answer`,
  `insert into report_answer (report_id, question, number, changed_at) select report_id, 'r', 3, 1 from report_answer`,
  `update report_omission set key = 'b'`,
  `delete from report_omission`,
  `insert into report_omission select report_id, kind, 'b' from report_omission`,
  `update requirement_version set content = '{}'`,
  `delete from requirement_version`,
  `insert or replace into requirement_version (id, programme_id, key, number, content, sha256, published_at) select id, programme_id, key, number, '{}', sha256, 1 from requirement_version`,
  `delete from programme where key = 'own-programme'`,
];

describe("an approved report", () => {
  const { db, run } = setStage("approved");
  const before = stateOf(db);
  const decision = [
    `update review_decision set decision = 'returned', note = 'x'`,
    `update review_decision set decided_by_id = 1`,
    `delete from review_decision`,
    `insert or replace into review_decision (report_version_id, decision, note, decided_at) select report_version_id, 'returned', 'x', 1 from review_decision`,
  ];
  it.each([...attempts, ...decision])("stays under: %s", (statement) => {
    expect(() => run(statement)).toThrow();
    expect(stateOf(db)).toBe(before);
  });

  it("lets a person be erased and nothing else change", () => {
    const { db: own, run: change } = setStage("draft");
    const account = own.get<{ id: number }>(sql`select account_id id from project_member where role = 'lead'`).id;
    change(`update report_text set changed_by_id = ${account}`);
    change(
      `insert into report_version (report_id, version, content, sha256, language, generator, frozen_at) values (1, 1, '{}', '${"0".repeat(64)}', 'da', 'g', 1)`,
    );
    change(`insert into report_submission (report_version_id, account_id) values (1, ${account})`);
    change(`update report set status = 'submitted'`);
    change(
      `insert into review_decision (report_version_id, decision, decided_at, decided_by_id) values (1, 'approved', 1, ${account})`,
    );
    change(`update report set status = 'approved'`);
    const frozen = stateOf(own).replaceAll(`_id":${account}`, "");
    change(`delete from account where id = ${account}`);
    expect(own.get(sql`select account_id from report_submission`)).toEqual({ account_id: null });
    expect(own.get(sql`select decided_by_id from review_decision`)).toEqual({ decided_by_id: null });
    expect(stateOf(own).length).toBeGreaterThan(frozen.length - 40);
  });
});

describe("a submitted report", () => {
  const { db, run } = setStage("submitted");
  const before = stateOf(db);
  it.each(attempts)("stays under: %s", (statement) => {
    expect(() => run(statement)).toThrow();
    expect(stateOf(db)).toBe(before);
  });

  it("is approved or returned by a decision on its newest version alone, once", () => {
    const stage = setStage("submitted");
    expect(() => stage.run(`update report set status = 'approved'`)).toThrow(/decision/);
    stage.run(
      `insert into review_decision (report_version_id, decision, note, decided_at) values (1, 'returned', 'x', 1)`,
    );
    expect(() => stage.run(`update report set status = 'approved'`)).toThrow(/decision/);
    expect(() =>
      stage.run(`insert into review_decision (report_version_id, decision, decided_at) values (1, 'approved', 1)`),
    ).toThrow(/once/);
    stage.run(`update report set status = 'returned'`);
    stage.run(`update report_text set text = 'Rettet'`);
    expect(() => stage.run(`update report set status = 'submitted'`)).toThrow(/decision/);
    stage.run(
      `insert into report_version (report_id, version, content, sha256, language, generator, frozen_at) values (1, 2, '{}', '${"0".repeat(64)}', 'da', 'g', 1)`,
    );
    stage.run(`update report set status = 'submitted'`);
    expect(() => stage.run(`update report_version set content = '{}'`)).toThrow(/never changed/);
  });
});

describe("a draft", () => {
  it("goes with its project, and an extension, a reminder and a mark with it", () => {
    const { db, run } = setStage("draft");
    run(`insert into report_reminder select id, 1, 'status', '2027-01-01', '30', 1 from project where key = 'own'`);
    run(`delete from project where key = 'own'`);
    expect(db.get(sql`select (select count(*) from report) + (select count(*) from report_text) n`)).toEqual({ n: 0 });
    expect(db.get(sql`select count(*) n from report_reminder`)).toEqual({ n: 0 });
  });

  it("is asked for by one programme once, or by nobody", () => {
    const { run } = setStage("draft");
    expect(() =>
      run(
        `insert into report (project_id, programme_id, requirement_key, requirement_version_id, kind, "from", "to", created_at) select project_id, programme_id, requirement_key, requirement_version_id, kind, "from", "to", 1 from report`,
      ),
    ).toThrow(/UNIQUE/);
    expect(() =>
      run(
        `insert into report (project_id, programme_id, kind, "from", "to", created_at) select project_id, programme_id, kind, "from", "to", 1 from report`,
      ),
    ).toThrow(/report_asked_for/);
  });
});

describe("a comment of a reviewer", () => {
  it("can be reworded until it is shared, and never after", () => {
    const { run } = setStage("submitted");
    run(
      `insert into review_comment (report_version_id, anchor, section, figure, side, text, created_at) values (1, 'figure', 'results', 'outcomes.total', 'funder', 'Hvorfor?', 1)`,
    );
    run(`update review_comment set text = 'Hvorfor så få?'`);
    run(`update review_comment set shared_at = 2`);
    expect(() => run(`update review_comment set text = 'x'`)).toThrow(/never changed/);
    expect(() => run(`delete from review_comment`)).toThrow(/never changed/);
    run(`update review_comment set resolved_at = 3`);
    expect(() =>
      run(
        `insert into review_comment (report_version_id, anchor, side, text, created_at) values (1, 'passage', 'funder', 'x', 1)`,
      ),
    ).toThrow(/review_comment_place/);
  });
});

describe("stored figures", () => {
  it("have a row from the project's first moment, and grow stale with every change of it", () => {
    const { db, run } = setStage("draft");
    const stale = () => db.get(sql`select group_concat(stale, '') all_stale from project_figure`);
    expect(db.get(sql`select (select count(*) from project) = (select count(*) from project_figure) same`)).toEqual({
      same: 1,
    });
    expect(() => run(`update project_figure set stale = 0`)).toThrow(/project_figure_fresh/);
    run(`update project_figure set stale = 0, revision = 1, content = '{}'`);
    expect(stale()).toEqual({ all_stale: "00" });
    run(`update project set title_da = 'Ny' where key = 'own'`);
    expect(stale()).toEqual({ all_stale: "00" });
    run(`update project set revision = revision + 1 where key = 'own'`);
    expect(stale()).toEqual({ all_stale: "10" });
  });
});
