/** Who visits, in which language: worked out once for each HTTP request and shared by all loaders that answer it. */
import type { AppLoadContext } from "@remix-run/server-runtime";
import { type Account, findSession, type Session } from "#db/accounts";
import { listRoles } from "#db/memberships";
import type { Actor } from "~/domain/permissions/actor";
import { admitRoles } from "~/domain/permissions/admit-roles";
import { everything } from "~/domain/permissions/scope";
import { isLanguage, type Language, preferredLanguage } from "~/i18n/language";
import type { OperationContext } from "~/operations/context";
import type { Services } from "../services";
import { hashToken } from "../session/token";
import { readCookie } from "./cookies";

export interface Visit {
  services: Services;
  actor: Actor;
  /** Null for a visitor. */
  account: Account | null;
  session: Session | null;
  language: Language;
  /** Whether people reach the product over TLS, which decides the names of cookies. */
  secure: boolean;
  /** What operations are given. */
  operation: OperationContext;
  /** Where the request comes from; an empty text where no socket lies behind it. */
  clientAddress: string;
  /** Set where an action sends its form back with errors, so that the title of the page says so. */
  formFailed: boolean;
}

const visits = new WeakMap<AppLoadContext, Visit>();

/** The visit that a request belongs to. */
export function visitOf({ request, context }: { request: Request; context: AppLoadContext }): Visit {
  const known = visits.get(context);
  if (known) return known;
  const visit = readVisit(request, context);
  visits.set(context, visit);
  return visit;
}

function readVisit(request: Request, { services, clientAddress = "" }: AppLoadContext): Visit {
  const { db, clock, environment } = services;
  const secure = environment.publicUrl.startsWith("https:");
  const token = readCookie(request, "session", secure);
  const scope = everything({ kind: "system" });
  const now = clock.now();
  const found = token === null ? null : findSession(db, scope, { tokenHash: hashToken(token), now });
  const actor: Actor = found
    ? {
        kind: "account",
        accountId: found.account.id,
        administrator: found.account.administrator,
        ...admitRoles(listRoles(db, scope, found.account.id), { twoSteps: found.session.secondStepAt !== null }),
      }
    : { kind: "visitor" };
  const chosen = readCookie(request, "language", secure);
  // A mail names the language of its reader, which holds until the reader chooses one.
  const asked = new URL(request.url).searchParams.get("lang");
  const language =
    found?.account.language ??
    (isLanguage(chosen)
      ? chosen
      : isLanguage(asked)
        ? asked
        : preferredLanguage(request.headers.get("Accept-Language")));
  return {
    services,
    actor,
    account: found?.account ?? null,
    session: found?.session ?? null,
    language,
    secure,
    operation: { db, actor, now },
    clientAddress,
    formFailed: false,
  };
}
