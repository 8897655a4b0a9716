/** The product as processes: several that answer, one that runs jobs; how they are replaced, drained and given up. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeReadiness } from "~/server/http/make-readiness";
import { requestIdOf } from "~/server/http/request-id";
import { holdLock } from "~/server/jobs/hold-lock";
import { keepRunning, mostFailedStarts } from "~/server/processes/keep-running";
import { makeDatabase } from "../support/database";
import { withFormPass } from "../support/form-pass";

const program = fileURLToPath(new URL("../../build/programs/serve.js", import.meta.url));
let folder: string;
let child: ChildProcess | null;
let output: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vidensbro-processes-"));
  child = null;
  output = "";
});
afterEach(async () => {
  await ended(child, "SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

function ended(process: ChildProcess | null, signal: NodeJS.Signals): Promise<number | null> {
  if (!process || process.exitCode !== null || process.signalCode !== null)
    return Promise.resolve(process?.exitCode ?? null);
  return new Promise((resolve) => {
    process.once("exit", (code) => resolve(code));
    process.kill(signal);
  });
}

async function start(variables: Record<string, string>): Promise<string> {
  const started = (child = spawn(process.execPath, [program], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      LANG: "en_GB.UTF-8",
      PORT: "0",
      DATABASE_PATH: join(folder, "a.db"),
      LOG_FORMAT: "json",
      ...variables,
    },
  }));
  for (const stream of [started.stdout, started.stderr])
    stream?.on("data", (chunk: Buffer) => void (output += chunk.toString()));
  return (await until(() => /"url":"(http:\/\/localhost:\d+)"/.exec(output)?.[1])).replace("localhost", "127.0.0.1");
}

async function until<T>(look: () => T | undefined | null | false): Promise<T> {
  for (;;) {
    const found = look();
    if (found) return found;
    await wait(25);
  }
}

const events = (name: string) =>
  output
    .split("\n")
    .filter((line) => line.includes(`"event":"${name}"`))
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const childrenOf = (kind: "web" | "jobs") =>
  execFileSync("pgrep", ["-P", String(child?.pid), "-f", `${kind}\\.js`])
    .toString()
    .trim()
    .split("\n")
    .map(Number);

/** One request on a connection of its own or the agent's. */
function ask(
  url: string,
  { agent, body, before }: { agent?: Agent; body?: string; before?: () => Promise<void> } = {},
) {
  return new Promise<{ status: number; connection: string | undefined; text: string }>((resolve, reject) => {
    const asking = request(
      url,
      {
        agent,
        method: body ? "POST" : "GET",
        headers: body
          ? withFormPass({
              Origin: new URL(url).origin,
              "Content-Type": "application/x-www-form-urlencoded",
              "Content-Length": String(body.length),
            })
          : {},
      },
      (response) => {
        let text = "";
        response.on("data", (chunk: Buffer) => (text += chunk.toString()));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, connection: response.headers.connection, text }),
        );
      },
    );
    asking.on("error", reject);
    if (!before) return void asking.end(body);
    asking.flushHeaders();
    void before().then(() => asking.end(body));
  });
}

