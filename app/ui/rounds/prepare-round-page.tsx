/** The form in which a round is prepared. */
import { useMemo } from "react";
import { mostQuestions, type PreparedRound } from "~/domain/feedback/prepared-round";
import { feedbackRoundKinds } from "~/domain/vocabulary";
import { formMessage } from "~/i18n/forms";
import { languageNames } from "~/i18n/language-names";
import { languages } from "~/i18n/language";
import { roundsMessages } from "~/i18n/rounds";
import { term } from "~/i18n/vocabulary";
import { paths } from "~/paths";
import { Button } from "../button";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { Details } from "../details";
import { DateField } from "../date-field";
import { datePartsOf } from "../date-parts";
import { ErrorSummary } from "../error-summary";
import { Form } from "../navigation";
import { RadioGroup } from "../radio-group";
import { TextField } from "../text-field";
import { useLanguage } from "../use-language";

export interface PrepareRoundPageProps {
  projectKey: string;
  contacts: { id: number; name: string; language: "da" | "en"; organisationName: string }[];
  round: PreparedRound;
  /** What was sent and could not be kept. */
  refused: { errors: Record<string, string>; values: [string, string][] } | null;
}

export function PrepareRoundPage({ projectKey, contacts, round, refused }: PrepareRoundPageProps) {
  const language = useLanguage();
  const words = roundsMessages[language].form;
  const errors = useMemo(
    () =>
      refused &&
      Object.fromEntries(Object.entries(refused.errors).map(([name, key]) => [name, formMessage(language, key)])),
    [refused, language],
  );
  const typed = new Map(refused?.values);
  const value = (name: string, kept: string | undefined) => (refused ? (typed.get(name) ?? "") : (kept ?? ""));
  const day = (name: string, kept: string | null | undefined) =>
    refused
      ? { day: value(`${name}.day`, ""), month: value(`${name}.month`, ""), year: value(`${name}.year`, "") }
      : datePartsOf(kept);
  const chosen = new Map(
    refused
      ? refused.values.flatMap(([name, id]) =>
          name === "contact" ? [[Number(id), typed.get(`language.${id}`) ?? "da"] as const] : [],
        )
      : round.contacts.map((one) => [one.id, one.language] as const),
  );
  return (
    <div className="stack-large">
      <ErrorSummary errors={errors} />
      <div className="stack-small">
        <h2>{words.title}</h2>
        <p className="lead">{words.lead}</p>
      </div>
      <Form method="post" className="form" noValidate>
        <RadioGroup
          name="kind"
          label={words.kind}
          choices={feedbackRoundKinds.map((kind) => ({
            value: kind,
            label: term(language, "feedbackRoundKind", kind),
            hint: words.kinds[kind],
          }))}
          defaultValue={value("kind", round.kind)}
          error={errors?.kind}
        />
        <TextField
          name="title.da"
          label={words.titleDa}
          hint={words.titleHint}
          optional
          defaultValue={value("title.da", round.title.da)}
          error={errors?.["title.da"]}
        />
        <TextField
          name="title.en"
          label={words.titleEn}
          optional
          defaultValue={value("title.en", round.title.en)}
          error={errors?.["title.en"]}
        />
        <DateField
          name="closesOn"
          label={words.closesOn}
          defaultValue={day("closesOn", round.closesOn)}
          error={errors?.closesOn}
        />
        <Card title={words.reminders}>
          <p className="muted">{words.remindersHint}</p>
          {[0, 1].map((i) => (
            <DateField
              key={i}
              name={`reminder.${i}`}
              label={words.reminder(i + 1)}
              optional
              defaultValue={day(`reminder.${i}`, round.reminders[i])}
              error={errors?.[`reminder.${i}`]}
            />
          ))}
        </Card>
        <Card title={words.contacts}>
          {contacts.length === 0 ? (
            <>
              <p>{words.noContacts}</p>
              <div>
                <ButtonLink to={paths.stakeholders(projectKey)} tone="secondary">
                  {words.toStakeholders}
                </ButtonLink>
              </div>
            </>
          ) : (
            <>
              <p className="muted">{words.contactsHint}</p>
              <ul className="plain-list">
                {contacts.map(({ id, name, language: spoken, organisationName }) => (
                  <li key={id} className="cluster spread">
                    <label className="choice">
                      <input type="checkbox" name="contact" value={id} defaultChecked={chosen.has(id)} />
                      <span>
                        {name}
                        <span className="choice-hint">{organisationName}</span>
                      </span>
                    </label>
                    <select
                      name={`language.${id}`}
                      className="input input-medium"
                      defaultValue={chosen.get(id) ?? spoken}
                      aria-label={words.languageOf(name)}
                    >
                      {languages.map((one) => (
                        <option key={one} value={one}>
                          {languageNames[one]}
                        </option>
                      ))}
                    </select>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Card>
        <Details summary={words.questions} open={round.questions.length > 0 || refused !== null}>
          <p className="muted">{words.questionsHint}</p>
          {Array.from({ length: mostQuestions }, (_, i) => (
            <div key={i} className="stack-small">
              <TextField
                name={`question.${i}.da`}
                label={words.question(i + 1)}
                optional
                defaultValue={value(`question.${i}.da`, round.questions[i]?.da)}
                error={errors?.[`question.${i}.da`]}
              />
              <TextField
                name={`question.${i}.en`}
                label={words.questionEn(i + 1)}
                optional
                defaultValue={value(`question.${i}.en`, round.questions[i]?.en)}
              />
            </div>
          ))}
        </Details>
        <div className="cluster">
          <Button>{words.save}</Button>
        </div>
      </Form>
    </div>
  );
}
