/** Hands a sent form back to somebody who is no longer signed in, or whose page was too old, ready to be sent again. */
import { formTokenField } from "~/domain/form-token";
import { type SentWords, wordsIn } from "~/domain/sent-words";
import { sentWordsMessages } from "~/i18n/sent-words";
import { paths } from "~/paths";
import { Button } from "./button";
import { buttonClass } from "./button-class";
import { Card } from "./card";
import { PageHeading } from "./page-heading";
import { useLanguage } from "./use-language";

export function SentWordsPage({ why, address, fields, token }: SentWords) {
  const words = sentWordsMessages[useLanguage()];
  const typed = wordsIn(fields);
  const stale = why === "stale";
  if (fields.length === 0) {
    return (
      <div className="page-narrow stack-large">
        <PageHeading title={words.titles[why]} lead={words.stale.nothing} />
        <div>
          {/* Plain, so that the page comes from the server anew. */}
          <a href={address} className={buttonClass("primary")}>
            {words.stale.open}
          </a>
        </div>
      </div>
    );
  }
  return (
    <div className="page-narrow stack-large">
      <PageHeading title={words.titles[why]} lead={stale ? words.stale.lead : words.lead} />
      <Card>
        {(stale ? words.stale.steps : words.steps).map((step) => (
          <p key={step}>{step}</p>
        ))}
        {/* Plain, so that the page and what stands on it stay as they are until the answer is there. */}
        <form method="post" action={address} className="cluster">
          <input type="hidden" name={formTokenField} value={token} />
          {fields.map(([name, value], i) => (
            <input key={i} type="hidden" name={name} value={value} />
          ))}
          {!stale && (
            <a
              href={`${paths.signIn}?to=${encodeURIComponent(address)}`}
              target="_blank"
              rel="noopener"
              className={buttonClass("primary")}
            >
              {words.signIn}
            </a>
          )}
          <Button tone={stale ? undefined : "secondary"}>{words.send}</Button>
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
