/** What companies chose in a round: why they take part, how they wish to and how they did, and whether it lived up to it. */
import type { Counts, Spread } from "~/domain/feedback/summarise-round";
import type { InvolvementForm, Motivation } from "~/domain/vocabulary";
import { answeringMessages } from "~/i18n/answering";
import { roundsMessages } from "~/i18n/rounds";
import { term } from "~/i18n/vocabulary";
import { Card } from "../card";
import { useLanguage } from "../use-language";
import { CountBars } from "./count-bars";

export interface RoundChoicesProps {
  responses: number;
  livedUp: Spread;
  choices: { motivation: Counts<Motivation>; desired: Counts<InvolvementForm>; experienced: Counts<InvolvementForm> };
}

const steps = [1, 2, 3, 4, 5] as const;

export function RoundChoices({ responses, livedUp, choices }: RoundChoicesProps) {
  const language = useLanguage();
  const words = roundsMessages[language].results;
  const asked = answeringMessages[language];
  const { motivation, desired, experienced } = choices;
  if (!motivation && !desired && !experienced && livedUp.n === 0) return null;
  const forms = (counts: { key: InvolvementForm; n: number }[]) =>
    counts.map(({ key, n }) => ({ label: term(language, "involvementForm", key), n }));
  return (
    <Card title={words.choices}>
      {motivation && (
        <CountBars
          title={asked.motivation}
          of={responses}
          rows={motivation.map(({ key, n }) => ({ label: term(language, "motivation", key), n }))}
        />
      )}
      {desired && <CountBars title={asked.desired} of={responses} rows={forms(desired)} />}
      {experienced && <CountBars title={asked.experienced} of={responses} rows={forms(experienced)} />}
      {livedUp.n > 0 && (
        <CountBars
          title={asked.livedUp}
          of={responses}
          rows={steps.map((step) => ({ label: asked.livedUpScale[step], n: livedUp.steps[step - 1] ?? 0 }))}
        />
      )}
    </Card>
  );
}
