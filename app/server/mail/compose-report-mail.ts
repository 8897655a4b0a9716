/** The mails that follow a report: what happened, in the reader's language, and where to go. */
import type { Day, Text } from "~/domain/bundle/records";
import type { Decision } from "~/domain/report/report-terms";
import { formatDay, readText } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { reportMailMessages } from "~/i18n/report-mail";
import { composeMail } from "./compose-mail";

export type ReportStep =
  /** `days` until it is due, below zero when its day is past. */
  | { template: "report-reminder"; dueOn: Day; funder: string; days: number }
  | { template: "report-submitted"; version: number }
  | { template: "report-returned" | "report-approved"; note: string }
  | { template: "extension-asked"; until: Day; reason: string }
  | { template: "extension-granted" | "extension-refused"; dueOn: Day; note: string }
  | { template: "review-assigned"; note: string }
  | { template: "review-handed-over"; conflict: boolean; note: string }
  | { template: "review-comments"; comments: number }
  | { template: "review-replied"; text: string }
  | { template: "review-decided"; decision: Decision; version: number };

export interface ReportMail {
  language: Language;
  /** Of the person who is written to. */
  name: string;
  report: Text;
  project: Text;
  step: ReportStep;
  address: string;
  publicUrl: string;
}

export function composeReportMail({ language, name, report, project, step, address, publicUrl }: ReportMail) {
  const words = reportMailMessages[language];
  const [title, of] = [readText(language, report), readText(language, project)];
  const { subject, body } = letter(language, step, title, of);
  return composeMail({
    language,
    subject,
    greeting: words.greeting(name),
    paragraphs: [body],
    button: { label: words[step.template].button, address },
    closing: words.closing,
    publicUrl,
  });
}

function letter(language: Language, step: ReportStep, title: string, of: string): { subject: string; body: string } {
  const words = reportMailMessages[language];
  const day = (value: Day) => formatDay(language, value);
  switch (step.template) {
    case "report-reminder": {
      const { subject, body } = words[step.template];
      return { subject: subject(title, of, step.days), body: body(day(step.dueOn), step.funder, step.days) };
    }
    case "report-submitted":
      return { subject: words[step.template].subject(title, of), body: words[step.template].body(step.version) };
    case "report-returned":
    case "report-approved":
      return { subject: words[step.template].subject(title, of), body: words[step.template].body(step.note) };
    case "extension-asked": {
      const { subject, body } = words[step.template];
      return { subject: subject(title, of), body: body(day(step.until), step.reason) };
    }
    case "extension-granted":
    case "extension-refused": {
      const { subject, body } = words[step.template];
      return { subject: subject(title, of), body: body(day(step.dueOn), step.note) };
    }
    case "review-assigned":
    case "review-handed-over":
    case "review-comments":
    case "review-replied":
    case "review-decided":
      return { subject: words[step.template].subject(title, of), body: reviewBody(language, step) };
  }
}

function reviewBody(language: Language, step: Extract<ReportStep, { template: `review-${string}` }>): string {
  const words = reportMailMessages[language];
  switch (step.template) {
    case "review-assigned":
      return words[step.template].body(step.note);
    case "review-handed-over":
      return words[step.template].body(step.conflict, step.note);
    case "review-comments":
      return words[step.template].body(step.comments);
    case "review-replied":
      return words[step.template].body(step.text);
    case "review-decided":
      return words[step.template].body(step.decision, step.version);
  }
}
