/** Ten thousand projects with a million activities in one programme: a hundred that are imported, and copies of them made by SQL. */
import { type Db, openDatabase, write } from "#db/client";
import { migrate } from "#db/migrate";
import { createAccount } from "~/operations/create-account";
import { giveRole } from "~/operations/give-role";
import { importBundle } from "~/operations/import-bundle";
import { startSession } from "~/operations/start-session";
import { storeAllProjectFigures } from "~/operations/store-project-figures";
import { migrationsFolder } from "~/server/root-folder";
import { syntheticBundle } from "../support/synthetic-bundle";

const template = 100;
const activitiesEach = 100;

export interface PortfolioData {
  cookie: string;
  projects: number;
  activities: number;
  /** What computing all figures took. */
  seconds: number;
}

/** Fills a new database. Search of activities is left out, since a portfolio does not use it and it would take longest. */
export function makePortfolioData(
  file: string,
  { projects, today }: { projects: number; today: string },
): PortfolioData {
  const db = openDatabase(file);
  try {
    migrate(db, migrationsFolder, Date.now());
    const bundle = syntheticBundle({ projects: template, activities: template * activitiesEach });
    const programme = { key: "programme", funder: "org-0", name: { da: "Program" }, requirements: [status] };
    for (const project of bundle.projects) project.grants = [{ funder: "org-0", programme: "programme" }];
    const context = { db, actor: { kind: "system" as const }, now: Date.now() };
    const imported = importBundle(context, { ...bundle, programmes: [programme] });
    if (!imported.ok) throw new Error(JSON.stringify(imported.faults.slice(0, 3)));
    multiply(db, projects / template);
    const start = performance.now();
    storeAllProjectFigures(db, today);
    const seconds = (performance.now() - start) / 1000;
    const count = (table: string) => db.$client.prepare(`select count(*) from "${table}"`).pluck().get() as number;
    return { cookie: signInFunder(db), projects: count("project"), activities: count("activity"), seconds };
  } finally {
    db.$client.close();
  }
}

const status = {
  key: "status",
  kind: "interim" as const,
  title: { da: "Status" },
  due: { anchor: "project_start" as const, offsetMonths: 59 },
};

/** What a project holds in the template, table by table; ids of projects and activities move on with each copy. */
const copies: Record<string, (columns: string[]) => string> = {
  project: (columns) =>
    values(columns, {
      id: "id + :p",
      // Numbers come to the database as 1.0.
      key: "key || '-' || cast(:n as integer)",
      title_da: "title_da || ' (' || cast(:n as integer) || ')'",
    }),
  grant: (columns) => values(columns, { id: "null", project_id: "project_id + :p" }),
  model_registration: (columns) => values(columns, { id: "null", project_id: "project_id + :p" }),
  activity: (columns) =>
    values(columns, {
      id: "id + :a",
      project_id: "project_id + :p",
      date: "date(date, '+' || ((:n * 7 + project_id) % 300) || ' days')",
      // Half of the projects show a fifth of their activities to everybody.
      visibility: "case when (project_id + :n) % 2 = 0 and id % 5 = 0 then 'public' else visibility end",
      direction: `case when (project_id + :n) % 3 = 0 then 'push' when (project_id * :n) % 5 = 0 then 'co_creation' else direction end`,
    }),
  activity_participant: (columns) => values(columns, { id: "null", activity_id: "activity_id + :a" }),
};

function values(columns: string[], changed: Record<string, string>): string {
  return columns.map((column) => changed[column] ?? `"${column}"`).join(", ");
}

function multiply(db: Db, times: number): void {
  const sqlite = db.$client;
  const last = (table: string) => sqlite.prepare(`select max(id) from "${table}"`).pluck().get() as number;
  const [p, a] = [last("project"), last("activity")];
  const searched = sqlite
    .prepare("select name, sql from sqlite_master where type = 'trigger' and sql like '%activity_search%'")
    .all() as { name: string; sql: string }[];
  for (const { name } of searched) sqlite.exec(`drop trigger "${name}"`);
  for (let n = 1; n < times; n++) {
    write(db, () => {
      for (const [table, choose] of Object.entries(copies)) {
        const columns = sqlite.prepare(`select name from pragma_table_info('${table}')`).pluck().all() as string[];
        const ofActivity = table.startsWith("activity");
        const most = ofActivity ? a : p;
        const owner = { project: "id", activity: "id", activity_participant: "activity_id" }[table] ?? "project_id";
        const names = columns.map((column) => `"${column}"`).join(", ");
        sqlite
          .prepare(
            `insert into "${table}" (${names}) select ${choose(columns)} from "${table}" where ${owner} <= :most`,
          )
          .run({ p: p * n, a: a * n, n, most });
      }
    });
  }
  // Half of them run on, so that there are silent ones.
  sqlite.exec("update project set end_date = '2027-12-31' where id % 2 = 0");
  sqlite.exec(
    "insert into project_industry select id, case id % 3 when 0 then 'A' when 1 then 'C' else 'F' end from project",
  );
  for (const { sql } of searched) sqlite.exec(sql);
  sqlite.exec("analyze");
}

function signInFunder(db: Db): string {
  const now = Date.now();
  const context = { db, actor: { kind: "system" as const }, now };
  const made = createAccount(context, {
    email: "funder@example.org",
    name: "Funder",
    administrator: false,
    language: "da",
  });
  if (!made.ok) throw new Error(made.code);
  const { accountId } = made.value;
  const programmeId = db.$client.prepare("select id from programme").pluck().get() as number;
  giveRole(context, accountId, { in: "programme", programmeId, role: "manager" });
  const token = write(db, (transaction) => startSession(transaction, { accountId, userAgent: null, now, by: "link" }));
  return `session=${token}`;
}
