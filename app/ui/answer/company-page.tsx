/** The company's own page behind its link: thanks, its answer, the others in sum, replies, and what else it may say. */
import type { FeedbackRound, Response, Text } from "~/domain/bundle/records";
import { fewestOthers, type OthersSummary } from "~/domain/feedback/others-summary";
import type { Agreement } from "~/domain/project-record";
import { answeringMessages } from "~/i18n/answering";
import { companyPageMessages } from "~/i18n/company-page";
import { formatNumber, readText } from "~/i18n/format";
import { AgreementList } from "../agreement-list";
import { Button } from "../button";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { Details } from "../details";
import { DoneNotice } from "../done-notice";
import { ErrorSummary } from "../error-summary";
import { IllustrativeBanner } from "../illustrative-banner";
import { Form } from "../navigation";
import { PageHeading } from "../page-heading";
import { SummaryList } from "../summary-list";
import { CompanyNeeds, type CompanyNeedsProps } from "../company/company-needs";
import { CompanyReplies, type CompanyReply } from "../company/company-replies";
import { LeaveForm } from "../company/leave-form";
import { useLanguage } from "../use-language";
import { AllowForm } from "./allow-form";
import { OwnAnswer } from "./own-answer";
import { PrivacyNotice } from "./privacy-notice";
import { useForgottenAnswer } from "./use-forgotten-answer";

type Words = (typeof companyPageMessages)["da"];

export interface CompanyPageProps {
  linkId: number;
  open: boolean;
  /** Whether it may ask for knowledge and leave; not once the project is archived. */
  speaks: boolean;
  agreements: readonly Agreement[];
  project: { title: Text; illustrative: boolean };
  lead: string;
  company: string;
  round: Pick<FeedbackRound, "kind" | "title" | "questions" | "closesOn">;
  own: Response | null;
  others: OthersSummary | null;
  /** Newest first; `now` are those of the round that the link is for. */
  replies: CompanyReply[];
  needs: CompanyNeedsProps["needs"];
  /** Whether its holder asked not to be asked again. */
  declined: boolean;
  readableUntil: string;
  done: string | null;
  refused: { errors: Partial<Record<string, keyof Words["faults"]>>; values: Record<string, string> } | null;
}

export function CompanyPage(props: CompanyPageProps) {
  const language = useLanguage();
  const words = companyPageMessages[language];
  const {
    linkId,
    open,
    speaks,
    agreements,
    project,
    lead,
    company,
    round,
    own,
    replies,
    declined,
    readableUntil,
    done,
    refused,
  } = props;
  useForgottenAnswer(linkId, done === "answered");
  const errors =
    refused &&
    Object.fromEntries(Object.entries(refused.errors).map(([name, key]) => [name, key && words.faults[key]]));
  return (
    <div className="page-narrow stack-large company-page">
      {project.illustrative && <IllustrativeBanner />}
      <ErrorSummary errors={errors} />
      <PageHeading title={words.title(readText(language, project.title))} lead={`${company} · ${lead}`} />
      <DoneNotice done={done} words={words.done} />

      {done !== "answered" && replies.length > 0 && <CompanyReplies replies={replies} />}
      <Card title={words.own}>
        {own ? <OwnAnswer round={round} response={own} /> : <p className="muted">{words.notAnswered}</p>}
        {open ? (
          <div>
            <ButtonLink to={`?lang=${language}&change`} tone={own ? "quiet" : "primary"}>
              {own ? words.change : words.answer}
            </ButtonLink>
          </div>
        ) : (
          <p className="muted">{words.closed}</p>
        )}
      </Card>

      {/* Hopes are words, and the words of others are not shown. */}
      {round.kind !== "expectations" && <Others {...props} />}
      {(done === "answered" || replies.length === 0) && <CompanyReplies replies={replies} />}
      {agreements.length > 0 && (
        <Card title={words.agreement}>
          <AgreementList agreements={agreements} whole />
        </Card>
      )}
      {(speaks || props.needs.length > 0) && (
        <CompanyNeeds needs={props.needs} mayAsk={speaks} error={errors?.need} typed={refused?.values.need} />
      )}

      {declined && <AllowForm />}
      <Details summary={words.stop} open={errors?.sure !== undefined}>
        <Form method="post" className="stack-small">
          <input type="hidden" name="form" value="renew" />
          <p>{words.renewExplained}</p>
          <div>
            <Button tone="quiet">{words.renew}</Button>
          </div>
        </Form>
        {!declined && (
          <Form method="post" className="stack-small">
            <input type="hidden" name="form" value="decline" />
            <p>{words.declineExplained}</p>
            <div>
              <Button tone="quiet">{words.decline}</Button>
            </div>
          </Form>
        )}
        {speaks && <LeaveForm company={company} error={errors?.sure} />}
      </Details>
      <PrivacyNotice lead={lead} readableUntil={readableUntil} />
    </div>
  );
}

function Others({ others }: Pick<CompanyPageProps, "others">) {
  const language = useLanguage();
  const words = companyPageMessages[language];
  const asked = answeringMessages[language];
  const read = ({ mean, n }: { mean: number; n: number }) =>
    words.mean(formatNumber(language, Math.round(mean * 10) / 10), n);
  const items = [
    ...(others?.ratings ?? []).map(({ aspect, ...one }) => ({ term: asked.aspects[aspect].label, value: read(one) })),
    ...(others?.livedUp ? [{ term: asked.livedUp, value: read(others.livedUp) }] : []),
  ];
  return (
    <Card title={words.others}>
      <p className="muted">{others ? words.othersN(others.n) : words.othersFew(fewestOthers)}</p>
      {items.length > 0 && <SummaryList items={items} />}
    </Card>
  );
}
