/** Scripts of the framework begin after the first painting, and nothing else about them changes. */
import { Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { importLate, startLate } from "~/late-scripts";

const module = `
import * as route0 from "/assets/root-1.js";
import * as route1 from "/assets/front-2.js";
window.__remixManifest = {"a":1};
window.__remixRouteModules = {"root":route0,"routes/front":route1};

import("/assets/entry-3.js");`;

/** The same shape as the framework's, without its context. */
const drawn = (html: string) => (
  <>
    {null}
    <link rel="modulepreload" href="/assets/entry-3.js" />
    {["/assets/a.js", "/assets/root-1.js"].map((path) => (
      <link key={path} rel="modulepreload" href={path} />
    ))}
    <Fragment>
      <script nonce="x" dangerouslySetInnerHTML={{ __html: "window.__remixContext = {};" }} />
      <script nonce="x" type="module" async dangerouslySetInnerHTML={{ __html: html }} />
    </Fragment>
    {[]}
  </>
);

it("asks for every part at once, after the first painting, and runs the entry last", async () => {
  const script = importLate(module, ["/assets/entry-3.js", "/assets/a.js", "/assets/root-1.js"]);
  const log: string[] = [];
  const waiting: (() => void)[] = [];
  const heard = new Map<string, () => void>();
  const page = { __remixRouteModules: {} };
  const Run = Object.getPrototypeOf(async function () {}).constructor as new (
    ...words: string[]
  ) => (...values: unknown[]) => Promise<void>;
  const take = (address: string) => {
    log.push(`import ${address}`);
    return Promise.resolve({ address });
  };
  await new Run(
    "take",
    "fetch",
    "window",
    "requestAnimationFrame",
    "setTimeout",
    "addEventListener",
    script.replaceAll("import(", "take("),
  )(
    take,
    (address: string) => {
      log.push(`fetch ${address}`);
      return Promise.resolve();
    },
    page,
    (painted: () => void) => painted(),
    (begin: () => void) => waiting.push(begin),
    (kind: string, act: () => void) => heard.set(kind, act),
  );
  expect(log).toEqual([]);
  expect(heard.get("keydown")).toBe(waiting[0]);
  for (const begin of waiting) begin();
  await new Promise((resolve) => setImmediate(resolve));
  expect(log).toEqual([
    "import /assets/a.js",
    "import /assets/root-1.js",
    "fetch /assets/entry-3.js",
    "import /assets/root-1.js",
    "import /assets/front-2.js",
    "import /assets/entry-3.js",
  ]);
  expect(page.__remixRouteModules).toEqual({
    root: { address: "/assets/root-1.js" },
    "routes/front": { address: "/assets/front-2.js" },
  });
});

it("draws no early request, and the same elements on the server as in the browser", () => {
  const server = renderToStaticMarkup(startLate(drawn(module)));
  const browser = renderToStaticMarkup(startLate(drawn(" ")));
  expect(server).not.toContain("<link");
  expect(server).toContain('nonce="x" type="module" async=""');
  expect(server).toContain("window.__remixContext = {};");
  const empty = (markup: string) => markup.replace(/(<script[^>]*>).*?<\/script>/gs, "$1");
  expect(empty(server)).toBe(empty(browser));
  expect(startLate(null)).toBe(null);
});
