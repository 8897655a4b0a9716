/** One project as its company sees it: questions, answers, replies, plan, agreement, activities, and what it may say. */
import type { FeedbackRound, Response, Text } from "~/domain/bundle/records";
import type { PlanMatrix as Plan } from "~/domain/involvement-plan";
import type { Agreement } from "~/domain/project-record";
import type { DatePrecision, FeedbackRoundKind, Moment } from "~/domain/vocabulary";
import { companyPageMessages } from "~/i18n/company-page";
import { formatDay, languageOfText, readText } from "~/i18n/format";
import { ourProjectsMessages } from "~/i18n/our-projects";
import { stakeholdersMessages } from "~/i18n/stakeholders";
import { paths } from "~/paths";
import { AgreementList } from "../agreement-list";
import { OwnAnswer } from "../answer/own-answer";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { Details } from "../details";
import { DoneNotice } from "../done-notice";
import { ErrorSummary } from "../error-summary";
import { Icon } from "../icon";
import { IllustrativeBanner } from "../illustrative-banner";
import { PageHeading } from "../page-heading";
import { PlanMatrix } from "../plan-matrix";
import { useLanguage } from "../use-language";
import { AskedRounds } from "./asked-rounds";
import { CompanyNeeds, type CompanyNeedsProps } from "./company-needs";
import { CompanyReplies, type CompanyReply } from "./company-replies";
import { LeaveForm } from "./leave-form";

export interface OwnRound {
  key: string;
  kind: FeedbackRoundKind;
  title: Text;
  openedOn: string;
  closesOn: string | null;
  questions: NonNullable<FeedbackRound["questions"]>;
  open: boolean;
  asked: number;
  answered: number;
  ownLink: number | null;
  answers: Response[];
}

export interface OurProjectPageProps {
  project: { key: string; title: Text; illustrative: boolean };
  lead: string;
  company: { key: string; name: string };
  archived: boolean;
  rounds: OwnRound[];
  replies: CompanyReply[];
  plan: Plan | null;
  periods: Readonly<Record<Moment, string>>;
  agreements: readonly Agreement[];
  takesAgreement: boolean;
  activities: readonly { key: string; title: Text; date: string; datePrecision: DatePrecision }[];
  needs: CompanyNeedsProps["needs"];
  done: string | null;
  refused: { errors: { need?: "need" | "needLong"; sure?: "leave" }; typed: string } | null;
}

export function OurProjectPage(props: OurProjectPageProps) {
  const { project, lead, company, archived, rounds, replies, plan, periods, agreements, activities, refused } = props;
  const language = useLanguage();
  const words = ourProjectsMessages[language];
  const { faults } = companyPageMessages[language];
  const need = refused?.errors.need && faults[refused.errors.need];
  const sure = refused?.errors.sure && faults[refused.errors.sure];
  const answered = rounds.filter(({ answers }) => answers.length > 0);
  const { one } = stakeholdersMessages[language];
  return (
    <div className="stack-large company-page">
      {project.illustrative && <IllustrativeBanner />}
      <ErrorSummary errors={refused ? { need, sure } : null} />
      <PageHeading
        title={readText(language, project.title)}
        breadcrumb={[{ to: paths.ownProjects, label: words.title }]}
        lead={`${company.name} · ${lead}`}
      />
      <DoneNotice done={props.done} words={words.done} />
      <AskedRounds rounds={rounds} />
      {replies.length > 0 && <CompanyReplies replies={replies} />}
      <Card title={words.answers}>
        {answered.length === 0 && <p className="muted">{words.noAnswers}</p>}
        {answered.map(({ key, title, openedOn, questions, answers }, i) => (
          <Details
            key={key}
            open={i === 0}
            summary={`${readText(language, title)}, ${formatDay(language, openedOn)} (${answers.length})`}
          >
            {answers.map((response) => (
              <div key={response.key} className="quote">
                <OwnAnswer round={{ questions }} response={response} />
              </div>
            ))}
          </Details>
        ))}
      </Card>
      <Card title={words.involvement}>
        {plan && (
          <PlanMatrix
            label={words.involvement}
            plan={plan}
            many={false}
            periods={periods}
            legend={["done", "planned", "missed", "unplanned"]}
          />
        )}
        <h3>{words.agreement}</h3>
        {agreements.length === 0 && <p className="muted">{words.noAgreement}</p>}
        <AgreementList agreements={agreements} whole />
        {props.takesAgreement && agreements.length > 0 && (
          <div className="cluster">
            {(["da", "en"] as const).map((of) => (
              <ButtonLink
                key={of}
                to={`${paths.agreement(project.key, company.key)}?language=${of}`}
                tone="secondary"
                reloadDocument
              >
                <Icon name="download" />
                {of === "da" ? one.pdfDa : one.pdfEn}
              </ButtonLink>
            ))}
          </div>
        )}
      </Card>
      <Card title={words.events}>
        {activities.length === 0 && <p className="muted">{words.noEvents}</p>}
        <ul className="plain-list stack-small">
          {activities.map(({ key, title, date, datePrecision }) => (
            <li key={key}>
              <span lang={languageOfText(language, title)}>{readText(language, title)}</span>{" "}
              <span className="small muted">{formatDay(language, date, datePrecision)}</span>
            </li>
          ))}
        </ul>
      </Card>
      <CompanyNeeds needs={props.needs} mayAsk={!archived} error={need} typed={refused?.typed} />
      {!archived && (
        <Details summary={words.leave} open={sure !== undefined}>
          <LeaveForm company={company.name} error={sure} />
        </Details>
      )}
    </div>
  );
}
