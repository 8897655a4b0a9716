/** Which room may import from which; the table is that of docs/architecture.md. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

type Room =
  | "domain"
  | "forms"
  | "i18n"
  | "ui"
  | "navigation"
  | "db"
  | "seed"
  | "server"
  | "http"
  | "processes"
  | "operations"
  | "routes"
  | "cli"
  | "paths"
  | "frame";

const rooms: [Room, RegExp][] = [
  ["domain", /^app\/domain\//],
  ["forms", /^app\/forms\//],
  ["i18n", /^app\/i18n\//],
  ["navigation", /^app\/ui\/(navigation|form-token)\.tsx$/],
  ["ui", /^app\/ui\//],
  ["http", /^app\/server\/http\//],
  ["processes", /^app\/server\/processes\//],
  ["server", /^app\/server\//],
  ["operations", /^app\/operations\//],
  ["routes", /^app\/routes\//],
  ["cli", /^app\/cli\//],
  ["paths", /^app\/paths\.ts$/],
  ["seed", /^db\/seed\//],
  ["db", /^db\//],
  ["frame", /^app\/[^/]+\.(ts|tsx)$/],
];

/** Rooms that a room may import from, its own aside. */
const allowed: Record<Room, Room[]> = {
  domain: [],
  forms: ["domain"],
  i18n: ["domain"],
  paths: [],
  ui: ["domain", "forms", "i18n", "paths", "navigation"],
  navigation: ["domain"],
  db: ["domain", "i18n"],
  server: ["domain", "i18n", "db", "paths", "ui"],
  http: ["domain", "forms", "i18n", "db", "server", "operations", "paths"],
  processes: ["domain", "i18n", "db", "server", "http", "operations", "paths"],
  operations: ["domain", "forms", "i18n", "db", "server", "paths"],
  routes: ["domain", "forms", "i18n", "db", "server", "http", "operations", "ui", "navigation", "paths"],
  cli: ["operations", "db", "server", "processes", "domain", "forms", "i18n", "paths", "seed"],
  seed: ["operations", "db", "server", "domain", "i18n", "paths"],
  frame: ["domain", "i18n", "db", "server", "http", "ui", "navigation", "paths", "frame"],
};

/** Packages that a room may import; the rooms that are not named may import any but the framework. */
const packages: Partial<Record<Room, RegExp>> = {
  domain: /^(zod|date-fns)(\/|$)/,
  forms: /^zod(\/|$)/,
  i18n: /^$/,
  ui: /^(react|react-dom|d3-shape|react-hook-form|@hookform\/resolvers|@simplewebauthn\/browser)(\/|$)/,
  paths: /^$/,
};

const framework = /^(@remix-run\/|react-router)/;
const namesFramework = new Set<Room>(["navigation", "http", "routes", "frame"]);

function listSources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return listSources(path);
    return /\.(ts|tsx|js)$/.test(name) ? [path] : [];
  });
}

function roomOf(file: string): Room {
  const found = rooms.find(([, pattern]) => pattern.test(file));
  if (!found) throw new Error(`No room for ${file}`);
  return found[0];
}

/** The file of the checkout that an import names, or null for a package. */
function targetOf(file: string, name: string): string | null {
  const path = name.replace(/\?.*$/, "");
  if (path.startsWith("~/")) return `app/${path.slice(2)}`;
  if (path.startsWith("#db/")) return `db/${path.slice(4)}`;
  if (path.startsWith(".")) return relative(root, resolve(root, dirname(file), path));
  return null;
}

/** A path without its ending as the file it is. */
function withEnding(path: string): string {
  return (
    [path, `${path}.ts`, `${path}.tsx`, `${path}.js`].find(
      (one) => /\.(ts|tsx|js|css|woff2)$/.test(one) && existsAt(one),
    ) ?? path
  );
}

function existsAt(path: string): boolean {
  try {
    return statSync(join(root, path)).isFile();
  } catch {
    return false;
  }
}

const imports =
  /(?:^|\n)\s*(?:import|export)\s[^"';]*?from\s+["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)|(?:^|\n)\s*import\s+["']([^"']+)["']/g;

interface Breach {
  file: string;
  names: string;
}

function findBreaches(file: string, text: string): Breach[] {
  const room = roomOf(file);
  const breaches: Breach[] = [];
  for (const match of text.matchAll(imports)) {
    const name = match[1] ?? match[2] ?? match[3] ?? "";
    const target = targetOf(file, name);
    if (target === null) {
      const builtIn = name.startsWith("node:");
      const rule = packages[room];
      const bad = framework.test(name)
        ? !namesFramework.has(room)
        : rule !== undefined && (builtIn || !rule.test(name));
      if (bad) breaches.push({ file, names: name });
      continue;
    }
    if (/\.(css|woff2)(\?.*)?$/.test(target)) continue;
    const other = roomOf(withEnding(target));
    if (other === room && room !== "routes") continue;
    if (!allowed[room].includes(other)) breaches.push({ file, names: name });
  }
  return breaches;
}

const sources = ["app", "db"].flatMap((folder) => listSources(join(root, folder))).map((path) => relative(root, path));

describe("the rooms of the house", () => {
  it("import only what the table allows", () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap((file) => findBreaches(file, readFileSync(join(root, file), "utf8")))).toEqual([]);
  });

  it("are held: a planted import is found in each room", () => {
    const planted: [string, string][] = [
      ["app/domain/x.ts", 'import { openDatabase } from "#db/client";'],
      ["app/domain/x.ts", 'import { readFileSync } from "node:fs";'],
      ["app/forms/x.ts", 'import { term } from "~/i18n/vocabulary";'],
      ["app/i18n/x.ts", 'import React from "react";'],
      ["app/ui/x.tsx", 'import { openDatabase } from "#db/client";'],
      ["app/ui/x.tsx", 'import { Link } from "@remix-run/react";'],
      ["app/operations/x.ts", 'import { redirect } from "@remix-run/node";'],
      ["app/server/x.ts", 'import { importBundle } from "~/operations/import-bundle";'],
      ["app/routes/x.tsx", 'import { loader } from "./projects";'],
      ["app/cli/x.ts", 'import { loader } from "~/routes/projects";'],
      ["db/x.ts", 'import { paths } from "~/paths";'],
    ];
    for (const [file, text] of planted) expect(findBreaches(file, text), text).toHaveLength(1);
  });

  it("open every file with one sentence of purpose", () => {
    const silent = sources.filter((file) => !readFileSync(join(root, file), "utf8").startsWith("/**"));
    expect(silent).toEqual([]);
  });

  it("name files in kebab-case", () => {
    expect(
      sources.filter((file) => !/^([a-z0-9]+[-.])*[a-z0-9]+\.(ts|tsx|js|d\.ts)$/.test(file.split("/").at(-1) ?? "")),
    ).toEqual([]);
  });
});
