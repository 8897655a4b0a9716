/** Asks the policy for every loader and action: a visitor is sent to sign in, anyone else who may not gets 404. */
import { redirect } from "@remix-run/node";
import type { Key } from "~/domain/bundle/records";
import type { AccountActor } from "~/domain/permissions/actor";
import { can, type Resource } from "~/domain/permissions/can";
import { lacksSecondStep } from "~/domain/permissions/lacks-second-step";
import type { Permission, PermissionOn } from "~/domain/permissions/policy";
import { type ReaderScope, readerScope, scopeFor } from "~/domain/permissions/scope";
import { findOrganisationStanding } from "#db/organisations";
import { findProgrammeId } from "#db/programmes";
import { findProjectHead, type ProjectHead } from "#db/projects";
import { findReportHead, type ReportHead } from "#db/reports";
import { paths } from "~/paths";
import type { Visit } from "./visit";

/** The answer to what is not there, or not for the reader. */
export function notFound(): Response {
  return new Response("Not found", { status: 404, statusText: "Not Found" });
}

/** Throws the answer to an actor who may not: sign in first, or 404. */
export function refuse(visit: Visit, request: Request): never {
  if (visit.actor.kind !== "visitor") throw notFound();
  const { pathname, search } = new URL(request.url);
  throw redirect(`${paths.signIn}?to=${encodeURIComponent(`${pathname}${search}`)}`);
}

/** The scope that the permission gives on the resource. Throws a response where it is refused. */
export function authorise<K extends Resource["kind"]>(
  visit: Visit,
  request: Request,
  permission: PermissionOn<K>,
  resource: Extract<Resource, { kind: K }>,
): NonNullable<ReturnType<typeof scopeFor<K>>> {
  const scope = scopeFor(visit.actor, permission, resource);
  if (scope) return scope;
  if (lacksSecondStep(visit.actor, permission, resource)) throw redirect(paths.secondStep);
  return refuse(visit, request);
}

/** Lets through where the installation-wide permission is held; nothing more is needed to read what is the reader's. */
export function authoriseReader(
  visit: Visit,
  request: Request,
  permission: PermissionOn<"installation">,
): { actor: AccountActor; scope: ReaderScope } {
  if (visit.actor.kind !== "account" || !can(visit.actor, permission, { kind: "installation" })) refuse(visit, request);
  return { actor: visit.actor, scope: readerScope(visit.actor) };
}

/** The project behind a key, as far as the permission reaches. Unknown and forbidden look the same. */
export function authoriseProject(
  visit: Visit,
  request: Request,
  permission: PermissionOn<"project">,
  key: Key | undefined,
): { scope: NonNullable<ReturnType<typeof scopeFor<"project">>>; head: ProjectHead } {
  const head = key === undefined ? null : findProjectHead(visit.services.db, key);
  if (!head) refuse(visit, request);
  return { scope: authorise(visit, request, permission, { kind: "project", ...head }), head };
}

/** As `authoriseProject`, for an organisation. */
export function authoriseOrganisation(
  visit: Visit,
  request: Request,
  permission: PermissionOn<"organisation">,
  key: Key | undefined,
) {
  const standing = key === undefined ? null : findOrganisationStanding(visit.services.db, key);
  if (standing === null) refuse(visit, request);
  return authorise(visit, request, permission, { kind: "organisation", ...standing });
}

/** As `authoriseProject`, for a programme. */
export function authoriseProgramme(
  visit: Visit,
  request: Request,
  permission: PermissionOn<"programme">,
  key: Key | undefined,
) {
  const programmeId = key === undefined ? null : findProgrammeId(visit.services.db, key);
  if (programmeId === null) refuse(visit, request);
  return authorise(visit, request, permission, { kind: "programme", programmeId });
}

/** As `authoriseProject`, for a report by its number. */
export function authoriseReport(
  visit: Visit,
  request: Request,
  permission: PermissionOn<"report">,
  id: string | undefined,
): { scope: NonNullable<ReturnType<typeof scopeFor<"report">>>; head: ReportHead } {
  const head = id !== undefined && /^[1-9]\d{0,14}$/.test(id) ? findReportHead(visit.services.db, Number(id)) : null;
  if (!head) refuse(visit, request);
  return { scope: authorise(visit, request, permission, { kind: "report", ...head }), head };
}

/** What a route says of itself: the permission that each method asks for. A test fails on a route that says nothing. */
export interface RouteHandle {
  access: { GET?: Permission; POST?: Permission };
}
