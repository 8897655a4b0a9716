/** A text file attached to the activity `a` of the project `own` of the cast. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findProjectHead } from "#db/projects";
import { findActivity } from "#db/one-activity";
import { insertFile } from "#db/files";
import type { Db } from "#db/client";
import { scopeFor } from "~/domain/permissions/scope";
import { canary, NOW } from "./principals";

const storageName = "a".repeat(48);

/** Returns the number of the file. */
export function addOwnFile(db: Db, folder: string): number {
  const head = findProjectHead(db, "own");
  const scope = head && scopeFor({ kind: "system" }, "project.read", { kind: "project", ...head });
  const activity = scope && findActivity(db, scope, "a");
  if (!activity) throw new Error("no activity");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, storageName), canary);
  return insertFile(db, scope, {
    activityId: activity.id,
    storageName,
    name: "note.txt",
    mediaType: "text/plain",
    size: canary.length,
    sha256: "0".repeat(64),
    uploadedAt: NOW,
  });
}
