/** What the forms on a round's page do: its days, its links, and the points that were taken up. */
import { findRound } from "#db/one-round";
import { listProjectPeople } from "#db/memberships";
import type { FeedbackRound, Key } from "~/domain/bundle/records";
import { summariseRound } from "~/domain/feedback/summarise-round";
import type { ProjectScope } from "~/domain/permissions/scope";
import { feedbackAspects } from "~/domain/vocabulary";
import { readDayParts } from "~/forms/activity-entry";
import { changeRound } from "~/operations/change-round";
import { mailReplies } from "~/operations/mail-replies";
import { renewLink } from "~/operations/renew-link";
import { revokeLink } from "~/operations/revoke-link";
import { writePoint } from "~/operations/write-point";
import { notFound } from "./authorise";
import type { Visit } from "./visit";

/** Code of what was done, or the faults: field name to key of the words of rounds or of forms. */
export type RoundChange = { ok: true; value: string } | { ok: false; errors: Record<string, string> };

const longest = 5000;

export function changeRoundByForm(
  visit: Visit,
  scope: ProjectScope,
  { key, form }: { key: Key; form: FormData },
): RoundChange {
  const { operation, services } = visit;
  const { clock, environment, wakeMailSender, db } = services;
  const today = clock.today();
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const round = findRound(db, scope, key);
  if (!round) throw notFound();
  switch (form.get("form")) {
    case "close": {
      changeRound(operation, scope, { key, today, change: { to: "closed" } });
      return { ok: true, value: "closed" };
    }
    case "open": {
      const closesOn = readDayParts(form, "closesOn");
      if (closesOn === null) return { ok: false, errors: { closesOn: "no-closing" } };
      const reminders = ["reminder.0", "reminder.1"].flatMap((name) => readDayParts(form, name) ?? []);
      const changed = changeRound(operation, scope, { key, today, change: { to: "open", closesOn, reminders } });
      if (changed.ok) return { ok: true, value: "opened" };
      return { ok: false, errors: { [changed.code === "closing-passed" ? "closesOn" : "reminder.0"]: changed.code } };
    }
    case "renew": {
      const linkId = Number(form.get("link"));
      const renewed = renewLink(operation, scope, {
        linkId: Number.isSafeInteger(linkId) ? linkId : 0,
        publicUrl: environment.publicUrl,
      });
      wakeMailSender();
      return renewed.ok ? { ok: true, value: "renewed" } : { ok: false, errors: { form: "gone" } };
    }
    case "revoke": {
      const linkId = Number(form.get("link"));
      const revoked = revokeLink(operation, scope, Number.isSafeInteger(linkId) ? linkId : 0);
      return revoked.ok ? { ok: true, value: "revoked" } : { ok: false, errors: { form: "gone" } };
    }
    case "point": {
      const known = round.record.followUps?.find((one) => one.key === form.get("point"));
      const name = (field: string) => `${field}.${known?.key ?? "new"}`;
      const [said, reply] = [text(name("said")), text(name("reply"))];
      if (said === "") return { ok: false, errors: { [name("said")]: "roundPoint" } };
      if (said.length > longest) return { ok: false, errors: { [name("said")]: "roundPointLong" } };
      if (reply.length > longest) return { ok: false, errors: { [name("reply")]: "roundPointLong" } };
      const { language } = visit;
      const ownerId = Number(form.get(name("owner")));
      const isOwner = listProjectPeople(db, scope).some(({ accountId }) => accountId === ownerId);
      const response = findPicked(round.record, form.get("pick"));
      const written = writePoint(operation, scope, {
        round: key,
        point: {
          ...known,
          aspect: feedbackAspects.find((aspect) => aspect === form.get(name("aspect"))),
          point: { ...known?.point, [language]: said },
          ...(reply === ""
            ? { reply: undefined, repliedOn: undefined }
            : { reply: { ...known?.reply, [language]: reply }, repliedOn: known?.repliedOn ?? today }),
        },
        ownerId: isOwner ? ownerId : null,
        ...(response === null ? {} : { response }),
      });
      if (!written.ok) return { ok: false, errors: { form: "gone" } };
      if (reply !== "" && form.get(name("mail")) === "yes") {
        mailReplies(operation, scope, { roundId: round.id, publicUrl: environment.publicUrl });
        wakeMailSender();
      }
      return { ok: true, value: "point" };
    }
    default:
      throw notFound();
  }
}

/** Key of the response behind a quote, which the page knows by question and place alone. */
function findPicked(round: FeedbackRound, pick: FormDataEntryValue | null): Key | null {
  const [question, place] = typeof pick === "string" ? pick.split(".") : [];
  const asked = summariseRound(round).questions.find((one) => one.question === question);
  return asked?.quotes[Number(place)]?.response ?? null;
}
