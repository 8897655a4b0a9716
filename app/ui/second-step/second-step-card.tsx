/** What two-step sign-in consists of, on a person's own page. */
import { formatMoment } from "~/i18n/format";
import { secondStepMessages } from "~/i18n/second-step";
import { paths } from "~/paths";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { RowList } from "../row-list";
import { useLanguage } from "../use-language";
import type { ListedPasskey } from "./second-step-page";

export interface SecondStepCardProps {
  app: { since: number } | null;
  passkeys: readonly ListedPasskey[];
}

export function SecondStepCard({ app, passkeys }: SecondStepCardProps) {
  const language = useLanguage();
  const words = secondStepMessages[language];
  const on = app !== null || passkeys.length > 0;
  const used = (moment: number | null) =>
    moment === null ? words.passkeys.neverUsed : words.passkeys.used(formatMoment(language, moment));
  return (
    <Card title={words.title}>
      <p className={on ? undefined : "muted"}>{on ? words.on : words.lead}</p>
      {on && (
        <RowList
          label={words.title}
          items={[
            ...(app
              ? [{ key: "app", title: words.app.title, notes: [words.app.since(formatMoment(language, app.since))] }]
              : []),
            ...passkeys.map(({ id, name, lastUsedAt }) => ({
              key: String(id),
              title: name,
              notes: [words.passkeys.title, used(lastUsedAt)],
            })),
          ]}
        />
      )}
      <div>
        <ButtonLink to={paths.secondStep} tone="secondary">
          {on ? words.toPage : words.toSetUp}
        </ButtonLink>
      </div>
    </Card>
  );
}
