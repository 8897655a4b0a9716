/** A small installation to be mistreated: one project, a lead who is signed in, and a server that takes entries. */
import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { join } from "node:path";
import Database from "better-sqlite3";
import { findSession } from "#db/accounts";
import { openDatabase } from "#db/client";
import { everything } from "~/domain/permissions/scope";
import { rootFolder } from "~/server/root-folder";
import { hashToken } from "~/server/session/token";
import { signInLead } from "../bench/bench-data";
import { runCommand } from "../bench/programs";
import { withFormPass } from "../support/form-pass";
import { syntheticBundle } from "../support/synthetic-bundle";

export interface Installation {
  database: string;
  cookie: string;
  account: number;
}

/** Imports one project into a new database and signs its lead in. */
export async function install(folder: string, activities = 20): Promise<Installation> {
  const database = join(folder, "installed.db");
  const bundle = join(folder, "bundle.json");
  writeFileSync(bundle, JSON.stringify(syntheticBundle({ projects: 1, activities })));
  await runCommand(["import", bundle], database);
  const cookie = signInLead(database, "lead");
  const db = openDatabase(database);
  const tokenHash = hashToken(cookie.replace("session=", ""));
  const found = findSession(db, everything({ kind: "system" }), { tokenHash, now: Date.now() });
  db.$client.close();
  if (!found) throw new Error("The lead is not signed in");
  return { database, cookie, account: found.account.id };
}

export interface Server {
  process: ChildProcess;
  url: string;
  /** Ends it in good order, or by force; waits until it is gone. */
  stop: (signal?: "SIGTERM" | "SIGKILL") => Promise<void>;
}

export async function start(database: string, command: string[] = [process.execPath]): Promise<Server> {
  const [program = process.execPath, ...before] = command;
  const child = spawn(program, [...before, join(rootFolder, "build/programs/serve.js")], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: "0",
      LANG: "en_GB.UTF-8",
      LC_ALL: "",
      PUBLIC_URL: "",
      SMTP_URL: "",
      DATABASE_PATH: database,
    },
    stdio: ["ignore", "pipe", "ignore"],
  });
  let output = "";
  const url = await new Promise<string>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`The server ended with ${code}: ${output}`)));
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const found = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (found) resolve(found.replace("localhost", "127.0.0.1"));
    });
  });
  return {
    process: child,
    url,
    stop: (signal = "SIGTERM") =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once("exit", () => resolve());
        child.kill(signal);
      }),
  };
}

/** Sends what a bridge-builder logs; the status of the answer, or null where none came. */
export function sendEntry(
  { url, agent, installation }: { url: string; agent: Agent; installation: Installation },
  name: string,
): Promise<number | null> {
  const body = new URLSearchParams([
    ["title", `Besøg ${name}`],
    ["date.day", "3"],
    ["date.month", "3"],
    ["date.year", "2025"],
    ["kind", "company_visit"],
    ["who", "org-1"],
    ["who", "org-2"],
    ["submission", name],
    ["account", String(installation.account)],
  ]).toString();
  return new Promise((resolve) => {
    const asking = request(
      `${url}/projects/project-0/log/entries`,
      {
        method: "POST",
        agent,
        headers: withFormPass({
          Cookie: installation.cookie,
          Origin: url,
          "Content-Type": "application/x-www-form-urlencoded",
          "Content-Length": String(Buffer.byteLength(body)),
        }),
      },
      (response) => {
        response.resume();
        response.on("end", () => resolve(response.statusCode ?? null));
        response.on("error", () => resolve(null));
      },
    );
    asking.on("error", () => resolve(null));
    asking.end(body);
  });
}

/** Clients that send entries one after another until they are told to stop, or no answer comes. */
export function sendSteadily(server: Server, installation: Installation, prefix: string, clients = 8) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const acknowledged: string[] = [];
  let stopped = false;
  const client = async (number: number) => {
    for (let index = 0; !stopped; index += 1) {
      const name = `${prefix}-${number}-${index}`;
      const status = await sendEntry({ url: server.url, agent, installation }, name);
      if (status === 200) acknowledged.push(name);
      if (status === null) return;
    }
  };
  const done = Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  return {
    acknowledged,
    stop: async () => {
      stopped = true;
      await done;
      agent.destroy();
    },
  };
}

export interface Faults {
  /** Acknowledged entries that are not there, or there more than once. */
  missing: string[];
  /** How many those are. */
  lost: number;
  /** Activities without their journal row or their participants. */
  half: number;
  sound: boolean;
}

/** What is wrong with a database after all that was done to it. */
export function inspect(database: string, acknowledged: readonly string[]): Faults {
  const sqlite = new Database(database);
  try {
    const titles = sqlite
      .prepare("select title_da as title, count(*) as n from activity where title_da like 'Besøg %' group by title_da")
      .all() as { title: string; n: number }[];
    const there = new Map(titles.map(({ title, n }) => [title, n]));
    const half = sqlite
      .prepare(
        `select count(*) from activity a where a.title_da like 'Besøg %' and (
           (select count(*) from activity_participant p where p.activity_id = a.id) <> 2
           or not exists (select 1 from journal j where j.project_id = a.project_id and j.subject = 'activity' and j.subject_key = a.key))`,
      )
      .pluck()
      .get() as number;
    const sound =
      sqlite.pragma("integrity_check", { simple: true }) === "ok" &&
      (sqlite.pragma("foreign_key_check") as unknown[]).length === 0;
    const missing = acknowledged.filter((name) => there.get(`Besøg ${name}`) !== 1);
    return { missing, lost: missing.length, half, sound };
  } finally {
    sqlite.close();
  }
}

/** Takes the first entry, which was acknowledged, away behind everybody's back. */
export function loseOne(database: string): void {
  const sqlite = new Database(database);
  sqlite.exec("delete from activity where id = (select min(id) from activity where title_da like 'Besøg %')");
  sqlite.close();
}

export const pause = (milliseconds: number) => new Promise<void>((resolve) => void setTimeout(resolve, milliseconds));
