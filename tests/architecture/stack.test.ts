/** The stack is watched: what is known and accepted has a date, versions are pinned, and the way off the framework is as long as its page says. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");

interface Exception {
  package: string;
  version: string;
  what: string;
  why: string;
  /** The last day on which it is accepted. */
  until: string;
}

const overdue = (exceptions: readonly Exception[], today: string) =>
  exceptions.filter(({ until }) => !/^\d{4}-\d{2}-\d{2}$/.test(until) || until < today).map((one) => one.package);

const exceptions = JSON.parse(read("docs/known-exceptions.json")) as Exception[];
const locked = (JSON.parse(read("package-lock.json")) as { packages: Record<string, { version: string }> }).packages;
const manifest = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;

describe("known exceptions", () => {
  it("are looked at again when their day has come", () => {
    expect(overdue(exceptions, new Date().toISOString().slice(0, 10))).toEqual([]);
  });

  it("would be missed the day after (control)", () => {
    const last = exceptions.map(({ until }) => until).sort()[0] ?? "";
    expect(overdue(exceptions, `${last}+`)).not.toEqual([]);
  });

  it("are about what is installed, and say why", () => {
    for (const one of exceptions) {
      expect(locked[`node_modules/${one.package}`]?.version, one.package).toBe(one.version);
      expect(one.what.length).toBeGreaterThan(10);
      expect(one.why.length).toBeGreaterThan(10);
    }
  });
});

describe("versions", () => {
  it("are pinned to the last digit", () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    const loose = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(loose).toEqual([]);
  });
});

describe("the way off the framework", () => {
  it("touches no file that its page does not name", () => {
    const page = read("docs/successor.md");
    const named = [...page.matchAll(/`([\w./*-]+)`/g)]
      .map(([, name]) => name ?? "")
      .filter((name) => /^(app|tests)\/|\.(js|json)$/.test(name));
    const covers = (file: string) =>
      named.some((name) => (name.endsWith("*") ? file.startsWith(name.replace(/\*+$/, "")) : file === name));
    const touched = [
      "remix.config.js",
      "tsconfig.json",
      "package.json",
      ...list("app"),
      ...list("db"),
      ...list("tests"),
    ]
      .filter((file) => /["'](@remix-run\/|react-router)/.test(read(file)))
      .filter((file) => !file.startsWith("tests/architecture/"));
    expect(touched.length).toBeGreaterThan(100);
    expect(touched.filter((file) => !covers(file))).toEqual([]);
  });
});

function list(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(join(root, path)).isDirectory()) return list(path);
    return /\.(ts|tsx|js)$/.test(name) ? [path] : [];
  });
}
