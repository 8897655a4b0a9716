/** The screens of a prepared round side by side, whom it goes to, and the button that sends it. */
import type { Text } from "~/domain/bundle/records";
import type { PreparedRound, SendingFault } from "~/domain/feedback/prepared-round";
import { namesOf } from "~/domain/feedback/read-response";
import { listScreens } from "~/domain/feedback/round-screens";
import { answeringMessages } from "~/i18n/answering";
import { formatDay, readText } from "~/i18n/format";
import { languageNames } from "~/i18n/language-names";
import { roundsMessages } from "~/i18n/rounds";
import { paths } from "~/paths";
import { ScreenField } from "../answer/screen-field";
import { Button } from "../button";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { Form } from "../navigation";
import { Notice } from "../notice";
import { SummaryList } from "../summary-list";
import { useLanguage } from "../use-language";

export interface PreviewRoundPageProps {
  projectKey: string;
  id: number;
  title: Text;
  round: PreparedRound;
  asked: { name: string; organisationName: string; language: "da" | "en" }[];
  faults: SendingFault[];
}

export function PreviewRoundPage({ projectKey, id, title, round, asked, faults }: PreviewRoundPageProps) {
  const language = useLanguage();
  const words = roundsMessages[language];
  const answering = answeringMessages[language];
  const questions = round.questions.map((text, i) => ({ key: `own-${i + 1}`, text }));
  return (
    <div className="stack-large">
      <h2>{words.preview.title}</h2>
      {faults.length > 0 && (
        <Notice tone="warning" title={words.preview.missing}>
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{words.faults[fault]}</li>
            ))}
          </ul>
        </Notice>
      )}
      <SummaryList
        items={[
          { term: words.round, value: readText(language, round.title) },
          {
            term: words.preview.asked,
            value: (
              <ul className="plain-list">
                {asked.map(({ name, organisationName, language: spoken }, i) => (
                  <li key={i}>
                    {name}, {organisationName} <span className="small muted">({languageNames[spoken]})</span>
                  </li>
                ))}
              </ul>
            ),
          },
          { term: words.closes, value: round.closesOn ? formatDay(language, round.closesOn) : words.noClosing },
          {
            term: words.form.reminders,
            value: round.reminders.map((day) => formatDay(language, day)).join(", ") || "–",
          },
        ]}
      />
      <div className="stack-small">
        <div className="cluster">
          {faults.length === 0 && (
            <Form method="post">
              <Button>{words.preview.send(asked.length)}</Button>
            </Form>
          )}
          <ButtonLink
            to={`${paths.prepareRound(projectKey)}?round=${id}`}
            tone={faults.length === 0 ? "quiet" : "primary"}
          >
            {words.preview.change}
          </ButtonLink>
        </div>
        <p className="muted">{words.preview.fixed}</p>
      </div>
      <p className="lead">{answering.title(readText(language, title))}</p>
      <div className="preview-screens answer">
        {listScreens({ kind: round.kind, questions }).map((screen, i) => (
          <Card key={i} title={`${words.preview.screen(i + 1)}: ${answering.screens[round.kind][i]}`} level={3}>
            {/* Shown, not filled in: the fields belong to no form and cannot be reached. */}
            <fieldset disabled className="stack">
              <legend className="visually-hidden">{words.preview.screen(i + 1)}</legend>
              {screen.map((field) => (
                <ScreenField key={namesOf(field)[0]} field={field} questions={questions} filled={{}} errors={null} />
              ))}
            </fieldset>
          </Card>
        ))}
      </div>
    </div>
  );
}
