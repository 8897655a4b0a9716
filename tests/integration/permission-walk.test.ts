/** Walks every route and method of the built pages with every kind of principal and holds the answers against the policy. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/server-runtime";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { can, type Resource } from "~/domain/permissions/can";
import type { Actor } from "~/domain/permissions/actor";
import { type Permission, policy } from "~/domain/permissions/policy";
import { listRoles } from "#db/memberships";
import { findOrganisationId } from "#db/organisations";
import { findProgrammeId } from "#db/programmes";
import { findProjectHead } from "#db/projects";
import { findReportHead } from "#db/reports";
import { everything } from "~/domain/permissions/scope";
import { branchHandler } from "~/server/http/branch-handler";
import type { RouteHandle } from "~/server/http/authorise";
import { createMemory } from "~/server/memory";
import { rootFolder } from "~/server/root-folder";
import type { Services } from "~/server/services";
import type { Db } from "#db/client";
import { copyDatabase, makeDatabase } from "../support/database";
import { addOwnFile } from "../support/own-file";
import { addOwnRecords } from "../support/own-records";
import { withFormPass } from "../support/form-pass";
import { addOwnReport, submitOwnReport } from "../support/own-report";
import { canary, type Cast, castPrincipals, NOW, type Principal, principals } from "../support/principals";

/** The walk grows with every route, and the machine may be busy. */
vi.setConfig({ testTimeout: 180_000 });

const build = (await import(pathToFileURL(join(rootFolder, "build/pages/server/index.js")).href)) as ServerBuild;
const handle = branchHandler(build, "production");

type Method = "GET" | "POST";

interface Door {
  id: string;
  path: string;
  method: Method;
  permission: Permission;
}

/** Every address of a route, from the root down. */
function pathOf(id: string): string {
  const parts: string[] = [];
  for (let at = build.routes[id]; at; at = at.parentId ? build.routes[at.parentId] : undefined)
    parts.unshift(at.path ?? "");
  return `/${parts.filter(Boolean).join("/")}`;
}

const undeclared: string[] = [];
const doors: Door[] = [];
for (const [id, route] of Object.entries(build.routes)) {
  if (!route || id === "root") continue;
  const access = (route.module.handle as RouteHandle | undefined)?.access ?? {};
  for (const [method, there] of [
    ["GET", route.module.loader],
    ["POST", route.module.action],
  ] as const) {
    const permission = access[method];
    if (there && !permission) undeclared.push(`${method} ${id}`);
    if (!there && permission) undeclared.push(`${method} ${id} is declared but not there`);
    if (there && permission) doors.push({ id, path: pathOf(id), method, permission });
  }
}

/** Routes that stay shut for everyone in this state of the installation: it has accounts and is no demonstration. */
const shut = new Set(["/first-run", "/inbox", "/*"]);
/** Routes whose parameter is a secret that the walk does not hold: the answer is the same to everybody. */
const byToken = new Set([
  "/sign-in/:token",
  "/invitations/:token",
  "/answer/:token",
  "/calendar/:token",
  "/digest/:token",
]);

