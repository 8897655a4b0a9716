/** Where a company leaves a project: with one tick, so that nobody leaves by a slip. */
import { companyPageMessages } from "~/i18n/company-page";
import { Button } from "../button";
import { CheckboxField } from "../checkbox-field";
import { Form } from "../navigation";
import { useLanguage } from "../use-language";

export function LeaveForm({ company, error }: { company: string; error: string | undefined }) {
  const words = companyPageMessages[useLanguage()];
  return (
    <Form method="post" className="stack-small">
      <input type="hidden" name="form" value="leave" />
      <p>{words.leaveExplained(company)}</p>
      <CheckboxField name="sure" value="yes" label={words.leaveTick} error={error} />
      <div>
        <Button tone="quiet">{words.leave}</Button>
      </div>
    </Form>
  );
}
