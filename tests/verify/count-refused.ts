/** Asks every route that takes a change, on an installation of its own, in ways that must all be refused. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rootFolder } from "~/server/root-folder";
import { routeAddress } from "../support/route-address";
import type { Measured } from "./check";
import { install, start } from "./installation";

interface Build {
  routes: Record<string, { path?: string; parentId?: string; module: { action?: unknown } } | undefined>;
}

/** Addresses of all routes that take a change. */
async function listDoors(): Promise<string[]> {
  const { routes } = (await import(pathToFileURL(join(rootFolder, "build/pages/server/index.js")).href)) as Build;
  return Object.keys(routes)
    .filter((id) => routes[id]?.module.action)
    .map((id) =>
      routeAddress(routes, id)
        .replace(":project", "project-0")
        .replaceAll(/:\w+|\*/g, "x"),
    );
}

export interface Way {
  method: string;
  headers: Record<string, string>;
  /** What follows the address of the route. */
  ending: string;
}

/** `listWays` is told where the server runs and the cookie of somebody who may do much there. */
export async function countRefused(
  folder: string,
  listWays: (at: { url: string; cookie: string }) => Way[],
): Promise<Measured> {
  const { database, cookie } = await install(folder, 5);
  const server = await start(database);
  try {
    const doors = await listDoors();
    const ways = listWays({ url: server.url, cookie });
    let refused = 0;
    for (const door of doors) {
      for (const { method, headers, ending } of ways) {
        const answer = await fetch(`${server.url}${door}${ending}`, {
          method,
          headers: { ...headers, "Content-Type": "application/x-www-form-urlencoded" },
          body: "intent=nothing",
          redirect: "manual",
        });
        await answer.arrayBuffer();
        if (answer.status === 403) refused += 1;
      }
    }
    const asked = doors.length * ways.length;
    return { measured: `${refused} of ${asked} on ${doors.length} routes`, passes: refused === asked && asked > 0 };
  } finally {
    await server.stop();
  }
}
