/** What archiving and opening a project again have in common. */
import { write } from "#db/client";
import { writeJournal } from "#db/journal";
import { findArchivedAt, raiseRevision, setProjectArchived } from "#db/projects";
import type { ProjectScope } from "~/domain/permissions/scope";
import type { OperationContext } from "./context";

/** `to` is the moment of archiving, or null to open. Nothing happens where the project stands so already. */
export function setArchived({ db, actor, now }: OperationContext, scope: ProjectScope, to: number | null): void {
  write(db, (transaction) => {
    const archivedAt = findArchivedAt(transaction, scope);
    if ((archivedAt === null) === (to === null)) return;
    setProjectArchived(transaction, scope, to);
    raiseRevision(transaction, scope, scope.projectId);
    writeJournal(transaction, {
      actor,
      now,
      operation: to === null ? "reopen-project" : "archive-project",
      subject: "project",
      subjectId: scope.projectId,
      projectId: scope.projectId,
      before: { archivedAt },
      after: { archivedAt: to },
    });
  });
}