describe.skipIf(process.platform === "win32")("the product as processes", () => {
  it("answers from several, replaces those that die, and finishes what it began when it is stopped", async () => {
    const url = await start({ WORKERS: "2" });
    await until(() => events("worker-ready").length === 2 && events("jobs-begin").length === 1);
    const code = /the code ([2-9A-Z-]{14})/.exec(output)?.[1];
    expect(events("first-run")).toHaveLength(1);
    // Several knock at once, and one of them gets in: whichever worker answers, the code is the same and works once.
    const form = (name: string) =>
      new URLSearchParams({ code: code ?? "", name, email: `${name}@example.org`, password: "et langt kodeord 7" });
    const knocks = await Promise.all(
      ["a", "b", "c", "d"].map((name) => ask(`${url}/first-run`, { body: form(name).toString() })),
    );
    expect(knocks.map(({ status }) => status).sort()).toEqual([302, 404, 404, 404]);

    const [first] = childrenOf("web");
    process.kill(first ?? 0, "SIGKILL");
    process.kill(childrenOf("jobs")[0] ?? 0, "SIGKILL");
    await until(() => events("worker-ready").length === 3 && events("jobs-begin").length === 2);
    expect((await ask(`${url}/readyz`)).text).toBe("ok\n");

    // A request whose body is still coming when the stop begins is answered; on a kept connection it says why.
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    await ask(`${url}/healthz`, { agent });
    let [refusing, slowDone] = [false, false];
    const slow = ask(`${url}/sign-in`, {
      body: "way=link&email=nobody@example.org",
      before: async () => {
        await until(() => refusing);
        slowDone = true;
      },
    });
    await wait(200);
    child?.kill("SIGTERM");
    await until(() => events("stopping").length === 1);
    await wait(100);
    const during = await ask(`${url}/readyz`, { agent });
    expect(during).toEqual({ status: 503, connection: "close", text: "draining\n" });
    agent.destroy();
    let refusal: unknown;
    while (refusal !== "ECONNREFUSED")
      refusal = await ask(`${url}/healthz`).catch((error: { code: string }) => error.code);
    expect(slowDone).toBe(false);
    refusing = true;
    expect((await slow).status).toBe(302);
    expect(await new Promise((resolve) => child?.once("exit", resolve))).toBe(0);
    expect(events("stopped")).toHaveLength(1);
  });

  it("says so and ends where the port is taken, whatever the number of workers", async () => {
    const url = await start({});
    const taken = spawn(process.execPath, [program], {
      env: {
        PATH: process.env.PATH,
        NODE_ENV: "production",
        LANG: "en_GB.UTF-8",
        PORT: new URL(url).port,
        HOST: "127.0.0.1",
        WORKERS: "2",
        DATABASE_PATH: join(folder, "b.db"),
      },
    });
    let words = "";
    taken.stderr.on("data", (chunk: Buffer) => void (words += chunk.toString()));
    expect(await new Promise((resolve) => taken.once("close", resolve))).toBe(1);
    expect(words).toContain("is in use. Choose another with PORT");
  });
});

describe("a process that is looked after", () => {
  it("is started again with growing pauses, and given up where it never begins", async () => {
    let starts = 0;
    const how = await new Promise<string>((resolve) => {
      keepRunning({
        start: () => {
          starts += 1;
          return spawn(process.execPath, ["-e", "process.exit(3)"]);
        },
        hear: () => {},
        ended: () => {},
        gaveUp: resolve,
      });
    });
    expect([starts, how]).toEqual([mostFailedStarts, "status 3"]);
  });
});

describe("the lock on jobs", () => {
  it("is one process's at a time, and the next one's as soon as that process is gone", async () => {
    const file = join(folder, "a.db-jobs");
    const holder = spawn(process.execPath, [
      "-e",
      `const D = require("better-sqlite3"); const d = new D(process.argv[1]); d.exec("begin exclusive"); console.log("held"); setInterval(() => {}, 1000)`,
      file,
    ]);
    await new Promise((resolve) => holder.stdout.once("data", resolve));
    let held = false;
    const lock = holdLock(file, () => (held = true));
    await wait(400);
    expect(held).toBe(false);
    await ended(holder, "SIGKILL");
    await until(() => held);
    lock.letGo();
  });
});

describe("readiness", () => {
  it("tells each reason against it", () => {
    const db = makeDatabase();
    const place = { databasePath: join(folder, "a.db"), isDraining: () => false };
    expect(makeReadiness(db, place)()).toEqual([]);
    expect(makeReadiness(db, { ...place, isDraining: () => true })()).toEqual(["draining"]);
    expect(makeReadiness(db, { ...place, roomOf: () => 1_000 })()).toEqual(["disk almost full"]);
    db.$client.exec("insert into migration values ('of a newer product', 1)");
    expect(makeReadiness(db, place)()).toEqual(["database is newer"]);
    db.$client.exec("delete from migration");
    expect(makeReadiness(db, place)()).toEqual(["migrations pending"]);
    db.$client.close();
    expect(makeReadiness(db, place)()).toEqual(["database unavailable"]);
  });
});

describe("the id of a request", () => {
  it("is a trusted proxy's where it is well-formed, and otherwise made", () => {
    const of = (id: string, trusted: boolean) => requestIdOf({ headers: { "x-request-id": id } }, trusted);
    expect(of("abcd-1234", true)).toBe("abcd-1234");
    for (const [id, trusted] of [
      ["abcd-1234", false],
      ["short", true],
      ["anna@example.org", true],
      ["a".repeat(65), true],
      ['x"\nlevel', true],
    ] as const)
      expect(of(id, trusted)).toMatch(/^[0-9a-f-]{36}$/);
  });
});
