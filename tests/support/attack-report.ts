/** Random attempts to change an approved report, by operation and by SQL; the same seed makes the same attempts. */
import { sql } from "drizzle-orm";
import type { Db } from "#db/client";
import { updateReport } from "#db/reports";
import { findReportHead } from "#db/reports";
import { type ReportScope, scopeFor } from "~/domain/permissions/scope";
import { reportSections } from "~/domain/vocabulary";
import { answerQuestions } from "~/operations/answer-questions";
import { changeReportLanguage } from "~/operations/change-report-language";
import type { OperationContext } from "~/operations/context";
import { decideReport } from "~/operations/decide-report";
import { leaveOutRecords } from "~/operations/leave-out-records";
import { submitReport } from "~/operations/submit-report";
import { writeSection } from "~/operations/write-section";
import { sha256 } from "~/server/sha256";

/** Tables of what was handed in and decided, with the columns that name persons and may become null. */
const frozen: Record<string, string[]> = {
  requirement_version: [],
  report: [],
  report_version: [],
  report_submission: ["account_id"],
  report_document: [],
  report_text: ["changed_by_id"],
  report_answer: ["changed_by_id"],
  report_omission: [],
  review_decision: ["decided_by_id"],
};
const tables = Object.keys(frozen);

/** Mulberry32: numbers from 0 to 1 in an order that the seed fixes. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ofVersion = "report_version_id in (select id from report_version where report_id = REPORT)";
const ofReport = "report_id = REPORT";

/** Which rows are the report's: what somebody adds elsewhere, such as another requirement, is none of its business. */
const rowsOf: Record<string, string> = {
  requirement_version: "id = (select requirement_version_id from report where id = REPORT)",
  report: "id = REPORT",
  report_version: ofReport,
  report_submission: ofVersion,
  report_document: ofVersion,
  report_text: ofReport,
  report_answer: ofReport,
  report_omission: ofReport,
  review_decision: ofVersion,
};

/** Everything of the report that must stay, as one fingerprint; what names persons is left out. */
export function fingerprintOf(db: Db, reportId: number): string {
  const rows = tables.map((table) => {
    const columns = columnsOf(db, table).filter((column) => !frozen[table]?.includes(column));
    return db.all(
      sql.raw(
        `select ${columns.map((one) => `hex("${one}")`).join(", ")} from "${table}" where ${(rowsOf[table] ?? "").replaceAll("REPORT", String(reportId))} order by rowid`,
      ),
    );
  });
  return sha256(JSON.stringify(rows));
}

function columnsOf(db: Db, table: string): string[] {
  return db.all<{ name: string }>(sql.raw(`pragma table_info("${table}")`)).map(({ name }) => name);
}

interface Target {
  db: Db;
  reportId: number;
  /** Who tries; roles of the project and of the programme alike. */
  contexts: readonly OperationContext[];
}

/** Tries once; whatever comes of it is swallowed, since only the state that is left counts. */
export function attack(target: Target, random: () => number): string {
  const what = random() < 0.15 ? attackByOperation(target, random) : attackBySql(target.db, random);
  try {
    what.run();
  } catch {
    // Refused.
  }
  return what.words;
}

interface Attempt {
  words: string;
  run: () => unknown;
}

function attackByOperation({ db, reportId, contexts }: Target, random: () => number): Attempt {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const context = pick(contexts);
  const head = findReportHead(db, reportId);
  const scope = head && scopeFor({ kind: "system" }, "report.write", { kind: "report", ...head });
  if (!scope) return { words: "no report", run: () => null };
  const content = {
    section: pick(reportSections),
    text: String(random()),
    nothingToReport: random() < 0.5,
    leftOut: false,
  };
  const attempts: Attempt[] = [
    { words: "write-section", run: () => writeSection(context, scope, { content }) },
    { words: "answer-questions", run: () => answerQuestions(context, scope, { answers: [] }) },
    {
      words: "leave-out-records",
      run: () => leaveOutRecords(context, scope, { omissions: [{ kind: "activity", key: "x" }] }),
    },
    { words: "change-report-language", run: () => changeReportLanguage(context, scope, "en") },
    {
      words: "submit-report",
      run: () => submitReport(context, scope, { today: "2026-12-01", publicUrl: "https://x.test" }),
    },
    {
      words: "decide-report",
      run: () =>
        decideReport(context, scope, {
          version: 1,
          decision: "returned",
          note: "x",
          share: true,
          publicUrl: "https://x.test",
        }),
    },
    {
      words: "updateReport",
      run: () => updateReport(db, scope satisfies ReportScope, { status: pick(["draft", "returned", "submitted"]) }),
    },
  ];
  return pick(attempts);
}

const values = ["null", "0", "1", "2", "-1", "'x'", "''", "'draft'", "'returned'", "'approved'", "x'00'", "'{}'", "99"];
const conflicts = ["", " or replace", " or ignore", " or fail", " or rollback"];

function attackBySql(db: Db, random: () => number): Attempt {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const table = pick([...tables, "project", "programme"]);
  const columns = columnsOf(db, table);
  const value = () => (random() < 0.3 ? `"${pick(columns)}"` : pick(values));
  const where = pick(["", "", " where rowid = 1", " where rowid > 0", ` where "${pick(columns)}" is not null`]);
  const changed = columns.filter(() => random() < 0.3);
  const set = (changed.length > 0 ? changed : [pick(columns)]).map((column) => `"${column}" = ${value()}`).join(", ");
  const copied = columns.map((column) => (random() < 0.25 ? pick(values) : `"${column}"`)).join(", ");
  // The rest of the project and programme may change; what names the report may not take it along.
  const own = tables.includes(table) ? where : ` where key like 'own%'`;
  const words = pick([
    `update${pick(conflicts)} "${table}" set ${set}${own}`,
    `delete from "${table}"${own}`,
    `insert${pick(conflicts)} into "${table}" select ${copied} from "${table}"${own}`,
    `replace into "${table}" select ${copied} from "${table}"${own}`,
  ]);
  return {
    words,
    run: () => {
      // An attempt that would go through on what is not frozen is taken back, so that the next one finds the same world.
      db.$client.exec("begin");
      try {
        db.$client.exec(words);
        if (!tables.includes(table)) db.$client.exec("rollback");
        else db.$client.exec("commit");
      } finally {
        if (db.$client.inTransaction) db.$client.exec("rollback");
      }
    },
  };
}

/** A copy with one random change that is none of its bytes alone: flipped, cut, added, swapped. */
export function tamper(bytes: Uint8Array, random: () => number): Buffer {
  const copy = Buffer.from(bytes);
  const at = Math.floor(random() * copy.length);
  switch (Math.floor(random() * 5)) {
    case 0:
      copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      return copy;
    case 1:
      return Buffer.concat([copy.subarray(0, at), copy.subarray(at + 1)]);
    case 2:
      return Buffer.concat([copy.subarray(0, at), Buffer.from([Math.floor(random() * 256)]), copy.subarray(at)]);
    case 3:
      return Buffer.concat([copy, Buffer.from("\n")]);
    default:
      return Buffer.concat([copy.subarray(at), copy.subarray(0, at), Buffer.from([1])]);
  }
}
