/** Requests that change something and come from elsewhere, or do not say from where, are refused on every route. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rootFolder } from "~/server/root-folder";
import { withFormPass } from "../support/form-pass";
import type { Check } from "./check";
import { install, start } from "./installation";

interface Build {
  routes: Record<string, { path?: string; parentId?: string; module: { action?: unknown } } | undefined>;
}

/** Addresses of all routes that take a change. */
export async function listDoors(): Promise<string[]> {
  const { routes } = (await import(pathToFileURL(join(rootFolder, "build/pages/server/index.js")).href)) as Build;
  return Object.entries(routes).flatMap(([id, route]) => {
    if (!route?.module.action) return [];
    const parts: string[] = [];
    for (let at = routes[id]; at; at = at.parentId ? routes[at.parentId] : undefined) parts.unshift(at.path ?? "");
    return [`/${parts.filter(Boolean).join("/")}`.replace(":project", "project-0").replaceAll(/:\w+|\*/g, "x")];
  });
}

/** Headers that a browser sends along with what another site makes it send, and those of no browser at all. */
const strangers: Record<string, string>[] = [
  { Origin: "https://evil.example" },
  { Origin: "null" },
  { "Sec-Fetch-Site": "cross-site" },
  { "Sec-Fetch-Site": "same-site" },
  {},
];

export const crossSiteRequests: Check = {
  name: "requests from elsewhere that would change something",
  wanted: "all refused with 403",
  async measure({ folder, fault }) {
    const { database, cookie } = await install(folder, 5);
    const server = await start(database);
    try {
      const doors = await listDoors();
      let refused = 0;
      let asked = 0;
      for (const door of doors) {
        for (const headers of fault ? [{ Origin: server.url }] : strangers) {
          for (const method of ["POST", "PUT", "DELETE"]) {
            if (fault && method !== "POST") continue;
            for (const address of [door, `${door}.data`, `${door}?_data=root`]) {
              asked += 1;
              const answer = await fetch(`${server.url}${address}`, {
                method,
                // With the token of a form, so that what refuses is the check of where they come from.
                headers: withFormPass({
                  ...headers,
                  Cookie: cookie,
                  "Content-Type": "application/x-www-form-urlencoded",
                }),
                body: "intent=nothing",
                redirect: "manual",
              });
              await answer.arrayBuffer();
              if (answer.status === 403) refused += 1;
            }
          }
        }
      }
      return { measured: `${refused} of ${asked} on ${doors.length} routes`, passes: refused === asked && asked > 0 };
    } finally {
      await server.stop();
    }
  },
};
