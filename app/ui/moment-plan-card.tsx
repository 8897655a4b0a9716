/** When a project expects its six moments: shown as a list, and for those who plan as a form. */
import type { Key, MomentPeriod } from "~/domain/bundle/records";
import type { KeptDraft } from "~/domain/kept-draft";
import { moments } from "~/domain/vocabulary";
import { momentPlanOrder, readMomentPlan } from "~/forms/moment-plan-entry";
import { formatPeriod } from "~/i18n/format";
import { involvementMessages } from "~/i18n/involvement";
import { definition, term } from "~/i18n/vocabulary";
import { paths } from "~/paths";
import { Button } from "./button";
import { Card } from "./card";
import { DateField } from "./date-field";
import { Details } from "./details";
import { ErrorSummary } from "./error-summary";
import { KeepDraft } from "./keep-draft";
import { Form } from "./navigation";
import { refill } from "./refill";
import { SummaryList } from "./summary-list";
import type { SentBack } from "./use-checked-form";
import { useLanguage } from "./use-language";
import { useReadForm } from "./use-read-form";

interface MomentPlanCardProps {
  momentPlan: readonly MomentPeriod[];
  version: string;
  project: Key;
  mayPlan: boolean;
  draft: KeptDraft | null;
  refused: SentBack | null;
}

export function MomentPlanCard({ momentPlan, version, project, mayPlan, draft, refused }: MomentPlanCardProps) {
  const language = useLanguage();
  const words = involvementMessages[language];
  const { errors, onSubmit } = useReadForm((form) => readMomentPlan(form).errors, refused);
  const filled = refill(draft, refused)?.values;
  const periodOf = (moment: string) => momentPlan.find((one) => one.moment === moment);
  const day = (name: string, saved: string | undefined) => ({
    name,
    error: errors?.[name],
    defaultValue: filled
      ? {
          day: filled[`${name}.day`] ?? "",
          month: filled[`${name}.month`] ?? "",
          year: filled[`${name}.year`] ?? "",
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
        <Details summary={words.momentPlanChange} open={filled !== undefined}>
          <ErrorSummary errors={errors} order={momentPlanOrder} />
          <KeepDraft
            key={version}
            draft={draft}
            project={project}
            address={`${paths.involvement(project)}#moments`}
            refused={refused !== null}
          >
            <Form method="post" noValidate className="stack" onSubmit={onSubmit}>
              <input type="hidden" name="form" value="moments" />
              <input type="hidden" name="version" value={filled?.version ?? version} />
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
          </KeepDraft>
        </Details>
      )}
    </Card>
  );
}
