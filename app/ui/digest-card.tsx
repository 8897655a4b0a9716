/** The switch of the weekly digest on a person's own page. */
import { digestMessages } from "~/i18n/digest";
import { Button } from "./button";
import { Card } from "./card";
import { Form } from "./navigation";
import { useLanguage } from "./use-language";

export function DigestCard({ on }: { on: boolean }) {
  const words = digestMessages[useLanguage()];
  return (
    <Card title={words.title}>
      <p>{on ? words.on : words.off}</p>
      <Form method="post">
        <input type="hidden" name="form" value="digest" />
        <Button tone="secondary" name="digest" value={on ? "off" : "on"}>
          {on ? words.stop : words.start}
        </Button>
      </Form>
    </Card>
  );
}
