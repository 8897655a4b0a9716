/** The mails of a feedback round: invitation, reminder, new link and reply, each with the notice on personal data. */
import { formatDay, readText } from "~/i18n/format";
import type { Day, Text } from "~/domain/bundle/records";
import { feedbackMailMessages } from "~/i18n/feedback-mail";
import type { Language } from "~/i18n/language";
import { composeMail } from "./compose-mail";

export interface RoundMail {
  template: "round-invitation" | "round-reminder" | "round-link" | "round-reply";
  language: Language;
  /** Of the person who is written to. */
  name: string;
  project: Text;
  /** Who is responsible for the project. */
  lead: string;
  closesOn: Day | null;
  /** The link's own address. */
  address: string;
  publicUrl: string;
}

export function composeRoundMail({ template, language, name, project, lead, closesOn, address, publicUrl }: RoundMail) {
  const words = feedbackMailMessages[language];
  const title = readText(language, project);
  const letter = words[template];
  return composeMail({
    language,
    subject: letter.subject(title),
    greeting: words.greeting(name),
    paragraphs: [
      letter.body(title, lead),
      ...(closesOn === null || template === "round-reply" ? [] : [words.until(formatDay(language, closesOn))]),
      words.privacy(lead),
    ],
    button: { label: letter.button, address },
    closing: words.closing,
    publicUrl,
  });
}
