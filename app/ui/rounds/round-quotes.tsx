/** What companies wrote, question by question, with a way to take up a point from each. */
import type { RespondentRole } from "~/domain/vocabulary";
import { roundsMessages } from "~/i18n/rounds";
import { term } from "~/i18n/vocabulary";
import { Card } from "../card";
import { Link } from "../navigation";
import { useLanguage } from "../use-language";

export interface RoundQuotesProps {
  questions: {
    question: string;
    quotes: { from: string | null; role: RespondentRole | null; text: string; share: boolean }[];
  }[];
  nameOf: (question: string) => string;
  mayChange: boolean;
}

export function RoundQuotes({ questions, nameOf, mayChange }: RoundQuotesProps) {
  const language = useLanguage();
  const words = roundsMessages[language].results;
  return (
    <Card title={words.words}>
      {questions.length === 0 && <p className="muted">{words.noWords}</p>}
      {questions.map(({ question, quotes }) => (
        <section key={question} className="stack-small">
          <h3>{nameOf(question)}</h3>
          <ul className="plain-list stack">
            {quotes.map(({ from, role, text, share }, i) => (
              <li key={i} className="quote">
                <blockquote className="typed-text">{text}</blockquote>
                <p className="small muted cluster">
                  <span>
                    {from ?? words.anonymous}
                    {role && `, ${term(language, "respondentRole", role).toLowerCase()}`} ·{" "}
                    {share ? words.shared : words.notShared}
                  </span>
                  {mayChange && (
                    <Link to={`?pick=${encodeURIComponent(`${question}.${i}`)}#points`}>
                      {words.fromAnswer}
                      <span className="visually-hidden">: {text.slice(0, 60)}</span>
                    </Link>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Card>
  );
}
