/** Tells somebody who said no that nobody asks any more, and takes the no back. */
import { companyPageMessages } from "~/i18n/company-page";
import { Button } from "../button";
import { Card } from "../card";
import { Form } from "../navigation";
import { useLanguage } from "../use-language";

export function AllowForm() {
  const words = companyPageMessages[useLanguage()];
  return (
    <Card>
      <Form method="post" className="stack-small">
        <input type="hidden" name="form" value="allow" />
        <p>
          <strong>{words.declined}</strong> {words.allowExplained}
        </p>
        <div>
          <Button tone="secondary">{words.allow}</Button>
        </div>
      </Form>
    </Card>
  );
}
