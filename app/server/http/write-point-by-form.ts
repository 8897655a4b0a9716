/** What the form of a point does: the point, who sees to it and may read it, the reply, and a mail about the reply. */
import { listProjectPeople } from "#db/memberships";
import type { FoundRound } from "#db/one-round";
import type { FeedbackRound, Key } from "~/domain/bundle/records";
import { summariseRound } from "~/domain/feedback/summarise-round";
import type { ProjectScope } from "~/domain/permissions/scope";
import { reword } from "~/domain/reword";
import { feedbackAspects, visibilities } from "~/domain/vocabulary";
import { mailReplies } from "~/operations/mail-replies";
import { writePoint } from "~/operations/write-point";
import type { RoundChange } from "./change-round-by-form";
import type { Visit } from "./visit";

const longest = 5000;

export function writePointByForm(
  { operation, services, language }: Visit,
  scope: ProjectScope,
  { round, form }: { round: FoundRound; form: FormData },
): RoundChange {
  const { clock, db, environment, wakeMailSender } = services;
  const known = round.record.followUps?.find((one) => one.key === form.get("point"));
  const name = (field: string) => `${field}.${known?.key ?? "new"}`;
  const text = (field: string) => {
    const value = form.get(name(field));
    return typeof value === "string" ? value.trim() : "";
  };
  const [said, replied] = [text("said"), text("reply")];
  if (said === "") return { ok: false, errors: { [name("said")]: "roundPoint" } };
  if (said.length > longest) return { ok: false, errors: { [name("said")]: "roundPointLong" } };
  if (replied.length > longest) return { ok: false, errors: { [name("reply")]: "roundPointLong" } };
  const ownerId = Number(form.get(name("owner")));
  const isOwner = listProjectPeople(db, scope).some(({ accountId }) => accountId === ownerId);
  const response = findPicked(round.record, form.get("pick"));
  const reply = reword(known?.reply, replied, language);
  const written = writePoint(operation, scope, {
    round: round.record.key,
    point: {
      ...known,
      aspect: feedbackAspects.find((aspect) => aspect === form.get(name("aspect"))),
      point: reword(known?.point, said, language) ?? { [language]: said },
      reply,
      repliedOn: reply && (known?.repliedOn ?? clock.today()),
      visibility: visibilities.find((one) => one === form.get(name("visibility"))) ?? known?.visibility,
    },
    ownerId: isOwner ? ownerId : null,
    ...(response === null ? {} : { response }),
  });
  if (!written.ok) return { ok: false, errors: { form: "gone" } };
  if (replied !== "" && form.get(name("mail")) === "yes") {
    mailReplies(operation, scope, { roundId: round.id, publicUrl: environment.publicUrl });
    wakeMailSender();
  }
  return { ok: true, value: "point" };
}

/** Key of the response behind a quote, which the page knows by question and place alone. */
function findPicked(round: FeedbackRound, pick: FormDataEntryValue | null): Key | null {
  const [question, place] = typeof pick === "string" ? pick.split(".") : [];
  const asked = summariseRound(round).questions.find((one) => one.question === question);
  return asked?.quotes[Number(place)]?.response ?? null;
}
