/** Asks whether a point is to be deleted, and says what goes with it. */
import type { FollowUp } from "~/domain/bundle/records";
import { languageOfText, readText } from "~/i18n/format";
import { roundsMessages } from "~/i18n/rounds";
import { Button } from "../button";
import { Confirmation } from "../confirmation";
import { Form } from "../navigation";
import { useLanguage } from "../use-language";

export function RemovePoint({ point }: { point: FollowUp }) {
  const language = useLanguage();
  const words = roundsMessages[language].results;
  return (
    <Confirmation
      title={words.removeQuestion}
      back="?#points"
      action={
        <Form method="post">
          <input type="hidden" name="form" value="remove-point" />
          <Button tone="danger" name="point" value={point.key}>
            {words.removePoint}
          </Button>
        </Form>
      }
    >
      <blockquote className="quote typed-text" lang={languageOfText(language, point.point)}>
        {readText(language, point.point)}
      </blockquote>
      <p>
        {words.removeMeaning} {point.reply && words.removeReply}
      </p>
    </Confirmation>
  );
}
