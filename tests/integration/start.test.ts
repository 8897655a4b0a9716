/** How the built server starts: with a reason where it does not, and with a code where nobody has an account yet. */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const program = fileURLToPath(new URL("../../build/programs/serve.js", import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vidensbro-start-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const environment = (variables: Record<string, string>): NodeJS.ProcessEnv => ({
  NODE_ENV: "production",
  PATH: process.env.PATH,
  LANG: "en_GB.UTF-8",
  PORT: "0",
  ...variables,
});

function start(variables: Record<string, string>) {
  const { status, stderr } = spawnSync(process.execPath, [program], {
    cwd: folder,
    env: environment(variables),
    timeout: 20_000,
  });
  return { status, err: stderr.toString() };
}

describe("a start that cannot be", () => {
  it("ends with a sentence that names the setting and how to mend it", () => {
    const cases: [Record<string, string>, RegExp][] = [
      [{ PORT: "abc" }, /PORT cannot be used.*PORT=3000/],
      [{ PUBLIC_URL: "vidensbro" }, /PUBLIC_URL cannot be used.*https:/],
      [{ SMTP_URL: "smtp://localhost" }, /MAIL_FROM is missing.*MAIL_FROM=/],
    ];
    for (const [variables, sentence] of cases) {
      const { status, err } = start(variables);
      expect([variables, status]).toEqual([variables, 1]);
      expect(err).toMatch(sentence);
    }
  });

  it("says what is wrong with the database", () => {
    const notOne = join(folder, "not-a-database.db");
    writeFileSync(notOne, "This is text, and it is long enough to be looked at as a database file.");
    expect(start({ DATABASE_PATH: notOne })).toMatchObject({
      status: 1,
      err: expect.stringMatching(/DATABASE_PATH/) as string,
    });
    mkdirSync(join(folder, "folder.db"));
    expect(start({ DATABASE_PATH: join(folder, "folder.db") }).status).toBe(1);
  });

  it("says that the port is taken", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, "127.0.0.1", () => resolve((other.address() as { port: number }).port));
    });
    const { status, err } = start({ PORT: String(port), DATABASE_PATH: join(folder, "port.db") });
    other.close();
    expect(status).toBe(1);
    expect(err).toContain(`Port ${port} is in use`);
  });
});

describe("a first start", () => {
  it("prints a code, a later one with an account does not; SIGTERM ends it in good order", async () => {
    const first = await startAndStop({ DATABASE_PATH: join(folder, "first.db") });
    expect(first.output).toMatch(
      /\/first-run and create the administrator with the code [2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/,
    );
    expect(first.status).toBe(0);
    const run = fileURLToPath(new URL("../../build/programs/run.js", import.meta.url));
    const added = spawnSync(process.execPath, [run, "user", "add", "a@example.org", "--name", "A"], {
      env: environment({ DATABASE_PATH: join(folder, "first.db") }),
    });
    expect(added.status).toBe(0);
    const later = await startAndStop({ DATABASE_PATH: join(folder, "first.db") });
    expect(later.output).not.toContain("first-run");
  });
});

/** Starts the server, waits until it answers, and ends it. */
function startAndStop(variables: Record<string, string>): Promise<{ output: string; status: number | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program], { cwd: folder, env: environment(variables) });
    let output = "";
    let asked = false;
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const url = /http:\/\/localhost:\d+/.exec(output)?.[0];
      if (!url || asked) return;
      asked = true;
      fetch(`${url}/healthz`)
        .then((answer) => {
          if (answer.status !== 200) reject(new Error(`healthz ${answer.status}`));
          child.kill("SIGTERM");
        })
        .catch(reject);
    });
    child.once("exit", (status) => resolve({ output, status }));
  });
}
