/** The four models side by side, with what each asks of a project. */
import { models, type Model } from "~/domain/vocabulary";
import { modelChoiceMessages } from "~/i18n/model-choice";
import { definition, term } from "~/i18n/vocabulary";
import { Tag } from "./tag";
import { useLanguage } from "./use-language";

export function ModelCards({ suggested }: { suggested: Model | null }) {
  const language = useLanguage();
  const words = modelChoiceMessages[language];
  return (
    <section className="stack" aria-label={words.compare}>
      <h2>{words.compare}</h2>
      <ul className="model-cards plain-list">
        {models.map((model) => (
          <li key={model} className="card stack-small">
            <div className="cluster">
              <h3>{term(language, "model", model)}</h3>
              {suggested === model && <Tag tone="declared">{words.suggestedMark}</Tag>}
            </div>
            <p>{definition(language, "model", model)}</p>
            <p className="small muted">{words.asks}</p>
            <ul className="prose-list small stack-small">
              {words.demands[model].map((demand) => (
                <li key={demand}>{demand}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
