/** The answers to the forms of a review: back to the page with what was done, or with what is wrong. */
import { redirect } from "@remix-run/node";
import type { ReportHead } from "#db/reports";
import type { AccountActor } from "~/domain/permissions/actor";
import { can } from "~/domain/permissions/can";
import type { ReportScope } from "~/domain/permissions/scope";
import { readForm } from "~/forms/read-form";
import {
  type CommentPlace,
  commentPlaces,
  commentSchema,
  decisionSchema,
  fieldsAt,
  giveSchema,
  handOverSchema,
  placed,
  replySchema,
} from "~/forms/review-forms";
import { assignReview } from "~/operations/assign-review";
import { commentOnReport } from "~/operations/comment-on-report";
import { decideReport } from "~/operations/decide-report";
import { handOverReview } from "~/operations/hand-over-review";
import { replyToComment } from "~/operations/reply-to-comment";
import { settleComment, settlements } from "~/operations/settle-comment";
import { shareComments } from "~/operations/share-comments";
import { paths } from "~/paths";
import { notFound } from "./authorise";
import { sideOf } from "./read-review-page";
import { refuseForm } from "./refuse-form";
import type { Visit } from "./visit";

/** Where each refusal is shown, and in which words. */
const faults: Record<string, Record<string, string>> = {
  "no-passage": { quote: "reviewPassage" },
  "one-place": { quote: "reviewOnePlace" },
  "no-figure": { figure: "reviewFigure" },
  "no-reviewer": { to: "reviewReviewer" },
  conflict: { to: "reviewConflict" },
  "no-review": { form: "reviewNotYou" },
  "not-yours": { form: "reviewNotYou" },
  decided: { form: "reviewDecided" },
  "newer-version": { form: "reviewNewer" },
  "no-note": { note: "reviewNote" },
};

type Done = "taken" | "given" | "handed" | "commented" | "shared" | "replied" | "settled" | "returned" | "approved";

/** Each intent asks for its own permission; what is refused looks as if the page had no such form. */
export function answerReviewForm(
  visit: Visit,
  { scope, head, actor }: { scope: ReportScope; head: ReportHead; actor: AccountActor },
  form: FormData,
) {
  const { operation, services } = visit;
  const { publicUrl } = services.environment;
  const resource = { kind: "report", ...head } as const;
  const side = sideOf(actor, head);
  const mayIf = (allowed: boolean) => {
    if (!allowed) throw notFound();
  };
  const reviewing = () => mayIf(side === "funder" && can(actor, "review.comment", resource));
  const assigning = () => mayIf(side === "funder" && can(actor, "review.assign", resource));
  const comment = numberOf(form.get("comment"));
  const answer = (
    outcome: { ok: true } | { ok: false; code: string },
    { done, place = "", at = "" }: { done: Done; place?: string; at?: string },
  ) => {
    if (outcome.ok) {
      services.wakeMailSender();
      const where = at === "" ? "" : `&at=${at}#comments-${at}`;
      return redirect(`${paths.review(head.reportId)}?done=${done}${where}`);
    }
    const errors = faults[outcome.code] ?? { form: "reviewGone" };
    const { form: general, ...named } = errors;
    return refuseForm(
      visit,
      { errors: { ...placed(place, named), ...(general ? { form: general } : {}) }, values: typedIn(form) },
      { form: place, status: outcome.code === "decided" || outcome.code === "newer-version" ? 409 : 422 },
    );
  };
  const refuse = (place: string, errors: Record<string, string>) =>
    refuseForm(visit, { errors: placed(place, errors), values: typedIn(form) }, { form: place });

  switch (form.get("intent")) {
    case "take":
      assigning();
      return answer(assignReview(operation, scope, { to: actor.accountId, publicUrl }), { done: "taken" });
    case "give": {
      assigning();
      const read = readForm(giveSchema, fieldsAt(form, "give"));
      if (!read.ok) return refuse("give", read.faults.errors);
      const { to, from, message } = read.values;
      const outcome = /^\d+$/.test(from)
        ? handOverReview(operation, scope, {
            from: Number(from),
            to: Number(to),
            conflict: false,
            note: message,
            publicUrl,
          })
        : assignReview(operation, scope, { to: Number(to), note: message, publicUrl });
      return answer(outcome, { done: "given", place: "give" });
    }
    case "hand-over": {
      assigning();
      const read = readForm(handOverSchema, fieldsAt(form, "hand"));
      if (!read.ok) return refuse("hand", read.faults.errors);
      const { reason, receiver, message } = read.values;
      const outcome = handOverReview(operation, scope, {
        from: actor.accountId,
        to: /^\d+$/.test(receiver) ? Number(receiver) : null,
        conflict: reason === "conflict",
        note: message,
        publicUrl,
      });
      return answer(outcome, { done: "handed", place: "hand" });
    }
    case "comment": {
      reviewing();
      const place = commentPlaces.find((one): one is CommentPlace => one === form.get("place"));
      if (!place) throw notFound();
      const read = readForm(commentSchema, fieldsAt(form, place));
      if (!read.ok) return refuse(place, read.faults.errors);
      const { text, figure, quote } = read.values;
      const outcome = commentOnReport(operation, scope, {
        section: place === "report" ? null : place,
        figure: figure === "" ? null : figure,
        passage: quote === "" ? null : quote,
        text,
      });
      return answer(outcome, { done: "commented", place, at: place });
    }
    case "share":
      reviewing();
      return answer(shareComments(operation, scope, { ...(comment > 0 ? { comment } : {}), publicUrl }), {
        done: "shared",
        at: placeOf(form),
      });
    case "reply": {
      mayIf(side === "funder" ? can(actor, "review.comment", resource) : can(actor, "review.reply", resource));
      const place = `reply-${comment}`;
      const read = readForm(replySchema, fieldsAt(form, place));
      if (!read.ok) return refuse(place, read.faults.errors);
      const outcome = replyToComment(operation, scope, { comment, side, text: read.values.text, publicUrl });
      return answer(outcome, { done: "replied", place, at: placeOf(form) });
    }
    case "settle": {
      reviewing();
      const settlement = settlements.find((one) => one === form.get("settlement"));
      if (!settlement) throw notFound();
      return answer(settleComment(operation, scope, { comment, settlement }), { done: "settled", at: placeOf(form) });
    }
    case "decide": {
      mayIf(side === "funder" && can(actor, "review.decide", resource));
      const read = readForm(decisionSchema, fieldsAt(form, "decide"));
      if (!read.ok) return refuse("decide", read.faults.errors);
      const { decision, note, share, version } = read.values;
      const outcome = decideReport(operation, scope, { version, decision, note, share: share === "on", publicUrl });
      return answer(outcome, { done: decision, place: "decide" });
    }
    default:
      throw notFound();
  }
}

const numberOf = (value: FormDataEntryValue | null) =>
  typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : 0;

const placeOf = (form: FormData) => commentPlaces.find((one) => one === form.get("place")) ?? "";

const typedIn = (form: FormData) =>
  Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === "string"));
