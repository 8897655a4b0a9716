/** Whatever changes something carries the token of its page: forms by the one component, scripts by the one header. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What is wrong with a file of the interface. */
function findBreaches(file: string, text: string): string[] {
  const breaches: string[] = [];
  const framework = [...text.matchAll(/(?:import|export)\s*\{([^}]*)\}\s*from\s*["']@remix-run\/react["']/g)];
  const names = framework.flatMap(([, list = ""]) => list.split(",").map((one) => one.trim().split(" ")[0]));
  if (file !== "app/ui/navigation.tsx")
    for (const name of ["Form", "useSubmit", "useFetcher"])
      if (names.includes(name)) breaches.push(`${name} comes from the framework instead of ui/navigation`);
  const plain = (text.match(/<form[\s>]/g) ?? []).length + (text.match(/<fetcher\.Form[\s>]/g) ?? []).length;
  const tokens = (text.match(/<FormToken\s*\/>|name=\{formTokenField\}/g) ?? []).length;
  if (plain > tokens) breaches.push("a form without the token: use Form of ui/navigation");
  const asks = (text.match(/method: "(POST|PUT|PATCH|DELETE)"/g) ?? []).length;
  const headers = (text.match(/formTokenHeaders\(\)/g) ?? []).length;
  if (asks > headers) breaches.push("a request of a script without formTokenHeaders()");
  const submits = (text.match(/\.?submit\(\s*\{/g) ?? []).length;
  const fields = (text.match(/submit\(\s*\{\s*\[formTokenField\]/g) ?? []).length;
  if (submits > fields) breaches.push("fields that are submitted without the token");
  return breaches;
}

function list(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(join(root, path)).isDirectory()) return list(path);
    return /\.(ts|tsx|js)$/.test(name) ? [path] : [];
  });
}

describe("the token of forms", () => {
  it("is carried by all of them", () => {
    const files = [...list("app/ui"), ...list("app/routes"), "app/root.tsx"];
    expect(files.length).toBeGreaterThan(200);
    const breaches = files.flatMap((file) =>
      findBreaches(file, readFileSync(join(root, file), "utf8")).map((one) => `${file}: ${one}`),
    );
    expect(breaches).toEqual([]);
  });

  it.each([
    ["app/routes/x.tsx", 'import { Form, useLoaderData } from "@remix-run/react";'],
    ["app/ui/x.tsx", '<form method="post">'],
    ["app/ui/x.tsx", '<form\n  method="post">'],
    ["app/ui/x.tsx", '<fetcher.Form method="post">'],
    ["app/ui/x.ts", 'fetch("/x", { method: "POST" })'],
    ["app/ui/x.ts", 'submit({ passkey }, { method: "post" })'],
  ])("is missed where it is not (control): %s %s", (file, text) => {
    expect(findBreaches(file, text)).toHaveLength(1);
  });
});
