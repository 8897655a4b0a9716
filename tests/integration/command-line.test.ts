/**
 * The command line: what it prints where, and how it ends. Each way to end and each kind of output is met as another
 * program meets it, as a process of its own; the rest is asked in this one, as a process takes half a second to start.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommandLine } from "~/cli/main";

const program = fileURLToPath(new URL("../../build/programs/run.js", import.meta.url));
const fea = fileURLToPath(new URL("../../db/seed/cases/fea-2022-2024.json", import.meta.url));
const necto = fileURLToPath(new URL("../../db/seed/cases/necto-smv-2025.json", import.meta.url));

let folder: string;
let database: string;
const at = (name: string) => join(folder, name);

type Variables = Record<string, string>;

const settings = (variables: Variables) => ({ DATABASE_PATH: database, LANG: "en_GB.UTF-8", ...variables });

const told = (status: number | null, stdout: Buffer, stderr: Buffer) => ({
  status,
  out: stdout.toString("utf8"),
  bytes: stdout,
  err: stderr.toString("utf8"),
});

function runAsProcess(args: string[], variables: Variables = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    env: { NODE_ENV: "production", PATH: process.env.PATH, ...settings(variables) },
    maxBuffer: 64 * 1024 * 1024,
  });
  return told(status, stdout, stderr);
}

function makeSink() {
  const pieces: Buffer[] = [];
  const stream = new Writable({ write: (piece: Buffer, _encoding, taken) => (pieces.push(piece), taken()) });
  return { stream, read: () => Buffer.concat(pieces) };
}

async function run(args: string[], variables: Variables = {}) {
  const [stdout, stderr] = [makeSink(), makeSink()];
  const streams = { stdout: stdout.stream, stderr: stderr.stream };
  const status = await runCommandLine(args, settings(variables), streams);
  return told(status, stdout.read(), stderr.read());
}

function write(name: string, content: string | Buffer): string {
  writeFileSync(at(name), content);
  return at(name);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "vidensbro-cli-"));
  database = at("a.db");
  expect((await run(["import", fea])).status).toBe(0);
  expect((await run(["import", necto])).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("import", () => {
  it("prints counts to standard output and nothing else", async () => {
    const { status, out, err } = runAsProcess(["import", fea], { DATABASE_PATH: at("counts.db") });
    expect(status).toBe(0);
    expect(out).toContain("organisations: 19\n");
    expect(out).toContain("activities: 7\n");
    expect(err).toBe("");
  });

  it("lists every fault of a bad file with its pointer and writes nothing", async () => {
    const bundle = JSON.parse(readFileSync(fea, "utf8")) as {
      organisations: Record<string, unknown>[];
      projects: Record<string, unknown>[];
    };
    bundle.organisations[0]!.cvr = "12345678";
    bundle.organisations[1]!.surprise = 1;
    bundle.projects[0]!.endDate = "2023-02-30";
    (bundle.projects[0]!.activities as Record<string, unknown>[])[0]!.brokers = ["nobody"];
    const before = (await run(["export"])).out;
    const { status, out, err } = runAsProcess(["import", write("bad.json", JSON.stringify(bundle))]);
    expect(status).toBe(1);
    expect(out).toBe("");
    const pointers = err
      .split("\n")
      .filter((line) => line.startsWith("/"))
      .map((line) => line.split(" ")[0]);
    expect(pointers.sort()).toEqual([
      "/organisations/0/cvr",
      "/organisations/1",
      "/projects/0/activities/0/brokers/0",
      "/projects/0/endDate",
    ]);
    expect(err).toContain("4 faults");
    expect((await run(["export"])).out).toBe(before);
  });

  it("speaks Danish where the terminal does", async () => {
    const { err } = await run(["import", write("bad2.json", '{"format":"x"}')], { LANG: "da_DK.UTF-8" });
    expect(err).toMatch(/Filen har \d+ fejl\. Intet er skrevet\./);
  });

  it("refuses what is no bundle, each with its reason", async () => {
    const huge = write("huge.json", "{");
    truncateSync(huge, 2 * 1024 * 1024 * 1024);
    const cases: [string, RegExp][] = [
      [write("empty.json", ""), /is empty/],
      [write("text.json", "hello"), /is not JSON/],
      [write("latin.json", Buffer.from([0x7b, 0xe6, 0x7d])), /is not UTF-8/],
      [huge, /2048 MB/],
      [folder, /is a folder/],
      [at("missing.json"), /does not exist/],
      [write("array.json", "[]"), /fault/],
      [write("null.json", "null"), /fault/],
    ];
    for (const [file, reason] of cases) {
      const { status, out, err } = await run(["import", file]);
      expect([file, status, out]).toEqual([file, 1, ""]);
      expect(err).toMatch(reason);
    }
  });

  it("writes nothing on a dry run", async () => {
    const path = at("dry.db");
    expect((await run(["import", fea, "--dry-run"], { DATABASE_PATH: path })).status).toBe(0);
    expect(JSON.parse((await run(["export"], { DATABASE_PATH: path })).out)).toMatchObject({
      organisations: [],
      projects: [],
    });
  });
});

describe("export", () => {
  it("gives the same bytes again from an empty database that imported it", async () => {
    const first = runAsProcess(["export"]);
    const file = write("all.json", first.bytes);
    const variables = { DATABASE_PATH: at("again.db") };
    expect((await run(["import", file], variables)).status).toBe(0);
    expect((await run(["export"], variables)).out).toBe(first.out);
    expect(first.out.endsWith("}\n")).toBe(true);
  });

  it("writes to a file with --out, whole or not at all", async () => {
    expect((await run(["export", "--project", "fea", "--out", at("fea.json")])).status).toBe(0);
    expect(JSON.parse(readFileSync(at("fea.json"), "utf8"))).toMatchObject({ projects: [{ key: "fea" }] });
    const { status, err } = await run(["export", "--out", at("no/such/folder.json")]);
    expect(status).toBe(1);
    expect(err).toMatch(/cannot be written/);
  });

  it("says why a file cannot be written", async () => {
    const { status, err } = await run(["export", "--out", at("no/such/folder.json")]);
    expect([status, err]).toEqual([
      1,
      `The file ${at("no/such/folder.json")} cannot be written: the folder does not exist.\n`,
    ]);
  });

  it("refuses an unknown project", async () => {
    expect((await run(["export", "--project", "nothing"])).status).toBe(1);
  });
});

describe("indicators", () => {
  it("prints the JSON of the contract", async () => {
    const { status, out } = await run(["indicators", "--project", "fea", "--from", "2022-01-01", "--to", "2024-12-31"]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      format: "vidensbro-indicators",
      project: "fea",
      from: "2022-01-01",
      to: "2024-12-31",
      organisations: { companies: 16 },
    });
  });
});

describe("report", () => {
  it("gives JSON, PDF and DOCX", async () => {
    const json = await run([
      "report",
      "--project",
      "necto-smv",
      "--kind",
      "final",
      "--to",
      "2025-12-31",
      "--format",
      "json",
    ]);
    expect(JSON.parse(json.out)).toMatchObject({ format: "vidensbro-report", kind: "final", to: "2025-12-31" });
    const pdf = runAsProcess([
      "report",
      "--project",
      "necto-smv",
      "--kind",
      "final",
      "--lang",
      "en",
      "--format",
      "pdf",
    ]);
    expect(pdf.bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect(
      runAsProcess(["report", "--project", "fea", "--kind", "interim", "--format", "docx", "--out", at("fea.docx")])
        .status,
    ).toBe(0);
    expect(readFileSync(at("fea.docx")).subarray(0, 2).toString()).toBe("PK");
  });
});

describe("backup, restore and doctor", () => {
  it("take a copy, never over a file without --force, and put it back", async () => {
    const copy = at("copy.db");
    expect((await run(["backup", copy])).status).toBe(0);
    expect((await run(["backup", copy])).status).toBe(1);
    expect((await run(["backup", copy, "--force"])).status).toBe(0);
    const variables = { DATABASE_PATH: at("back.db") };
    expect(runAsProcess(["restore", copy], variables).status).toBe(0);
    expect((await run(["restore", copy], variables)).status).toBe(1);
    expect((await run(["restore", copy, "--force"], variables)).status).toBe(0);
    expect((await run(["export"], variables)).out).toBe((await run(["export"])).out);
    expect((await run(["restore", write("junk.db", "junk")], variables)).status).toBe(1);
  });

  it("find a healthy database healthy and a damaged one damaged", async () => {
    expect((await run(["doctor"])).status).toBe(0);
    const { status, out } = runAsProcess(["doctor"], {
      DATABASE_PATH: write("damaged.db", "SQLite format 3\0 but not really, no"),
      PORT: "abc",
    });
    expect(status).toBe(1);
    expect(out).toMatch(/FAULT .*PORT/);
    expect(out).toMatch(/FAULT .*damaged\.db.*restore FILE --force/);
  });
});

describe("user add", () => {
  it("refuses a name longer than people's are", async () => {
    const { status, err } = await run(["user", "add", "long@example.org", "--name", "x".repeat(121)]);
    expect([status, err]).toEqual([1, "--name may have at most 120 characters.\n"]);
  });

  it("creates an account and prints a link, once", async () => {
    const args = ["user", "add", "New@Example.org", "--name", "Ny Person", "--admin"];
    const { status, out } = runAsProcess(args, { PUBLIC_URL: "https://vidensbro.example.org" });
    expect(status).toBe(0);
    expect(out).toMatch(/^https:\/\/vidensbro\.example\.org\/sign-in\/[\w-]{43}\n$/);
    expect((await run(args)).status).toBe(1);
    expect((await run(["user", "add", "not-an-address", "--name", "X"])).status).toBe(1);
  });
});

describe("wrong usage", () => {
  it("ends with 2 and says how", async () => {
    const wrong = [
      [],
      ["nonsense"],
      ["import"],
      ["import", fea, "extra"],
      ["import", fea, "--bogus"],
      ["indicators"],
      ["indicators", "--project", "fea", "--from", "2023-02-30"],
      ["indicators", "--project", "fea", "--to", "yesterday"],
      ["indicators", "--project", "fea", "--from", "2024-01-02", "--to", "2024-01-01"],
      ["report", "--project", "fea", "--format", "json"],
      ["report", "--project", "fea", "--kind", "odd", "--format", "json"],
      ["report", "--project", "fea", "--kind", "final", "--format", "odt"],
      ["backup"],
      ["user"],
      ["user", "remove", "a@example.org"],
      ["user", "add", "a@example.org"],
    ];
    for (const args of wrong) expect([args, (await run(args)).status]).toEqual([args, 2]);
    expect(runAsProcess(["nonsense"]).status).toBe(2);
  });

  it("ends with 1 on an unknown project", async () => {
    expect((await run(["indicators", "--project", "nothing"])).status).toBe(1);
    expect((await run(["report", "--project", "nothing", "--kind", "final", "--format", "json"])).status).toBe(1);
  });

  it("helps on every command without touching the database", async () => {
    const variables = { DATABASE_PATH: at("untouched.db") };
    for (const command of ["import", "export", "indicators", "report", "backup", "restore", "doctor", "user"]) {
      const { status, out } = await run([command, "--help"], variables);
      expect(status).toBe(0);
      expect(out).toContain("Usage:");
    }
    expect(existsSync(variables.DATABASE_PATH)).toBe(false);
  });
});
