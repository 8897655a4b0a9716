/** Freezes what a requirement asks for as its next version, where that is not what the newest says already. */
import type { Transaction } from "#db/client";
import { findNewestVersion, insertVersion, type RequirementVersion } from "#db/requirement-versions";
import { canonicalJson } from "~/domain/canonical-json";
import type { EverythingScope, ProgrammeScope } from "~/domain/permissions/scope";
import type { RequirementContent } from "~/domain/requirement/requirement-content";
import { sha256 } from "~/server/sha256";

interface Freezing {
  programmeId: number;
  content: RequirementContent;
  now: number;
}

/** The version that holds from now on for reports not yet begun. The journal row is the caller's. */
export function freezeRequirement(
  transaction: Transaction,
  scope: EverythingScope | ProgrammeScope,
  { programmeId, content, now }: Freezing,
): RequirementVersion & { fresh: boolean } {
  const newest = findNewestVersion(transaction, scope, { programmeId, key: content.key });
  const text = canonicalJson(content);
  const hash = sha256(text);
  if (newest?.sha256 === hash) return { ...newest, fresh: false };
  const number = (newest?.number ?? 0) + 1;
  const id = insertVersion(transaction, scope, {
    programmeId,
    key: content.key,
    number,
    content: text,
    sha256: hash,
    publishedAt: now,
  });
  return { id, programmeId, number, content, sha256: hash, publishedAt: now, fresh: true };
}
