/** The page of the second step: a code of the app, a passkey, or a recovery code. */
import { secondStepMessages } from "~/i18n/second-step";
import { Button } from "../button";
import { Card } from "../card";
import { Details } from "../details";
import { ErrorSummary } from "../error-summary";
import { Form } from "../navigation";
import { PageHeading } from "../page-heading";
import { TextField } from "../text-field";
import type { SentBack } from "../use-checked-form";
import { useFormWords } from "../use-form-words";
import { useLanguage } from "../use-language";
import { PasskeyButton } from "./passkey-button";

interface AnswerSecondStepPageProps {
  /** Whether there is an app whose codes can be checked. */
  app: boolean;
  passkeys: boolean;
  refused: (SentBack & { form: string }) | null;
}

export function AnswerSecondStepPage({ app, passkeys, refused }: AnswerSecondStepPageProps) {
  const words = secondStepMessages[useLanguage()].answer;
  const errors = useFormWords(refused?.errors);
  const recovery = (
    <>
      <TextField
        name="recoveryCode"
        label={words.recoveryCode}
        hint={words.recoveryHint}
        error={errors?.recoveryCode}
        width="medium"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <div className="cluster">
        <Button tone={app ? "secondary" : "primary"} name="way" value="recovery-code">
          {words.withRecovery}
        </Button>
      </div>
    </>
  );
  return (
    <div className="page-narrow">
      <ErrorSummary errors={errors} order={["code", "recoveryCode"]} />
      <PageHeading title={words.title} lead={words.lead} />
      <div className="stack">
        <Card>
          {passkeys && (
            <PasskeyButton purpose="second_step" label={words.passkey} tone={app ? "secondary" : "primary"} />
          )}
          <Form method="post" noValidate className="form">
            {/* The first button is the one that Return presses: it leaves the way to what is filled in. */}
            <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
            {app && (
              <>
                <TextField
                  name="code"
                  label={words.code}
                  hint={words.codeHint}
                  error={errors?.code}
                  width="short"
                  inputMode="numeric"
                  autoComplete="one-time-code"
                />
                <div className="cluster">
                  <Button name="way" value="code">
                    {words.button}
                  </Button>
                </div>
              </>
            )}
            <Details summary={words.orRecovery} open={refused?.form === "recovery-code" || (!app && !passkeys)}>
              {recovery}
            </Details>
          </Form>
        </Card>
        <p className="muted">{words.lost}</p>
        <Form method="post">
          <Button tone="quiet" name="way" value="cancel">
            {words.cancel}
          </Button>
        </Form>
      </div>
    </div>
  );
}
