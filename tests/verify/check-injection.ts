/** Tools that look for holes, sent at a running server with the session of a lead; each finds the hole that is planted for it. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import Database from "better-sqlite3";
import { withFormPass } from "../support/form-pass";
import type { Check, Run } from "./check";
import { install, start } from "./installation";

interface Target {
  url: string;
  /** What a browser with the session and a form of ours sends along. */
  headers: Record<string, string>;
  stop: () => Promise<void> | void;
}

const has = (program: string) => spawnSync(program, ["--version"]).status === 0;
const wanting = (program: string) => () =>
  has(program) ? null : `needs ${program} (Debian: apt-get install ${program})`;

/** Addresses that take words from their readers, and one that takes a form. */
const doors: { address: string; form?: string }[] = [
  { address: "/projects?search=a&model=cyclical&order=title" },
  { address: "/projects/project-0/activities?search=a&kind=pilot&organisation=org-1&from=1.1.2024" },
  { address: "/projects/project-0/stakeholders?find=a" },
  { address: "/projects/project-0/needs?status=open" },
  { address: "/projects/project-0/needs", form: "intent=add&text=Hvad+virker&raisedBy=org-1" },
];

/** A server that makes its query and its page from what is asked, as one must not. */
function plantHoles(): Promise<Server> {
  const sqlite = new Database(":memory:");
  sqlite.exec("create table project (title text); insert into project values ('a'), ('b')");
  const server = createServer((request, response) => {
    const search = new URL(request.url ?? "/", "http://localhost").searchParams.get("search") ?? "";
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    const form = `<form action="/projects"><input name="search" value="a"></form><a href="/projects?search=a">a</a>`;
    try {
      const rows = sqlite.prepare(`select title from project where title like '%${search}%'`).pluck().all();
      response.end(
        `<html><body>${form}<p>${search}</p><ul>${rows.map((row) => `<li>${row}</li>`).join("")}</ul></body></html>`,
      );
    } catch (error) {
      response.statusCode = 500;
      response.end(`<html><body>SQLite3::SQLException: ${String(error)}</body></html>`);
    }
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

async function setTarget({ folder, fault }: Run): Promise<Target> {
  if (fault) {
    const server = await plantHoles();
    const { port } = server.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}`, headers: {}, stop: () => void server.close() };
  }
  const { database, cookie } = await install(folder, 20);
  const server = await start(database);
  const headers = { ...withFormPass({ Cookie: cookie }), Origin: server.url };
  return { url: server.url, headers, stop: () => server.stop() };
}

/** What a program says on its terminal; the server that it is sent at answers meanwhile. */
function run(program: string, args: string[], cwd: string): Promise<string> {
  const child = spawn(program, args, { cwd, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, HOME: cwd } });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => void (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", () => resolve(output));
  });
}

export const sqlInjection: Check = {
  name: "sqlmap on every address that takes words",
  wanted: "0 findings",
  fullOnly: true,
  refuses: wanting("sqlmap"),
  async measure(circumstances) {
    const { folder, fault } = circumstances;
    const target = await setTarget(circumstances);
    let findings = 0;
    let tested = 0;
    try {
      for (const { address, form } of fault ? doors.slice(0, 1) : doors) {
        const output = await run(
          "sqlmap",
          [
            ...["-u", target.url + address, `--output-dir=${join(folder, "sqlmap")}`],
            ...Object.entries(target.headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]),
            ...(form ? [`--data=${form}`] : []),
            ...["--batch", "--flush-session", "--level=1", "--risk=1", "--technique=BEU", "--dbms=SQLite"],
            // Another way to say no is no hole.
            ...["--skip-waf", "--disable-coloring"],
          ],
          folder,
        );
        if (/identified the following injection point/.test(output)) findings += 1;
        else if (!/do not appear to be injectable/.test(output)) throw new Error(`${address}: ${output.slice(-1500)}`);
        tested += 1;
      }
    } finally {
      await target.stop();
    }
    return { measured: `${findings} findings on ${tested} addresses`, passes: findings === 0 };
  },
};

interface WapitiReport {
  vulnerabilities: Record<string, { method: string; path: string; info: string }[]>;
}

/** Of what wapiti looks for: holes. Advice on headers has checks of its own. */
const modules = "sql,xss,exec,file,crlf,redirect";

export const crawledHoles: Check = {
  name: "wapiti through the pages of a lead",
  wanted: "0 findings",
  fullOnly: true,
  refuses: wanting("wapiti"),
  async measure(circumstances) {
    const { folder } = circumstances;
    const target = await setTarget(circumstances);
    const report = join(folder, "wapiti.json");
    try {
      const output = await run(
        "wapiti",
        [
          ...["-u", `${target.url}/projects`, "--scope", "domain", "--no-bugreport"],
          // Without the token of a form, so that it may not sign itself out: it looks at what is asked, not at what is sent.
          ...(target.headers.Cookie ? ["-H", `Cookie: ${target.headers.Cookie}`] : []),
          // It reads no answers compressed as ours.
          ...["-H", "Accept-Encoding: identity"],
          ...["-m", modules, "-f", "json", "-o", report, "--flush-session"],
          ...["-d", "3", "--max-links-per-page", "20", "--max-scan-time", "120", "--max-attack-time", "60"],
          ...["--store-session", folder, "--store-config", folder, "-v", "1"],
        ],
        folder,
      );
      if (!existsSync(report)) throw new Error(output.slice(-1500));
      const crawled = Number(/found (\d+) URLs and forms/.exec(output)?.[1] ?? 0);
      const { vulnerabilities } = JSON.parse(readFileSync(report, "utf8")) as WapitiReport;
      const found = Object.entries(vulnerabilities).flatMap(([kind, list]) =>
        list.map(({ method, path }) => `${kind}: ${method} ${path}`),
      );
      const told = found.length > 0 ? ` (${found.slice(0, 3).join("; ")})` : "";
      return { measured: `${found.length} findings on ${crawled} pages${told}`, passes: found.length === 0 };
    } finally {
      await target.stop();
    }
  },
};
