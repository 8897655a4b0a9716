/** Five questions whose answers stand in the address, and the model that they suggest with the reasons. */
import { type ModelAnswers, modelQuestions, type ModelSuggestion } from "~/domain/suggest-model";
import { models } from "~/domain/vocabulary";
import { modelChoiceMessages } from "~/i18n/model-choice";
import { term } from "~/i18n/vocabulary";
import { Button } from "./button";
import { Details } from "./details";
import { Form } from "./navigation";
import { RadioGroup } from "./radio-group";
import { useLanguage } from "./use-language";

interface ModelGuideProps {
  answers: ModelAnswers;
  suggestion: ModelSuggestion | null;
  /** Whether the questions stand open before they are answered; yes unless said. */
  open?: boolean;
}

export function ModelGuide({ answers, suggestion, open = true }: ModelGuideProps) {
  const language = useLanguage();
  const words = modelChoiceMessages[language];
  return (
    <section className="card stack" id="guide" aria-labelledby="guide-title">
      <div>
        <h2 id="guide-title">{words.guide}</h2>
        <p className="muted">{words.guideHelp}</p>
      </div>
      {suggestion && <Suggestion suggestion={suggestion} />}
      <Details summary={words.guideOpen} open={open && suggestion === null}>
        <Form method="get" className="model-guide" preventScrollReset>
          {modelQuestions.map((question) => (
            <RadioGroup
              key={question}
              name={question}
              label={words.questions[question]}
              choices={models.map((model) => ({ value: model, label: words.answers[question][model] }))}
              defaultValue={answers[question]}
            />
          ))}
          <div>
            <Button tone="secondary">{words.suggest}</Button>
          </div>
        </Form>
      </Details>
      <p className="small muted">{words.ownReading}</p>
    </section>
  );
}

function Suggestion({ suggestion: { model, heldBackFrom, reasons } }: { suggestion: ModelSuggestion }) {
  const language = useLanguage();
  const words = modelChoiceMessages[language];
  const nameOf = (key: typeof model) => term(language, "model", key);
  return (
    <div className="suggestion stack-small" role="status">
      <p className="suggestion-title">{words.suggested(nameOf(model))}</p>
      {heldBackFrom && <p>{words.heldBack(nameOf(heldBackFrom).toLocaleLowerCase(language))}</p>}
      <ul className="prose-list stack-small">
        {reasons.map(({ question, answer, says }) => (
          <li key={question}>
            {words.questions[question]} <strong>{words.answers[question][answer]}.</strong>{" "}
            {words.says[says](nameOf(answer).toLocaleLowerCase(language))}
          </li>
        ))}
      </ul>
    </div>
  );
}
