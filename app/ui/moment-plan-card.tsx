/** When a project expects its six moments: shown as a list, and for those who plan as a form. */
import type { MomentPeriod } from "~/domain/bundle/records";
import { moments } from "~/domain/vocabulary";
import { momentPlanOrder } from "~/forms/moment-plan-entry";
import { formatPeriod } from "~/i18n/format";
import { involvementMessages } from "~/i18n/involvement";
import { definition, term } from "~/i18n/vocabulary";
import { Button } from "./button";
import { Card } from "./card";
import { DateField } from "./date-field";
import { Details } from "./details";
import { ErrorSummary } from "./error-summary";
import { Form } from "./navigation";
import { SummaryList } from "./summary-list";
import type { SentBack } from "./use-checked-form";
import { useFormWords } from "./use-form-words";
import { useLanguage } from "./use-language";

interface MomentPlanCardProps {
  momentPlan: readonly MomentPeriod[];
  version: string;
  mayPlan: boolean;
  refused: SentBack | null;
}

export function MomentPlanCard({ momentPlan, version, mayPlan, refused }: MomentPlanCardProps) {
  const language = useLanguage();
  const words = involvementMessages[language];
  const errors = useFormWords(refused?.errors);
  const periodOf = (moment: string) => momentPlan.find((one) => one.moment === moment);
  const day = (name: string, saved: string | undefined) => ({
    name,
    error: errors?.[name],
    defaultValue: refused
      ? {
          day: refused.values[`${name}.day`] ?? "",
          month: refused.values[`${name}.month`] ?? "",
          year: refused.values[`${name}.year`] ?? "",
        }
      : saved,
  });
  return (
    <Card id="moments" title={words.momentPlan}>
      <p className="muted">{words.momentPlanHelp}</p>
      <SummaryList
        items={moments.map((moment) => {
          const period = periodOf(moment);
          return {
            term: term(language, "moment", moment),
            value: period ? (
              formatPeriod(language, period.from, period.to)
            ) : (
              <span className="muted">{words.momentPlanNone}</span>
            ),
          };
        })}
      />
      {mayPlan && (
        <Details summary={words.momentPlanChange} open={refused !== null}>
          <ErrorSummary errors={errors} order={momentPlanOrder} />
          <Form key={version} method="post" noValidate className="stack">
            <input type="hidden" name="form" value="moments" />
            <input type="hidden" name="version" value={version} />
            {moments.map((moment) => (
              <fieldset key={moment} className="stack-small moment-row">
                <legend>{term(language, "moment", moment)}</legend>
                <p className="small muted">{definition(language, "moment", moment)}</p>
                <div className="moment-days">
                  <DateField label={words.from} {...day(`${moment}.from`, periodOf(moment)?.from)} />
                  <DateField label={words.to} {...day(`${moment}.to`, periodOf(moment)?.to)} />
                </div>
              </fieldset>
            ))}
            <div>
              <Button>{words.saveMomentPlan}</Button>
            </div>
          </Form>
        </Details>
      )}
    </Card>
  );
}
