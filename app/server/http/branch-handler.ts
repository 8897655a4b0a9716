/**
 * Picks, for each request, a handler that knows the matched branch of routes alone: the framework matches routes in
 * linear time several times a request, which triples the cost of a small page at seventy routes.
 */
import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/server-runtime";
import { requestInHand } from "../log";
import { demandFormToken } from "./demand-form-token";
import { formPassOf } from "./form-pass";
import { returnSentWords } from "./return-sent-words";
import { tellErrors } from "./tell-errors";

type Handle = (request: Request, context: AppLoadContext) => Promise<Response>;

interface Leaf {
  id: string;
  path: string;
  chain: string[];
  pattern: RegExp;
  score: number;
  order: number;
}

/** The framework's own ranking of paths: static parts before parameters before splats. */
function scoreOf(path: string, index: boolean): number {
  const segments = path.split("/").filter(Boolean);
  let score = segments.length + (segments.includes("*") ? -2 : 0) + (index ? 2 : 0);
  for (const segment of segments) if (segment !== "*") score += /^:[\w-]+$/.test(segment) ? 3 : 10;
  return score;
}

function patternOf(path: string): RegExp {
  const parts = path
    .split("/")
    .filter(Boolean)
    .map((segment) => {
      if (segment === "*") return ".*";
      return segment
        .split(/(:[\w-]+)/)
        .map((part) => (part.startsWith(":") ? "[^/]+" : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")))
        .join("");
    });
  return new RegExp(`^/${parts.join("/")}/?$`, "i");
}

function listLeaves(build: ServerBuild): Leaf[] {
  const leaves: Leaf[] = [];
  for (const [order, [id, route]] of Object.entries(build.routes).entries()) {
    if (!route || (route.path === undefined && !route.index)) continue;
    const chain: string[] = [];
    for (let at: typeof route | undefined = route; at; at = at.parentId ? build.routes[at.parentId] : undefined) {
      chain.unshift(at.id);
    }
    const path = chain.map((one) => build.routes[one]?.path ?? "").join("/");
    leaves.push({
      id,
      path: `/${path.replaceAll(/\/{2,}|^\/|\/$/g, "")}`,
      chain,
      pattern: patternOf(path),
      score: scoreOf(path, route.index === true),
      order,
    });
  }
  return leaves.sort((a, b) => b.score - a.score || b.chain.length - a.chain.length || a.order - b.order);
}

/** The routes, whose actions want the token of a form; those of pages hand words back to whoever cannot send them. */
function guardActions(routes: ServerBuild["routes"]): ServerBuild["routes"] {
  return Object.fromEntries(
    Object.entries(routes).map(([id, route]) => {
      if (!route?.module.action) return [id, route];
      const page = Boolean(route.module.default);
      const action = page ? returnSentWords(route.module.action) : route.module.action;
      return [id, { ...route, module: { ...route.module, action: demandFormToken(action, { page }) } }];
    }),
  );
}

/** What was built, with what stands before every loader and action. */
export function guardBuild(built: ServerBuild): ServerBuild {
  return { ...built, routes: tellErrors(guardActions(built.routes)) };
}

/** Gives a browser that was sent its first form the secret that goes with it. */
export function withFormCookie(handle: Handle): Handle {
  return async (request, context) => {
    const response = await handle(request, context);
    const cookie = formPassOf({ request, context }).newCookie();
    if (cookie !== null) response.headers.append("Set-Cookie", cookie);
    return response;
  };
}

/** A request handler of the built pages. Paths it does not know go to the framework's full handler. */
export function branchHandler(built: ServerBuild, mode: "production" | "test"): Handle {
  const build = guardBuild(built);
  const everything = createRequestHandler(build, mode);
  const leaves = listLeaves(build);
  const made = new Map<string, Handle>();
  const only = <T>(routes: Record<string, T>, chain: string[]) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => chain.includes(id)));

  function handlerOf({ id, chain }: Leaf): Handle {
    const known = made.get(id);
    if (known) return known;
    const branch = {
      ...build,
      routes: only(build.routes, chain),
      assets: { ...build.assets, routes: only(build.assets.routes, chain) },
    } as ServerBuild;
    const handle = createRequestHandler(branch, mode);
    made.set(id, handle);
    return handle;
  }

  return withFormCookie((request, context) => {
    let path = new URL(request.url).pathname;
    if (path === "/__manifest" || path.includes("%")) return everything(request, context);
    if (path.endsWith(".data")) path = path === "/_root.data" ? "/" : path.slice(0, -".data".length);
    const leaf = leaves.find(({ pattern }) => pattern.test(path));
    const inHand = requestInHand.getStore();
    if (leaf && inHand) inHand.route = leaf.path;
    return leaf ? handlerOf(leaf)(request, context) : everything(request, context);
  });
}
