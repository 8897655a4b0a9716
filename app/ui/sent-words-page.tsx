/** Hands a sent form back to somebody who is no longer signed in, ready to be sent again. */
import { type SentWords, wordsIn } from "~/domain/sent-words";
import { sentWordsMessages } from "~/i18n/sent-words";
import { paths } from "~/paths";
import { Button } from "./button";
import { buttonClass } from "./button-class";
import { Card } from "./card";
import { PageHeading } from "./page-heading";
import { useLanguage } from "./use-language";

export function SentWordsPage({ address, fields }: Pick<SentWords, "address" | "fields">) {
  const words = sentWordsMessages[useLanguage()];
  const typed = wordsIn(fields);
  return (
    <div className="page-narrow stack-large">
      <PageHeading title={words.title} lead={words.lead} />
      <Card>
        {words.steps.map((step) => (
          <p key={step}>{step}</p>
        ))}
        {/* Plain, so that the page and what stands on it stay as they are until the answer is there. */}
        <form method="post" action={address} className="cluster">
          {fields.map(([name, value], i) => (
            <input key={i} type="hidden" name={name} value={value} />
          ))}
          <a
            href={`${paths.signIn}?to=${encodeURIComponent(address)}`}
            target="_blank"
            rel="noopener"
            className={buttonClass("primary")}
          >
            {words.signIn}
          </a>
          <Button tone="secondary">{words.send}</Button>
        </form>
      </Card>
      {typed.length > 0 && (
        <Card title={words.words}>
          {typed.map((text, i) => (
            <p key={i} className="typed-text">
              {text}
            </p>
          ))}
        </Card>
      )}
    </div>
  );
}
