/** What a requirement asks for, as funder and projects read it. */
import { isFirstFigure } from "~/domain/requirement/first-figures";
import type { RequirementContent } from "~/domain/requirement/requirement-content";
import { languageOfText, readText } from "~/i18n/format";
import { describeDue } from "~/i18n/programme-page";
import { requirementsMessages } from "~/i18n/requirements";
import { term } from "~/i18n/vocabulary";
import { firstFigureName } from "../report/first-figures";
import { SummaryList } from "../summary-list";
import { useLanguage } from "../use-language";

export function RequirementView({ content }: { content: RequirementContent }) {
  const language = useLanguage();
  const words = requirementsMessages[language].requirement;
  const list = (items: readonly string[]) =>
    items.length === 0 ? (
      words.none
    ) : (
      <ul className="plain-list">
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
    );
  const name = (section: (typeof content.sections)[number]) => term(language, "reportSection", section);
  return (
    <SummaryList
      items={[
        { term: words.kind, value: term(language, "reportKind", content.kind) },
        { term: words.due, value: describeDue(language, content.due) },
        { term: words.sections, value: list(content.sections.map(name)) },
        { term: words.optional, value: list(content.optional.map(name)) },
        {
          term: words.indicators,
          value: list(content.indicators.filter(isFirstFigure).map((one) => firstFigureName(language, one))),
        },
        {
          term: words.questions,
          value:
            content.questions.length === 0 ? (
              words.none
            ) : (
              <ol className="plain-list stack-small">
                {content.questions.map(({ key, text, kind, choices = [] }) => (
                  <li key={key}>
                    <span lang={languageOfText(language, text)}>{readText(language, text)}</span>{" "}
                    <span className="muted">
                      (
                      {kind === "choice"
                        ? choices.map((choice) => readText(language, choice.text)).join(" / ")
                        : words.answerKinds[kind].toLowerCase()}
                      )
                    </span>
                  </li>
                ))}
              </ol>
            ),
        },
        ...(content.guidance
          ? [
              {
                term: words.guidance,
                value: (
                  <span className="as-typed" lang={languageOfText(language, content.guidance)}>
                    {readText(language, content.guidance)}
                  </span>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
