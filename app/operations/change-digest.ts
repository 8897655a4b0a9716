/** Turns a person's own weekly digest on or off. */
import { write } from "#db/client";
import { isDigestStopped, setDigestStopped, takeDigestWeek } from "#db/digests";
import { writeJournal } from "#db/journal";
import type { AccountScope } from "~/domain/permissions/scope";
import { digestWeekOf } from "~/server/jobs/digest-week";
import type { OperationContext } from "./context";

export function changeDigest({ db, actor, now }: OperationContext, scope: AccountScope, wanted: boolean): void {
  const { accountId } = scope;
  write(db, (transaction) => {
    if (isDigestStopped(transaction, scope) === !wanted) return;
    setDigestStopped(transaction, scope, { accountId, stoppedAt: wanted ? null : now });
    // This week's would come at once where Monday is past; the next one comes as it always does.
    const { monday, opensAt } = digestWeekOf(now);
    if (wanted && now >= opensAt) takeDigestWeek(transaction, scope, { accountId, week: monday });
    const operation = wanted ? "start-digest" : "stop-digest";
    writeJournal(transaction, { actor, now, operation, subject: "account", subjectId: accountId });
  });
}
