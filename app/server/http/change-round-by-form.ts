/** What the forms on a round's page do: its days, its links, and the points that were taken up. */
import { findRound } from "#db/one-round";
import type { Key } from "~/domain/bundle/records";
import type { ProjectScope } from "~/domain/permissions/scope";
import { readDayParts } from "~/forms/activity-entry";
import { changeRound } from "~/operations/change-round";
import { removePoint } from "~/operations/remove-point";
import { renewLink } from "~/operations/renew-link";
import { revokeLink } from "~/operations/revoke-link";
import { notFound } from "./authorise";
import type { Visit } from "./visit";
import { writePointByForm } from "./write-point-by-form";

/** Code of what was done, or the faults: field name to key of the words of rounds or of forms. */
export type RoundChange = { ok: true; value: string } | { ok: false; errors: Record<string, string> };

export function changeRoundByForm(
  visit: Visit,
  scope: ProjectScope,
  { key, form }: { key: Key; form: FormData },
): RoundChange {
  const { operation, services } = visit;
  const { clock, environment, wakeMailSender, db } = services;
  const today = clock.today();
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
    case "point":
      return writePointByForm(visit, scope, { round, form });
    case "remove-point": {
      // Gone is what was asked for, whoever did it.
      removePoint(operation, scope, { round: key, point: String(form.get("point")) });
      return { ok: true, value: "point-removed" };
    }
    default:
      throw notFound();
  }
}
