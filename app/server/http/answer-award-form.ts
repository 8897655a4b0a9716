/** The answers to the forms of moving in: each step leads back to the page at the next. */
import { redirect } from "@remix-run/node";
import { deleteIncomingAward, findIncomingAward, setAwardChoice } from "#db/incoming-awards";
import { write } from "#db/client";
import { awardSheetKinds } from "~/domain/awards/award-fields";
import type { Key } from "~/domain/bundle/records";
import { mostBytes } from "~/domain/incoming/limits";
import type { ProgrammeScope } from "~/domain/permissions/scope";
import { readAwardColumns } from "~/forms/award-columns";
import { isLanguage } from "~/i18n/language";
import { bringInAwards } from "~/operations/bring-in-awards";
import { receiveAwards } from "~/operations/receive-awards";
import { paths } from "~/paths";
import { notFound } from "./authorise";
import { readLimitedForm } from "./read-limited-form";
import { refuseForm } from "./refuse-form";
import type { Visit } from "./visit";

interface Place {
  visit: Visit;
  scope: ProgrammeScope;
  programme: Key;
}

export async function answerAwardForm({ visit, scope, programme }: Place, request: Request) {
  const { services, account } = visit;
  if (!account) throw notFound();
  const address = paths.programmeImport(programme);
  const form = await readLimitedForm(request, mostBytes);
  const refuse = (posted: URLSearchParams | null, errors: Record<string, string>) =>
    refuseForm(visit, { errors, values: Object.fromEntries(posted ?? []) });
  if (form === null) return refuse(null, { upload: "incomingLarge" });
  const { fields: posted, file: sent } = form;
  if (posted.get("form") === "upload") {
    const kind = awardSheetKinds.find((one) => one === posted.get("kind"));
    if (!kind) return refuse(posted, { kind: "incomingPurpose" });
    if (!sent) return refuse(posted, { upload: "incomingFile" });
    const chosen = posted.get("language");
    const language = isLanguage(chosen) ? chosen : visit.language;
    const outcome = await receiveAwards(visit.operation, scope, {
      kind,
      language,
      fileName: sent.name,
      bytes: sent.bytes,
    });
    return redirect(outcome.ok ? `${address}?file=${outcome.value}` : `${address}?refused=${outcome.code}`);
  }
  const own = { id: Number(/^\d{1,15}$/.exec(posted.get("file") ?? "")?.[0] ?? 0), accountId: account.id };
  const file = findIncomingAward(services.db, scope, own);
  if (!file) throw notFound();
  switch (posted.get("form")) {
    case "discard":
      write(services.db, (transaction) => deleteIncomingAward(transaction, scope, own));
      return redirect(`${address}?done=discarded`);
    case "columns": {
      if (file.choice.step === "done") return redirect(`${address}?file=${own.id}`);
      const { columns, errors } = readAwardColumns(posted, file.content);
      if (Object.keys(errors).length > 0) return refuse(posted, errors);
      write(services.db, (transaction) =>
        setAwardChoice(transaction, scope, own, { version: 1, step: "check", columns }),
      );
      return redirect(`${address}?file=${own.id}`);
    }
    case "write":
      await bringInAwards(visit.operation, scope, { id: own.id, programme });
      return redirect(`${address}?file=${own.id}`);
    default:
      throw notFound();
  }
}
