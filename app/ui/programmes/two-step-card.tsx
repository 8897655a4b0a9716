/** Whether a programme demands two-step sign-in of its managers and reviewers. */
import { secondStepMessages } from "~/i18n/second-step";
import { paths } from "~/paths";
import { Button } from "../button";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { ErrorSummary } from "../error-summary";
import { Form } from "../navigation";
import { useFormWords } from "../use-form-words";
import { useLanguage } from "../use-language";

interface TwoStepCardProps {
  demands: boolean;
  /** Whether the reader signed in with two steps. */
  own: boolean;
  errors: Record<string, string> | null;
}

export function TwoStepCard({ demands, own, errors: keys }: TwoStepCardProps) {
  const language = useLanguage();
  const words = secondStepMessages[language].demand;
  const errors = useFormWords(keys);
  return (
    <Card title={words.title}>
      <ErrorSummary errors={errors} />
      <p>{demands ? words.on : words.off}</p>
      <p className="muted">{words.help}</p>
      {demands || own ? (
        <Form method="post">
          <input type="hidden" name="form" value="two-steps" />
          <Button tone="secondary" name="demands" value={demands ? "no" : "yes"}>
            {demands ? words.stop : words.start}
          </Button>
        </Form>
      ) : (
        <>
          <p>{words.ownFirst}</p>
          <div>
            <ButtonLink to={paths.secondStep} tone="secondary">
              {secondStepMessages[language].toSetUp}
            </ButtonLink>
          </div>
        </>
      )}
    </Card>
  );
}
