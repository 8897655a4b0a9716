/** Tells a project's own people which programme holds it up as an example, and why. */
import type { Text } from "~/domain/bundle/records";
import { readText } from "~/i18n/format";
import { overviewMessages } from "~/i18n/overview";
import { Notice } from "../notice";
import { useLanguage } from "../use-language";

interface ExemplaryNoticeProps {
  /** Of the programme. */
  name: Text;
  /** As the reviewer typed it. */
  reason: string;
}

export function ExemplaryNotice({ name, reason }: ExemplaryNoticeProps) {
  const language = useLanguage();
  const words = overviewMessages[language];
  return (
    <Notice title={words.heldUp(readText(language, name))}>
      <p className="as-typed">{words.heldUpBecause(reason)}</p>
    </Notice>
  );
}
