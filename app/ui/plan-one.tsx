/** The plan of one organisation: its cells as buttons, and what is agreed in each form. */
import type { Key } from "~/domain/bundle/records";
import type { PlanMatrix as Plan } from "~/domain/involvement-plan";
import type { KeptDraft } from "~/domain/kept-draft";
import type { Agreement } from "~/domain/project-record";
import type { InvolvementForm, Moment } from "~/domain/vocabulary";
import { involvementMessages } from "~/i18n/involvement";
import { term } from "~/i18n/vocabulary";
import { paths } from "~/paths";
import { AgreementForm } from "./agreement-form";
import { AgreementList } from "./agreement-list";
import { Button } from "./button";
import { ButtonLink } from "./button-link";
import { Card } from "./card";
import { Confirmation } from "./confirmation";
import { EmptyState } from "./empty-state";
import { Form, Link } from "./navigation";
import { PlanButtons } from "./plan-buttons";
import { PlanMatrix } from "./plan-matrix";
import type { SentBack } from "./use-checked-form";
import { useLanguage } from "./use-language";

export interface PlanOneProps {
  project: Key;
  organisation: { key: Key; name: string };
  plan: Plan;
  past: readonly Moment[];
  periods: Readonly<Record<Moment, string>>;
  agreements: readonly (Agreement & { version: string })[];
  readsAgreement: boolean;
  mayPlan: boolean;
  /** Of which form the address asks to correct or delete the agreement. */
  change: InvolvementForm | null;
  remove: InvolvementForm | null;
  /** What was typed into the form of the agreement. */
  draft: KeptDraft | null;
  refused: SentBack | null;
}

export function PlanOne(props: PlanOneProps) {
  const { project, organisation, plan, past, periods, agreements, readsAgreement, mayPlan, refused } = props;
  const language = useLanguage();
  const words = involvementMessages[language];
  const address = `${paths.involvement(project)}?organisation=${organisation.key}`;
  const changing = mayPlan ? agreements.find(({ form }) => form === props.change) : undefined;
  const removing = mayPlan && !refused ? agreements.find(({ form }) => form === props.remove) : undefined;
  const label = words.planFor(organisation.name);
  return (
    <>
      <Card
        title={label}
        actions={
          <>
            <Link to={paths.involvement(project)}>{words.back}</Link>
            <Link to={paths.stakeholder(project, organisation.key)}>{words.toOne}</Link>
          </>
        }
      >
        {mayPlan ? (
          <>
            <p className="muted">{words.planHelp}</p>
            <PlanButtons
              label={label}
              organisation={organisation.key}
              plan={plan}
              past={past}
              periods={periods}
              agreements={agreements}
            />
          </>
        ) : (
          <PlanMatrix
            label={label}
            plan={plan}
            many={false}
            periods={periods}
            legend={["done", "planned", "missed", "unplanned"]}
          />
        )}
      </Card>
      {removing && (
        <Confirmation
          title={words.removeQuestion(term(language, "involvementForm", removing.form), organisation.name)}
          back={address}
          action={
            <Form method="post">
              <input type="hidden" name="form" value="remove-agreement" />
              <input type="hidden" name="organisation" value={organisation.key} />
              <Button tone="danger" name="involvement" value={removing.form}>
                {words.removeButton}
              </Button>
            </Form>
          }
        >
          <p>{words.removeMeaning}</p>
        </Confirmation>
      )}
      {changing && (
        <AgreementForm
          key={changing.form}
          agreement={changing}
          version={changing.version}
          project={project}
          address={`${address}&change=${changing.form}`}
          back={`${address}#agreements`}
          draft={props.draft}
          refused={refused}
        />
      )}
      <Card id="agreements" title={words.agreements}>
        <p className="muted">{words.agreementsHelp}</p>
        {agreements.length === 0 ? (
          <EmptyState title={words.noAgreements} />
        ) : (
          <AgreementList
            agreements={agreements}
            whole={readsAgreement}
            actions={
              mayPlan
                ? (form) => {
                    const name = term(language, "involvementForm", form);
                    return (
                      <>
                        <ButtonLink to={`${address}&change=${form}#agreement`} tone="quiet">
                          {words.change}
                          <span className="visually-hidden">{words.changeOf(name)}</span>
                        </ButtonLink>
                        <ButtonLink to={`${address}&remove=${form}`} tone="quiet">
                          {words.remove}
                          <span className="visually-hidden">{words.changeOf(name)}</span>
                        </ButtonLink>
                      </>
                    );
                  }
                : undefined
            }
          />
        )}
      </Card>
    </>
  );
}
