/** The rounds that a company is asked in, the open ones first, with a way to answer for whoever was asked. */
import { formatDay, languageOfText, readText } from "~/i18n/format";
import { ourProjectsMessages } from "~/i18n/our-projects";
import { term } from "~/i18n/vocabulary";
import { Button } from "../button";
import { Card } from "../card";
import { Form } from "../navigation";
import { Tag } from "../tag";
import { useLanguage } from "../use-language";
import type { OwnRound } from "./our-project-page";

export function AskedRounds({ rounds }: { rounds: readonly OwnRound[] }) {
  const language = useLanguage();
  const words = ourProjectsMessages[language];
  const sorted = [...rounds].sort((a, b) => Number(b.open) - Number(a.open));
  return (
    <Card title={words.asked}>
      {rounds.length === 0 && <p className="muted">{words.noRounds}</p>}
      <ul className="task-list plain-list">
        {sorted.map(({ key, kind, title, closesOn, open, asked, answered, ownLink }) => (
          <li key={key}>
            <div className="stack-small">
              <p lang={languageOfText(language, title)}>
                <strong>{readText(language, title)}</strong>
              </p>
              <p className="small muted">
                {[
                  term(language, "feedbackRoundKind", kind),
                  open && closesOn && words.until(formatDay(language, closesOn)),
                  asked > 0 && words.answeredOf(answered, asked),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
              {open && ownLink === null && <p className="small">{words.notAsked}</p>}
            </div>
            {open && ownLink !== null && (
              <Form method="post" reloadDocument>
                <input type="hidden" name="form" value="answer" />
                <Button name="link" value={ownLink}>
                  {words.answer}
                </Button>
              </Form>
            )}
            {!open && <Tag>{words.closed}</Tag>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
