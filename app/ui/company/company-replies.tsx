/** You said, we did: the project's replies to what companies said, newest first. */
import type { Text } from "~/domain/bundle/records";
import { companyPageMessages } from "~/i18n/company-page";
import { formatDay, languageOfText, readText } from "~/i18n/format";
import { Card } from "../card";
import { Details } from "../details";
import { useLanguage } from "../use-language";

export interface CompanyReply {
  key: string;
  /** Of the round that the page is about. */
  now: boolean;
  said: Text;
  reply: Text;
  repliedOn: string;
}

export function CompanyReplies({ replies }: { replies: readonly CompanyReply[] }) {
  const words = companyPageMessages[useLanguage()];
  const fresh = replies.filter(({ now }) => now);
  const earlier = replies.filter(({ now }) => !now);
  return (
    <Card title={words.replies}>
      {replies.length === 0 && <p className="muted">{words.noReplies}</p>}
      {fresh.map((one) => (
        <Reply key={one.key} reply={one} />
      ))}
      {earlier.length > 0 && (
        <Details summary={words.earlierReplies(earlier.length)} open={fresh.length === 0}>
          {earlier.map((one) => (
            <Reply key={one.key} reply={one} />
          ))}
        </Details>
      )}
    </Card>
  );
}

function Reply({ reply: { said, reply, repliedOn } }: { reply: CompanyReply }) {
  const language = useLanguage();
  const words = companyPageMessages[language];
  return (
    <div className="quote stack-small">
      <p lang={languageOfText(language, said)}>
        <strong>{words.said}:</strong> {readText(language, said)}
      </p>
      <p lang={languageOfText(language, reply)} className="typed-text">
        <strong>{words.did}:</strong> {readText(language, reply)}
      </p>
      <p className="small muted">{words.repliedOn(formatDay(language, repliedOn))}</p>
    </div>
  );
}
