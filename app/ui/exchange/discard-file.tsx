/** The button that throws a file away. */
import { incomingMessages } from "~/i18n/incoming";
import { Button } from "../button";
import { Form } from "../navigation";
import { useLanguage } from "../use-language";

export function DiscardFile({ id, name }: { id: number; name: string }) {
  const words = incomingMessages[useLanguage()];
  return (
    <Form method="post">
      <input type="hidden" name="form" value="discard" />
      <Button tone="quiet" name="file" value={id}>
        {words.discard}
        <span className="visually-hidden">{words.discardOf(name)}</span>
      </Button>
    </Form>
  );
}
