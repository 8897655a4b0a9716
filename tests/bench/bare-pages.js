/**
 * The product's built pages and two more, for comparison: `/bare`, a page in the product's own frame whose work is to
 * hand over a string, and `/bytes`, a page of the framework with nothing around the string. The strings are read from
 * the folder FILL_FOLDER at start.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createElement } from "react";

const built = await import(/** @type {string} */ (process.env.BUILT_PAGES));

/** @param {string} name */
function readFill(name) {
  const file = join(process.env.FILL_FOLDER ?? "", name);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

const bareFill = { __html: readFill("bare") };
const bytesFill = { __html: readFill("bytes") };

const bare = { id: "bare", parentId: "root", path: "bare", index: undefined, caseSensitive: undefined };
const bytes = { id: "bytes", parentId: undefined, path: "bytes", index: undefined, caseSensitive: undefined };

function Bare() {
  return createElement("div", { dangerouslySetInnerHTML: bareFill });
}

function Bytes() {
  return createElement("html", { lang: "en" }, createElement("body", { dangerouslySetInnerHTML: bytesFill }));
}

/** @param {typeof bare | typeof bytes} route */
function inManifest(route) {
  const { imports, css } = built.assets.entry;
  return {
    ...route,
    hasAction: false,
    hasLoader: false,
    hasClientAction: false,
    hasClientLoader: false,
    hasErrorBoundary: false,
    module: built.assets.routes.root.module,
    imports,
    css,
  };
}

export const { entry, future, basename, publicPath, mode, isSpaMode, assetsBuildDirectory } = built;
export const routes = {
  ...built.routes,
  bare: { ...bare, module: { default: Bare } },
  bytes: { ...bytes, module: { default: Bytes } },
};
export const assets = {
  ...built.assets,
  routes: { ...built.assets.routes, bare: inManifest(bare), bytes: inManifest(bytes) },
};
