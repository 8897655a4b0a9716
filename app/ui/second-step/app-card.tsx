/** The authenticator app: set up with a picture and a code, or there and removable. */
import { appCodeForm } from "~/forms/second-step";
import { formatMoment } from "~/i18n/format";
import { secondStepMessages } from "~/i18n/second-step";
import { Button } from "../button";
import { Card } from "../card";
import { ErrorSummary } from "../error-summary";
import { Form } from "../navigation";
import { TextField } from "../text-field";
import { type SentBack, useCheckedForm } from "../use-checked-form";
import { useLanguage } from "../use-language";
import { QrCode } from "./qr-code";
import type { SecondStepPageProps } from "./second-step-page";

type AppCardProps = Pick<SecondStepPageProps, "app" | "appOffered" | "administrator" | "fresh" | "setUp"> & {
  refused: SentBack | null;
};

export function AppCard({ app, appOffered, administrator, fresh, setUp, refused }: AppCardProps) {
  const language = useLanguage();
  const words = secondStepMessages[language].app;
  return (
    <Card title={words.title}>
      {!app && <p className="muted">{words.help}</p>}
      {app && <p>{words.since(formatMoment(language, app.since))}</p>}
      {app && fresh && (
        <Form method="get">
          <Button tone="secondary" name="remove" value="app">
            {words.remove}
          </Button>
        </Form>
      )}
      {!app && !appOffered && <p>{administrator ? words.notOfferedAdministrator : words.notOffered}</p>}
      {!app && appOffered && fresh && !setUp && (
        <Form method="post">
          <Button name="form" value="app">
            {words.begin}
          </Button>
        </Form>
      )}
      {setUp && <SetUpApp {...setUp} refused={refused} />}
    </Card>
  );
}

function SetUpApp({
  picture,
  secret,
  refused,
}: NonNullable<SecondStepPageProps["setUp"]> & { refused: SentBack | null }) {
  const words = secondStepMessages[useLanguage()].app;
  const { errors, order, form, field } = useCheckedForm(appCodeForm, refused);
  return (
    <>
      <h3>{words.scan}</h3>
      <QrCode picture={picture} label={words.picture} />
      <p>
        {words.orType} <code className="secret-code">{secret}</code>
      </p>
      <h3>{words.confirm}</h3>
      <ErrorSummary errors={errors} order={order} />
      <Form className="form" {...form}>
        <input type="hidden" name="form" value="confirm" />
        <TextField
          label={words.code}
          hint={words.codeHint}
          width="short"
          inputMode="numeric"
          autoComplete="one-time-code"
          {...field("code")}
        />
        <div>
          <Button>{words.confirmButton}</Button>
        </div>
      </Form>
    </>
  );
}
