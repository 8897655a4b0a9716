/** Chooses activities by title or day, newest first: those that answered a need, or lie behind an outcome. */
import type { Activity } from "~/domain/bundle/records";
import { formatDay, readText } from "~/i18n/format";
import { recordsMessages } from "~/i18n/records";
import { Button } from "../button";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { CheckboxGroup } from "../checkbox-group";
import { Form } from "../navigation";
import { TextField } from "../text-field";
import { useLanguage } from "../use-language";
import { useMessages } from "../use-messages";

type Offered = Pick<Activity, "key" | "title" | "date" | "datePrecision">;

export interface ActivityChoiceProps {
  kind: "need" | "outcome";
  address: string;
  version: string;
  chosen: readonly Offered[];
  /** What was searched for. */
  words: string;
  found: readonly Offered[];
}

export function ActivityChoice({ kind, address, version, chosen, words: find, found }: ActivityChoiceProps) {
  const language = useLanguage();
  const messages = useMessages();
  const words = recordsMessages[language].closing;
  const known = new Set(chosen.map(({ key }) => key));
  const offered = [...chosen, ...found.filter(({ key }) => !known.has(key))];
  return (
    <Card title={kind === "need" ? words.title : words.outcomeTitle}>
      <Form method="get" action={address} className="form" role="search">
        <input type="hidden" name="ask" value="activities" />
        <TextField name="find" type="search" label={words.find} hint={words.findHint} defaultValue={find} />
        <div>
          <Button tone="secondary">{words.findButton}</Button>
        </div>
      </Form>
      <Form
        key={find}
        method="post"
        action={`${address}?ask=activities&find=${encodeURIComponent(find)}`}
        className="form"
      >
        <input type="hidden" name="intent" value="activities" />
        <input type="hidden" name="version" value={version} />
        {offered.map(({ key }) => (
          <input key={key} type="hidden" name="offered" value={key} />
        ))}
        {found.length === 0 && <p>{words.none}</p>}
        {offered.length > 0 && (
          <CheckboxGroup
            name="activity"
            label={words.choose}
            hint={kind === "need" ? words.noneChosen : undefined}
            defaultValue={[...known]}
            choices={offered.map(({ key, title, date, datePrecision }) => ({
              value: key,
              label: readText(language, title),
              hint: formatDay(language, date, datePrecision),
            }))}
          />
        )}
        <div className="cluster">
          <Button>{kind === "need" ? words.close : words.saveOutcome}</Button>
          <ButtonLink to={address} tone="quiet">
            {messages.cancel}
          </ButtonLink>
        </div>
      </Form>
    </Card>
  );
}
