/** The one configuration of Remix and Vite: `remix vite:build --config remix.config.js`. */
import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import { groupSharedScripts } from "./app/cli/group-scripts.js";

/** @param {string} path */
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const serverOnly = [at("./db/"), at("./app/server/"), at("./app/operations/"), at("./app/cli/")];

/** Stops the build where code of the server would reach the browser. */
const refuseServerCodeInBrowser = () => ({
  name: "refuse-server-code-in-browser",
  enforce: /** @type {const} */ ("post"),
  /** @param {unknown} _options @param {Record<string, { type: string; modules?: Record<string, unknown> }>} bundle */
  generateBundle(_options, bundle) {
    // @ts-expect-error `this` is the build's own context
    if (this.environment?.name === "ssr") return;
    for (const chunk of Object.values(bundle)) {
      for (const file of Object.keys(chunk.modules ?? {})) {
        if (serverOnly.some((folder) => file.startsWith(folder))) {
          throw new Error(`Code of the server would reach the browser: ${file}`);
        }
      }
    }
  },
});

export default defineConfig({
  plugins: [
    remix({
      appDirectory: "app",
      buildDirectory: "build/pages",
      serverModuleFormat: "esm",
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
    refuseServerCodeInBrowser(),
    groupSharedScripts(),
  ],
  resolve: { alias: { "~": at("./app"), "#db": at("./db") } },
  ssr: { external: ["better-sqlite3"] },
  build: { assetsInlineLimit: 0 },
});
