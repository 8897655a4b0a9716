/** Every route and method of the built pages, and how each answers every kind of principal. */
import { join } from "node:path";
import type { ServerBuild } from "@remix-run/server-runtime";
import type { Permission } from "~/domain/permissions/policy";
import { branchHandler } from "~/server/http/branch-handler";
import type { RouteHandle } from "~/server/http/authorise";
import type { Services } from "~/server/services";
import type { Db } from "#db/client";
import { copyDatabase } from "./database";
import { withFormPass } from "./form-pass";
import { addOwnFile } from "./own-file";
import { addOwnRecords } from "./own-records";
import { addOwnReport, submitOwnReport } from "./own-report";
import { mayByReview } from "./permission-matrix";
import { canary, makeCast, NOW, type Principal } from "./principals";
import { makeQuietServices } from "./quiet-services";
import { routeAddress } from "./route-address";

export interface Door {
  id: string;
  path: string;
  method: "GET" | "POST";
  permission: Permission;
}

export interface Answer {
  status: number;
  location: string | null;
  body: string;
}

/** Routes that stay shut for everyone in this state of the installation: it has accounts, no other sign-in, and is no demonstration. */
const shut = new Set(["/first-run", "/inbox", "/sign-in/oidc", "/sign-in/oidc/return", "/*"]);
/** Routes whose parameter is a secret that the walk does not hold: the answer is the same to everybody. */
const byToken = new Set([
  "/sign-in/:token",
  "/invitations/:token",
  "/answer/:token",
  "/calendar/:token",
  "/digest/:token",
]);

/** The doors of a build, and those that do not say what they ask for. */
export function listDoors({ routes }: ServerBuild): { doors: Door[]; undeclared: string[] } {
  const undeclared: string[] = [];
  const doors: Door[] = [];
  for (const [id, route] of Object.entries(routes)) {
    if (!route || id === "root") continue;
    const access = (route.module.handle as RouteHandle | undefined)?.access ?? {};
    for (const [method, there] of [
      ["GET", route.module.loader],
      ["POST", route.module.action],
    ] as const) {
      const permission = access[method];
      if (there && !permission) undeclared.push(`${method} ${id}`);
      if (!there && permission) undeclared.push(`${method} ${id} is declared but not there`);
      if (there && permission) doors.push({ id, path: routeAddress(routes, id), method, permission });
    }
  }
  return { doors, undeclared };
}

/** A stage on which each door can be knocked on by everybody. */
export function openStage(build: ServerBuild, folder: string) {
  const handle = branchHandler(build, "production");
  const { db: set, cast } = makeCast();
  addOwnRecords(set);
  const reportId = addOwnReport(set);
  const submittedId = submitOwnReport(set, cast.accountId.project_lead ?? 0);
  const fileId = addOwnFile(set, join(folder, "walk-files"));
  let db: Db = set;
  let services: Services;

  /** A fresh cast for each door: some doors change what others show, such as signing out. */
  function setStage(): Db {
    if (db !== set) db.$client.close();
    db = copyDatabase(set);
    services = makeQuietServices(db, {
      clock: { now: () => NOW, today: () => "2026-11-21" },
      environment: { databasePath: join(folder, "walk.db"), publicUrl: "http://localhost:3000" },
    });
    return db;
  }

  async function knock(door: Door, principal: Principal, data = false): Promise<Answer> {
    const path = door.path
      .replace(":version/:file", "1/report.json")
      .replace(":project", "own")
      .replace(":activity", "a")
      .replace(":kind/:key", "activity/a")
      .replace(":file", String(fileId))
      .replace(/^\/(reviews|reports|summaries)\/:report/, `/$1/${submittedId}`)
      .replace(":report", String(reportId))
      .replace(":version", "1")
      .replace(":section", "model")
      .replace(":requirement", "plan")
      .replace(":need", "n")
      .replace(":barrier", "b")
      .replace(":goal", "g")
      .replace(":outcome", "o")
      .replace(":prepared", "1")
      .replace(":contact", "1")
      .replace(":round", "r")
      .replace(":organisation", "own-company")
      .replace(":programme", "own-programme")
      .replace(":table", "activities.csv")
      .replace(":token", "x".repeat(43))
      .replace("*", "nowhere");
    const session = cast.session[principal];
    const address = data ? `${path === "/" ? "/_root" : path}.data` : path;
    const request = new Request(`http://localhost:3000${address}`, {
      method: door.method,
      headers: withFormPass({
        ...(session ? { Cookie: `session=${session}` } : {}),
        Origin: "http://localhost:3000",
        Host: "localhost:3000",
        ...(door.method === "POST" ? { "Content-Type": "application/x-www-form-urlencoded" } : {}),
      }),
      ...(door.method === "POST" ? { body: "intent=nothing" } : {}),
    });
    const response = await handle(request, { nonce: "n", services });
    return { status: response.status, location: response.headers.get("Location"), body: await response.text() };
  }

  return { setStage, knock };
}

/** What a lead has published, or marked public. */
export const isForEverybody = ({ path }: Door) => path.startsWith("/summaries/") || path.startsWith("/public");

/** What is wrong with an answer, by what people have reviewed; nothing where it is as it should be. */
export function judge(door: Door, principal: Principal, { status, location, body }: Answer): string[] {
  const wrong: string[] = [];
  const name = `${principal} ${door.method} ${door.path}: ${status} ${location ?? ""}`;
  if (shut.has(door.path) || byToken.has(door.path)) {
    if (shut.has(door.path) && status !== 404) wrong.push(name);
  } else if (mayByReview(principal, door.permission)) {
    const sentToSignIn = location?.startsWith("/sign-in?") ?? false;
    if (status === 404 && door.method === "GET") wrong.push(name);
    if (status >= 500 || sentToSignIn) wrong.push(name);
  } else if (principal === "visitor" || principal === "suspended_lead") {
    if (!(status === 302 && location?.startsWith("/sign-in?to="))) wrong.push(name);
  } else if (status !== 404) {
    wrong.push(name);
  }
  const handsOut = principal === "administrator" && door.path.startsWith("/admin/");
  const namesIt = mayByReview(principal, "project.list-people") && door.path.endsWith("/people");
  const isCompany = mayByReview(principal, "company.read") && door.path.startsWith("/our-projects");
  const mayKnow = mayByReview(principal, "project.read") || handsOut || namesIt || isCompany || isForEverybody(door);
  if (!mayKnow && body.includes(canary)) wrong.push(`${name} shows the canary`);
  return wrong;
}
