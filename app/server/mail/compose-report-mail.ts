/** The mails that follow a report: what happened, in the reader's language, and where to go. */
import type { Day, Text } from "~/domain/bundle/records";
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
  | { template: "extension-granted" | "extension-refused"; dueOn: Day; note: string };

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
  }
}
