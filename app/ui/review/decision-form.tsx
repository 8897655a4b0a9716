/** The reviewer's decision on the version above it. */
import { placedName } from "~/forms/review-forms";
import { reviewMessages } from "~/i18n/review";
import { Button } from "../button";
import { Card } from "../card";
import { CheckboxField } from "../checkbox-field";
import type { FormErrors } from "../form-errors";
import { Form } from "../navigation";
import { RadioGroup } from "../radio-group";
import { TextArea } from "../text-area";
import { useLanguage } from "../use-language";
import type { ReviewData } from "./review-data";

interface DecisionFormProps extends Pick<ReviewData, "report" | "threads" | "refused"> {
  errors: FormErrors | null;
}

export function DecisionForm({ report, threads, refused, errors }: DecisionFormProps) {
  const words = reviewMessages[useLanguage()].decision;
  const back = refused?.form === "decide" ? refused : null;
  const name = (field: string) => placedName("decide", field);
  const hidden = threads.some(({ sharedAt }) => sharedAt === null);
  return (
    <div className="no-print">
      <Card id="decide" title={words.title}>
        <p>{words.lead}</p>
        <Form method="post" className="form" noValidate>
          <input type="hidden" name="intent" value="decide" />
          <input type="hidden" name={name("version")} value={report.version} />
          <RadioGroup
            name={name("decision")}
            label={words.choice}
            defaultValue={back?.values[name("decision")]}
            error={back ? errors?.[name("decision")] : undefined}
            choices={[
              { value: "returned", label: words.returned, hint: words.returnedHint },
              { value: "approved", label: words.approved, hint: words.approvedHint },
            ]}
          />
          <TextArea
            name={name("note")}
            label={words.note}
            hint={words.noteHint}
            rows={5}
            maxLength={5000}
            defaultValue={back?.values[name("note")]}
            error={back ? errors?.[name("note")] : undefined}
          />
          {hidden && (
            <CheckboxField
              name={name("share")}
              label={words.share}
              value="on"
              defaultChecked={back ? back.values[name("share")] === "on" : true}
            />
          )}
          <div>
            <Button>{words.button}</Button>
          </div>
        </Form>
      </Card>
    </div>
  );
}
