/** The days that a report is about, for whoever writes it: the funder asks when it is due, not for which days. */
import { reportWritingMessages } from "~/i18n/report-writing";
import { Button } from "../button";
import { Card } from "../card";
import { DateField } from "../date-field";
import { Form } from "../navigation";
import { useLanguage } from "../use-language";

export interface RefusedPeriod {
  errors: Partial<Record<"from" | "to", string>>;
  values: Record<string, string>;
}

interface PeriodFormProps {
  report: { from: string; to: string };
  refused: RefusedPeriod | null;
}

export function PeriodForm({ report, refused }: PeriodFormProps) {
  const words = reportWritingMessages[useLanguage()].period;
  const typed = (name: "from" | "to") =>
    refused
      ? {
          day: refused.values[`${name}.day`] ?? "",
          month: refused.values[`${name}.month`] ?? "",
          year: refused.values[`${name}.year`] ?? "",
        }
      : report[name];
  return (
    <Card title={words.title}>
      <p className="muted">{words.help}</p>
      <Form method="post" className="form" noValidate>
        <DateField name="from" label={words.from} defaultValue={typed("from")} error={refused?.errors.from} />
        <DateField name="to" label={words.to} defaultValue={typed("to")} error={refused?.errors.to} />
        <div className="cluster">
          <Button name="intent" value="period" tone="secondary">
            {words.save}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
