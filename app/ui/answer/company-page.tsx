/** The company's own page behind its link: thanks, its answer, the others in sum, replies, and what else it may say. */
import type { FeedbackRound, Response, Text } from "~/domain/bundle/records";
import { fewestOthers, type OthersSummary } from "~/domain/feedback/others-summary";
import { answeringMessages } from "~/i18n/answering";
import { companyPageMessages } from "~/i18n/company-page";
import { formatDay, formatNumber, languageOfText, readText } from "~/i18n/format";
import { Button } from "../button";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { CheckboxField } from "../checkbox-field";
import { Details } from "../details";
import { DoneNotice } from "../done-notice";
import { ErrorSummary } from "../error-summary";
import { IllustrativeBanner } from "../illustrative-banner";
import { Form } from "../navigation";
import { PageHeading } from "../page-heading";
import { SummaryList } from "../summary-list";
import { Tag } from "../tag";
import { TextArea } from "../text-area";
import { useLanguage } from "../use-language";
import { OwnAnswer } from "./own-answer";
import { PrivacyNotice } from "./privacy-notice";
import { useForgottenAnswer } from "./use-forgotten-answer";

type Words = (typeof companyPageMessages)["da"];

export interface CompanyPageProps {
  linkId: number;
  open: boolean;
  project: { title: Text; illustrative: boolean };
  lead: string;
  company: string;
  round: Pick<FeedbackRound, "kind" | "title" | "questions" | "closesOn">;
  own: Response | null;
  others: OthersSummary | null;
  /** Newest first; `now` are those of the round that the link is for. */
  replies: { key: string; now: boolean; said: Text; reply: Text; repliedOn: string }[];
  needs: { key: string; text: Text; status: string; date: string }[];
  readableUntil: string;
  done: string | null;
  refused: { errors: Partial<Record<string, keyof Words["faults"]>>; values: Record<string, string> } | null;
}

export function CompanyPage(props: CompanyPageProps) {
  const language = useLanguage();
  const words = companyPageMessages[language];
  const { linkId, open, project, lead, company, round, own, replies, readableUntil, done, refused } = props;
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

      {done !== "answered" && replies.length > 0 && <Replies replies={replies} />}
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
      {(done === "answered" || replies.length === 0) && <Replies replies={replies} />}
      <Needs {...props} error={errors?.need} typed={refused?.values.need} />

      <Details summary={words.stop} open={errors?.sure !== undefined}>
        <Form method="post" className="stack-small">
          <input type="hidden" name="form" value="renew" />
          <p>{words.renewExplained}</p>
          <div>
            <Button tone="quiet">{words.renew}</Button>
          </div>
        </Form>
        <Form method="post" className="stack-small">
          <input type="hidden" name="form" value="decline" />
          <p>{words.declineExplained}</p>
          <div>
            <Button tone="quiet">{words.decline}</Button>
          </div>
        </Form>
        <Form method="post" className="stack-small">
          <input type="hidden" name="form" value="leave" />
          <p>{words.leaveExplained(company)}</p>
          <CheckboxField name="sure" value="yes" label={words.leaveTick} error={errors?.sure} />
          <div>
            <Button tone="quiet">{words.leave}</Button>
          </div>
        </Form>
      </Details>
      <PrivacyNotice lead={lead} readableUntil={readableUntil} />
    </div>
  );
}

function Replies({ replies }: Pick<CompanyPageProps, "replies">) {
  const words = companyPageMessages[useLanguage()];
  const fresh = replies.filter(({ now }) => now);
  const earlier = replies.filter(({ now }) => !now);
  return (
    <Card title={words.replies}>
      {replies.length === 0 && <p className="muted">{words.noReplies}</p>}
      {fresh.map((one) => (
        <Reply key={one.key} reply={one} />
      ))}
      {earlier.length > 0 && (
        <Details summary={words.earlierReplies(earlier.length)} open={fresh.length === 0}>
          {earlier.map((one) => (
            <Reply key={one.key} reply={one} />
          ))}
        </Details>
      )}
    </Card>
  );
}

function Reply({ reply: { said, reply, repliedOn } }: { reply: CompanyPageProps["replies"][number] }) {
  const language = useLanguage();
  const words = companyPageMessages[language];
  return (
    <div className="quote stack-small">
      <p lang={languageOfText(language, said)}>
        <strong>{words.said}:</strong> {readText(language, said)}
      </p>
      <p lang={languageOfText(language, reply)} className="typed-text">
        <strong>{words.did}:</strong> {readText(language, reply)}
      </p>
      <p className="small muted">{words.repliedOn(formatDay(language, repliedOn))}</p>
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

function Needs({ needs, error, typed }: Pick<CompanyPageProps, "needs"> & { error?: string; typed?: string }) {
  const language = useLanguage();
  const words = companyPageMessages[language];
  return (
    <Card title={words.need}>
      <Form method="post" className="form" noValidate key={needs.length}>
        <input type="hidden" name="form" value="need" />
        <TextArea
          name="need"
          label={words.needLabel}
          hint={words.needHint}
          rows={3}
          error={error}
          defaultValue={typed}
        />
        <div>
          <Button tone="quiet">{words.needSend}</Button>
        </div>
      </Form>
      {needs.length > 0 && (
        <>
          <h3>{words.needs}</h3>
          <ul className="plain-list stack-small">
            {needs.map(({ key, text, status }) => (
              <li key={key} lang={languageOfText(language, text)}>
                {readText(language, text)}{" "}
                <Tag tone={status === "answered" ? "success" : "neutral"}>
                  {status === "answered" ? words.answered : words.open}
                </Tag>
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
