/** What the running product notes and counts, and that no line of it carries what people typed or secrets. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeError } from "~/server/log";
import { withFormPass } from "../support/form-pass";

const program = fileURLToPath(new URL("../../build/programs/serve.js", import.meta.url));
const canary = "kanariefugl";
let folder: string;
let child: ChildProcess;
let output = "";
let url = "";
let metricsPort = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "vidensbro-log-"));
  metricsPort = await freePort();
  child = spawn(process.execPath, [program], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      LANG: "en_GB.UTF-8",
      PORT: "0",
      WORKERS: "2",
      METRICS_PORT: String(metricsPort),
      TRUST_PROXY: "1",
    },
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => void (output += chunk.toString()));
  while (!/"url":"(http:\/\/localhost:\d+)"/.test(output) || output.split("worker-ready").length < 3) await wait(50);
  url = /"url":"(http:\/\/localhost:\d+)"/.exec(output)?.[1]?.replace("localhost", "127.0.0.1") ?? "";
});
afterAll(async () => {
  await new Promise((resolve) => {
    child.once("exit", resolve);
    child.kill("SIGTERM");
  });
  rmSync(folder, { recursive: true, force: true });
});

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

describe.skipIf(process.platform === "win32")("the log", () => {
  it("has one line of JSON for each request, with its id, and nothing that a person said", async () => {
    const ids: string[] = [];
    const ask = async (path: string, init: RequestInit = {}) => {
      const answer = await fetch(`${url}${path}`, {
        redirect: "manual",
        ...init,
        headers: withFormPass({
          Cookie: `session=${canary}`,
          "User-Agent": canary,
          "X-Forwarded-For": "203.0.113.77",
          Origin: url,
          ...(init.headers as Record<string, string>),
        }),
      });
      await answer.text();
      ids.push(answer.headers.get("X-Request-Id") ?? "");
    };
    await ask(`/sign-in/${canary}?to=${canary}`);
    await ask(`/answer/${canary}${"x".repeat(43 - canary.length)}`);
    await ask(`/projects/${canary}?search=${canary}`);
    await ask(`/${canary}/${canary}`);
    await ask(`/assets/${canary}.js`);
    await ask("/sign-in", {
      method: "POST",
      body: new URLSearchParams({ way: "link", email: `${canary}@example.org` }),
    });
    await ask("/sign-in", {
      method: "POST",
      body: new URLSearchParams({ way: "password", email: `${canary}@example.org`, password: canary }),
    });
    await ask("/healthz", { headers: { "X-Request-Id": "from-the-proxy-1" } });
    await ask("/healthz", { headers: { "X-Request-Id": `${canary}@example.org` } });
    while (!ids.every((id) => output.includes(id))) await wait(25);
    const lines = output.trim().split("\n");
    const requests = lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ event }) => event === "request");
    expect(requests.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(requests.map(({ route }) => route)).toEqual(
      expect.arrayContaining(["/sign-in/:token", "/answer/:token", "/projects/:project", "/sign-in", "/healthz"]),
    );
    expect(ids).toContain("from-the-proxy-1");
    expect(output).not.toContain(canary);
    expect(output).not.toContain("203.0.113.77");
  });

  it("keeps of an error what cannot quote anybody", () => {
    let quoting: unknown;
    try {
      JSON.parse(`${canary} is not JSON`);
    } catch (error) {
      quoting = error;
    }
    const errors = [
      quoting,
      new Error(`550 no such user <${canary}@example.org>`),
      new Error(`near "${canary}": syntax error`),
      Object.assign(new Error(`Failed query: insert\nparams: ${canary}`), { name: "DrizzleQueryError" }),
      canary,
    ];
    for (const error of errors) expect(JSON.stringify(describeError(error))).not.toContain(canary);
    expect(describeError(new TypeError("x is not a function"))).toMatchObject({ message: "x is not a function" });
  });
});

describe.skipIf(process.platform === "win32")("the metrics", () => {
  it("count requests over all processes by pattern, and tell of memory, mail, jobs and the database", async () => {
    const before = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    const counted = (text: string) =>
      Number(/vidensbro_http_requests_total\{route="\/healthz",status="2xx"\} (\d+)/.exec(text)?.[1] ?? 0);
    for (let i = 0; i < 10; i += 1) await (await fetch(`${url}/healthz`, { headers: { Connection: "close" } })).text();
    const after = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
    expect(counted(after) - counted(before)).toBe(10);
    for (const process of ["main", "web-1", "web-2", "jobs"])
      expect(after).toMatch(new RegExp(`vidensbro_memory_resident_bytes\\{process="${process}"\\} \\d+`));
    expect(after).toMatch(/vidensbro_event_loop_delay_seconds\{process="web-1",quantile="0.99"\} \d/);
    expect(after).toMatch(/vidensbro_outbox_mails\{state="waiting"\} 0/);
    expect(after).toMatch(/vidensbro_database_bytes [1-9]\d+/);
    expect(after).toMatch(/vidensbro_job_last_success_timestamp_seconds\{job="forgetting"\} [1-9]/);
    expect(after).toMatch(
      /vidensbro_http_request_duration_seconds_bucket\{route="\/healthz",status="2xx",le="\+Inf"\}/,
    );
    expect(after).not.toContain(canary);
  });
});
