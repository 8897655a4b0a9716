/** Opens a feedback link for its holder: what it may do today. Unknown, taken back and expired look the same. */
import { findLink, type FoundLink } from "#db/feedback-links";
import { judgeLink } from "~/domain/feedback/link-verdict";
import type { LinkActor } from "~/domain/permissions/actor";
import { type LinkScope, scopeFor } from "~/domain/permissions/scope";
import type { OperationContext } from "~/operations/context";
import { hashToken } from "../session/token";
import { takeAttempt } from "./rate-limit";
import type { Visit } from "./visit";

export interface OpenedLink {
  link: FoundLink;
  operation: OperationContext;
  read: LinkScope;
  /** Null once the round is closed. */
  write: LinkScope | null;
  /** Null once the project is archived. */
  speak: LinkScope | null;
  decline: LinkScope;
}

export function openLink({ services, operation }: Visit, token: string): OpenedLink | null {
  const link = findLink(services.db, hashToken(token));
  if (!link) return null;
  const verdict = judgeLink(link.facts, services.clock.today());
  if (verdict === "nothing") return null;
  const actor: LinkActor = { kind: "link", linkId: link.linkId };
  const { linkId, roundId, projectId, organisationId } = link;
  const resource = {
    kind: "link",
    linkId,
    roundId,
    projectId,
    organisationId,
    archived: verdict !== "answer",
  } as const;
  const read = scopeFor(actor, "response.read", resource);
  const decline = scopeFor(actor, "company.decline", resource);
  if (!read || !decline) return null;
  return {
    link,
    operation: { ...operation, actor },
    read,
    write: scopeFor(actor, "response.write", resource),
    // The company has something to say long after a round was closed.
    speak: scopeFor(actor, "company.speak", { ...resource, archived: link.facts.projectArchived }),
    decline,
  };
}

/** Seconds to wait where a link has sent too much. */
export function takeLinkAttempt({ services }: Visit, linkId: number): number {
  return takeAttempt(services, "answers", String(linkId));
}
