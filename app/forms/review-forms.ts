/** The forms of a review: comment, reply, hand-over and decision. Names of fields carry the place that they stand at. */
import * as z from "zod/mini";
import { decisions } from "~/domain/report/report-terms";
import { type ReportSection, reportSections } from "~/domain/vocabulary";

const longest = 5000;

const words = z.string("reviewText").check(z.trim(), z.minLength(1, "reviewText"), z.maxLength(longest, "reviewLong"));
const optionalWords = z._default(z.string().check(z.trim(), z.maxLength(longest, "reviewLong")), "");

export const commentSchema = z.object({ text: words, figure: z._default(z.string(), ""), quote: optionalWords });

export const replySchema = z.object({ text: words });

export const decisionSchema = z
  .object({
    decision: z.enum(decisions, "reviewDecision"),
    note: optionalWords,
    share: z.optional(z.literal("on", "reviewDecision")),
    version: z.coerce.number("reviewDecision"),
  })
  .check(z.refine((one) => one.decision === "approved" || one.note !== "", { error: "reviewNote", path: ["note"] }));

const account = z.string("reviewReviewer").check(z.regex(/^[1-9]\d{0,14}$/, "reviewReviewer"));

export const giveSchema = z.object({ to: account, from: z._default(z.string(), ""), message: optionalWords });

export const handOverSchema = z.object({
  reason: z.enum(["time", "conflict"], "reviewReason"),
  receiver: z._default(z.string(), ""),
  message: optionalWords,
});

/** Where a comment form stands: at the report as a whole, or at a section. */
export const commentPlaces = ["report", ...reportSections] as const;
export type CommentPlace = "report" | ReportSection;

/** The name of a field of a form that stands more than once on the page. */
export function placedName(place: string, field: string): string {
  return `${place}-${field}`;
}

/** The fields of the form at one place, under the names of its schema. */
export function fieldsAt(form: FormData, place: string): FormData {
  const fields = new FormData();
  const prefix = placedName(place, "");
  for (const [name, value] of form) if (name.startsWith(prefix)) fields.set(name.slice(prefix.length), value);
  return fields;
}

/** Faults or values of such a form under the names that the page knows. */
export function placed(place: string, record: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [placedName(place, name), value]));
}
