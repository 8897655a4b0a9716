/** Who is responsible for a contact's data, why, how long and with which rights, folded away. */
import type { Day } from "~/domain/bundle/records";
import { companyPageMessages } from "~/i18n/company-page";
import { formatDay } from "~/i18n/format";
import { Details } from "../details";
import { useLanguage } from "../use-language";

export interface PrivacyNoticeProps {
  /** Name of the organisation that leads the project. */
  lead: string;
  /** The last day on which the data are kept and the page can be read. */
  readableUntil: Day;
}

export function PrivacyNotice({ lead, readableUntil }: PrivacyNoticeProps) {
  const language = useLanguage();
  const words = companyPageMessages[language];
  return (
    <Details summary={words.privacyTitle}>
      {words.privacy(lead, formatDay(language, readableUntil)).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Details>
  );
}
