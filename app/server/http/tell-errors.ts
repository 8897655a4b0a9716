/**
 * Errors are noted once, and the page that tells of one names the request, by which the note is found. A disk without
 * room is told as such: every loader and action answers 507 where the database could not be written for lack of it.
 */
import { data, type ServerBuild } from "@remix-run/server-runtime";
import { logError, requestInHand } from "../log";

type Routes = ServerBuild["routes"];
type Module = NonNullable<Routes[string]>["module"];

/** What SQLite says where a page, or a temporary file, finds no room. */
const noRoom = new Set(["SQLITE_FULL", "SQLITE_IOERR_WRITE", "SQLITE_IOERR_SHMSIZE"]);

function tell(error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (!(error instanceof Error) || error.name === "AbortError") return error;
  logError(error);
  if (!noRoom.has(code) && code !== "ENOSPC") {
    const requestId = requestInHand.getStore()?.id ?? null;
    return data({ requestId }, { status: 500, statusText: "Internal Server Error" });
  }
  return data(null, { status: 507, statusText: "Insufficient Storage" });
}

function guard<A extends unknown[], R>(handler: ((...args: A) => R) | undefined) {
  if (!handler) return undefined;
  return async (...args: A): Promise<Awaited<R>> => {
    try {
      return await handler(...args);
    } catch (error) {
      throw tell(error);
    }
  };
}

/** The routes with their loaders and actions guarded. */
export function tellErrors(routes: Routes): Routes {
  return Object.fromEntries(
    Object.entries(routes).map(([id, route]) => {
      if (!route) return [id, route];
      const { loader, action } = route.module;
      const module = { ...route.module, loader: guard(loader), action: guard(action) } as Module;
      return [id, { ...route, module }];
    }),
  );
}
