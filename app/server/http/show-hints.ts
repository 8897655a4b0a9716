/** Hints as a page shows them: worded, with the address where each is dealt with, so that no rule reaches the browser. */
import type { ProjectHead } from "#db/projects";
import type { Key } from "~/domain/bundle/records";
import type { Hint, Urgency } from "~/domain/next/hint";
import { can } from "~/domain/permissions/can";
import { listProjectPages } from "~/domain/project-pages";
import { wordHint, type WordedHint } from "~/i18n/word-hint";
import { hintAddress } from "../hint-address";
import type { Visit } from "./visit";

export interface ShownHint extends WordedHint {
  id: string;
  urgency: Urgency;
  /** Null where the reader cannot deal with it. */
  to: string | null;
}

export function showHints(
  { actor, language }: Visit,
  head: ProjectHead,
  project: Key,
  hints: readonly Hint[],
): ShownHint[] {
  const resource = { kind: "project", ...head } as const;
  const reader = {
    pages: listProjectPages((permission) => can(actor, permission, resource)),
    mayLog: can(actor, "activity.log", resource),
    mayChange: can(actor, "project.change", resource),
  };
  return hints.map((hint) => ({
    id: hint.id,
    urgency: hint.urgency,
    to: hintAddress(project, hint, reader),
    ...wordHint(language, hint),
  }));
}
