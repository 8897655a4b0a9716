/** From a socket to an answer: its id, health, static files, the check of origin, the framework, security headers. */
import { randomBytes } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type ClientAddress, createRequestListener } from "@remix-run/node-fetch-server";
import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/server-runtime";
import compression from "compression";
import type { ViteDevServer } from "vite";
import { paths } from "~/paths";
import { logError, requestInHand } from "../log";
import { nextTurn } from "../next-turn";
import { rootFolder } from "../root-folder";
import type { Services } from "../services";
import { passWriteGate } from "../write-gate";
import { bodyFault } from "./body-fault";
import { branchHandler, guardBuild, withFormCookie } from "./branch-handler";
import { clientAddress } from "./client-address";
import { isOneClick, makeAnonymous } from "./is-one-click";
import { isSameSite } from "./is-same-site";
import { makeReadiness } from "./make-readiness";
import { noteRequest } from "./note-request";
import { requestIdOf } from "./request-id";
import { sendTablesEarly } from "./send-tables-early";
import { serveFiles } from "./serve-files";
import { shareDrain } from "./share-drain";
import { setSecurityHeaders } from "./security-headers";

type Step = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

interface Listening {
  listener: RequestListener;
  close: () => Promise<void>;
}

interface Manner {
  /** Pages are built as they change, instead of once. */
  watching: boolean;
  isDraining: () => boolean;
}

/** Answers with the pages. */
export async function makeRequestListener(services: Services, { watching, isDraining }: Manner): Promise<Listening> {
  const { environment, db } = services;
  const secure = environment.publicUrl.startsWith("https:");
  const origins = originsOf(environment.publicUrl);
  const vite = watching ? await startVite() : null;
  const handle = vite ? watchHandler(vite) : branchHandler(await loadBuild(), "production");

  const respond = (request: Request, client: ClientAddress, nonce: string) =>
    handle(request, {
      nonce,
      services,
      clientAddress: clientAddress(request, { socket: client.address, trustProxy: environment.trustProxy }),
    });

  const answer = createRequestListener(
    async (request: Request, client: ClientAddress) => {
      const nonce = randomBytes(16).toString("base64");
      const sameSite = isSameSite(request, origins);
      const oneClick = !sameSite && isOneClick(request);
      if (sameSite) agreeOnHost(request);
      if (oneClick) makeAnonymous(request);
      const fault = bodyFault(request);
      const response =
        fault !== null
          ? new Response("Body refused\n", {
              status: fault,
              headers: { "Content-Type": "text/plain; charset=utf-8", Connection: "close" },
            })
          : sameSite || oneClick
            ? await (reads(request)
                ? nextTurn().then(() => respond(request, client, nonce))
                : passWriteGate(db, () => respond(request, client, nonce)))
            : new Response("Cross-site request refused\n", {
                status: 403,
                headers: { "Content-Type": "text/plain; charset=utf-8" },
              });
      const headers = new Headers(response.headers);
      setSecurityHeaders(headers, { nonce, secure, watching });
      return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
    },
    { host: new URL(environment.publicUrl).host, protocol: new URL(environment.publicUrl).protocol },
  );

  const readiness = makeReadiness(db, { databasePath: environment.databasePath, isDraining });
  const health: Step = (request, response, next) => {
    if (request.url !== paths.health && request.url !== paths.ready) return next();
    const faults = request.url === paths.ready ? readiness() : [];
    nameRoute(request.url);
    response.writeHead(faults.length === 0 ? 200 : 503, {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    });
    response.end(`${faults.length === 0 ? "ok" : faults.join("\n")}\n`);
  };
  const steps: Step[] = [health];
  if (vite) steps.push(vite.middlewares as Step);
  else steps.push(naming("(static)"), serveFiles(join(rootFolder, "build/pages/client")), naming("(unknown)"));
  steps.push(compression({ threshold: 1024 }) as unknown as Step, shareDrain, sendTablesEarly);

  return {
    listener: (request, response) => {
      const run = (i: number): void => {
        const step = steps[i];
        if (step) step(request, response, () => run(i + 1));
        else answer(request, response);
      };
      const inHand = { id: requestIdOf(request, environment.trustProxy), route: "(unknown)" };
      response.setHeader("X-Request-Id", inHand.id);
      noteRequest(request, response, inHand);
      requestInHand.run(inHand, () => {
        try {
          run(0);
        } catch (error) {
          // One request never ends the process that answers all others.
          logError(error);
          if (response.headersSent) response.destroy();
          else response.writeHead(500).end();
        }
      });
    },
    close: async () => {
      await vite?.close();
    },
  };
}

/** Notes which kind of address is being answered. */
function nameRoute(route: string): void {
  const inHand = requestInHand.getStore();
  if (inHand) inHand.route = route;
}

const naming =
  (route: string): Step =>
  (_request, _response, next) => {
    nameRoute(route);
    next();
  };

const reads = ({ method }: Request) => method === "GET" || method === "HEAD";

/**
 * The framework compares the origin of an action with the host that the request names, which a proxy may have changed.
 * The origin has been checked against our own addresses already, so the two are made to agree.
 */
function agreeOnHost(request: Request): void {
  const origin = request.headers.get("Origin");
  if (origin !== null && origin !== "null") request.headers.set("X-Forwarded-Host", new URL(origin).host);
}

/** The addresses that our own pages are served from; on a developer's machine by name and by number. */
function originsOf(publicUrl: string): ReadonlySet<string> {
  const url = new URL(publicUrl);
  const local = url.hostname === "localhost" || url.hostname === "127.0.0.1";
  const hosts = local ? ["localhost", "127.0.0.1", "[::1]"] : [url.hostname];
  return new Set(hosts.map((host) => `${url.protocol}//${host}${url.port ? `:${url.port}` : ""}`));
}

async function loadBuild(): Promise<ServerBuild> {
  return (await import(pathToFileURL(join(rootFolder, "build/pages/server/index.js")).href)) as ServerBuild;
}

async function startVite(): Promise<ViteDevServer> {
  const { createServer } = await import("vite");
  return createServer({
    configFile: join(rootFolder, "remix.config.js"),
    root: rootFolder,
    server: { middlewareMode: true },
    appType: "custom",
  });
}

function watchHandler(vite: ViteDevServer): (request: Request, context: AppLoadContext) => Promise<Response> {
  const load = () => vite.ssrLoadModule("virtual:remix/server-build") as unknown as Promise<ServerBuild>;
  return withFormCookie(createRequestHandler(async () => guardBuild(await load()), "development"));
}