describe("every route and method", () => {
  let db: Db;
  let cast: Cast;
  let services: Services;
  let fileId = 0;
  let reportId = 0;
  let submittedId = 0;
  let set: Db | null = null;
  const folder = mkdtempSync(join(tmpdir(), "walk-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** A fresh cast for each door: some doors change what others show, such as signing out. */
  function setStage(): void {
    if (!set) {
      set = makeDatabase();
      cast = castPrincipals(set);
      addOwnRecords(set);
      reportId = addOwnReport(set);
      submittedId = submitOwnReport(set, cast.accountId.project_lead ?? 0);
      fileId = addOwnFile(set, join(folder, "walk-files"));
    }
    db = copyDatabase(set);
    services = {
      db,
      clock: { now: () => NOW, today: () => "2026-11-21" },
      environment: {
        databasePath: join(folder, "walk.db"),
        port: 3000,
        host: undefined,
        publicUrl: "http://localhost:3000",
        smtpUrl: null,
        mailFrom: "Vidensbro <vidensbro@localhost>",
        trustProxy: false,
        projectQuota: 1024 ** 3,
        contactMonths: 24,
        secretKey: "a key of the tests, with more than enough characters",
        demonstration: false,
      },
      firstRunCode: null,
      memory: createMemory(100),
      press: { draw: () => Promise.resolve(new Uint8Array([1])), stop: () => Promise.resolve() },
      wakeMailSender: () => {},
      wakeDocumentMaker: () => {},
    };
  }
  beforeEach(setStage);

  function actorOf(principal: Principal): Actor {
    const accountId = cast.accountId[principal];
    if (accountId === null || principal === "suspended_lead") return { kind: "visitor" };
    const scope = everything({ kind: "system" });
    return {
      kind: "account",
      accountId,
      administrator: principal === "administrator",
      ...listRoles(db, scope, accountId),
    };
  }

  function resourceOf(permission: Permission, actor: Actor): Resource {
    switch (policy[permission].on) {
      case "installation":
        return { kind: "installation" };
      case "account":
        return { kind: "account", accountId: actor.kind === "account" ? actor.accountId : 0 };
      case "company": {
        const { projectId = 0, archived = false } = findProjectHead(db, "own") ?? {};
        return { kind: "company", projectId, organisationId: findOrganisationId(db, "own-company") ?? 0, archived };
      }
      case "organisation":
        return { kind: "organisation", organisationId: findOrganisationId(db, "own-company") ?? 0 };
      case "programme":
        return { kind: "programme", programmeId: findProgrammeId(db, "own-programme") ?? 0 };
      case "project": {
        const head = findProjectHead(db, "own");
        if (!head) throw new Error("no project");
        return { kind: "project", ...head };
      }
      case "link":
        return { kind: "link", linkId: 0, roundId: 0, projectId: 0, organisationId: 0, archived: false };
      case "record": {
        const head = findProjectHead(db, "own");
        if (!head) throw new Error("no project");
        return { kind: "record", ...head, loggedById: null };
      }
      case "report": {
        const head = findReportHead(db, reportId);
        if (!head) throw new Error("no report");
        return { kind: "report", ...head };
      }
    }
  }

  async function knock(door: Door, principal: Principal, data = false) {
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

  it("says what it asks for", () => {
    expect(doors.length).toBeGreaterThan(25);
    expect(undeclared).toEqual([]);
  });

  it("answers each principal as the policy says", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const wrong: string[] = [];
    for (const door of doors) {
      setStage();
      for (const principal of principals) {
        const actor = actorOf(principal);
        const allowed = can(actor, door.permission, resourceOf(door.permission, actor));
        const { status, location, body } = await knock(door, principal);
        const name = `${principal} ${door.method} ${door.path}: ${status} ${location ?? ""}`;
        if (shut.has(door.path) || byToken.has(door.path)) {
          if (shut.has(door.path) && status !== 404) wrong.push(name);
        } else if (allowed) {
          const sentToSignIn = location?.startsWith("/sign-in?") ?? false;
          if (status === 404 && door.method === "GET") wrong.push(name);
          if (status >= 500 || sentToSignIn) wrong.push(name);
        } else if (actor.kind === "visitor") {
          if (!(status === 302 && location?.startsWith("/sign-in?to="))) wrong.push(name);
        } else if (status !== 404) {
          wrong.push(name);
        }
        const readsProject = can(actor, "project.read", resourceOf("project.read", actor));
        const handsOut = principal === "administrator" && door.path.startsWith("/admin/");
        const namesIt =
          can(actor, "project.list-people", resourceOf("project.list-people", actor)) && door.path.endsWith("/people");
        const isCompany =
          can(actor, "company.read", resourceOf("company.read", actor)) && door.path.startsWith("/our-projects");
        // What a lead has published is for everybody.
        const isPublic = door.path.startsWith("/summaries/");
        if (!readsProject && !handsOut && !namesIt && !isCompany && !isPublic && body.includes(canary))
          wrong.push(`${name} shows the canary`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("guards the data of each route as it guards the page", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const wrong: string[] = [];
    for (const door of doors.filter(({ method, path }) => method === "GET" && path.includes(":project"))) {
      for (const principal of [
        "visitor",
        "signed_in",
        "lead_elsewhere",
        "manager_elsewhere",
        "suspended_lead",
      ] as const) {
        const { body } = await knock(door, principal, true);
        if (body.includes(canary)) wrong.push(`${principal} ${door.path}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("changes nothing on GET", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    const before = db.$client.serialize();
    for (const door of doors.filter(({ method }) => method === "GET")) {
      for (const principal of principals) await knock(door, principal);
    }
    expect(db.$client.serialize().equals(before)).toBe(true);
  });
});
