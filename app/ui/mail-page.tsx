/** The administrator's page of mails. */
import { administrationMessages } from "~/i18n/administration";
import { formatMoment } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import { paths } from "~/paths";
import { Button } from "./button";
import { Card } from "./card";
import { DoneNotice } from "./done-notice";
import { EmptyState } from "./empty-state";
import { ErrorSummary } from "./error-summary";
import { Form } from "./navigation";
import { Notice } from "./notice";
import { PageHeading } from "./page-heading";
import { Pagination } from "./pagination";
import { RowList } from "./row-list";
import { Tag, type TagTone } from "./tag";
import type { SentBack } from "./use-checked-form";
import { useFormWords } from "./use-form-words";
import { useLanguage } from "./use-language";

interface ListedMail {
  id: number;
  toAddress: string;
  subject: string;
  state: "waiting" | "sent" | "given_up";
  attempts: number;
  /** UTC milliseconds, as all moments here. */
  nextAttemptAt: number;
  lastError: string | null;
  createdAt: number;
  sentAt: number | null;
}

interface MailPageProps {
  mails: readonly ListedMail[];
  page: number;
  pages: number;
  /** How many mails wait for a mail server; null where there is one. */
  waiting: number | null;
  done: string | null;
  refused: SentBack | null;
}

const tones: Record<ListedMail["state"], TagTone> = { waiting: "info", sent: "success", given_up: "error" };

export function MailPage({ mails, page, pages, waiting, done, refused }: MailPageProps) {
  const language = useLanguage();
  const words = administrationMessages[language].mail;
  const errors = useFormWords(refused?.errors);
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageHeading title={words.title} lead={words.lead} />
      <div className="stack">
        {!refused && <DoneNotice done={done} words={words.done} />}
        {waiting !== null && (
          <Notice tone="warning">
            <p>{waiting === 0 ? words.noServerNoneWaiting : words.noServer(waiting)}</p>
          </Notice>
        )}
        {mails.length === 0 ? (
          <EmptyState title={words.none}>{words.noneHelp}</EmptyState>
        ) : (
          <Card>
            <RowList
              label={words.title}
              items={mails.map((mail) => ({
                key: String(mail.id),
                title: mail.subject,
                marks: <Tag tone={tones[mail.state]}>{words.states[mail.state]}</Tag>,
                notes: notesOf(mail, { language, serverSet: waiting === null }),
                action: mail.state === "given_up" && <RetryMail mail={mail} />,
              }))}
            />
            <Pagination page={page} pages={pages} addressOf={(number) => `${paths.adminMail}?page=${number}`} />
          </Card>
        )}
      </div>
    </>
  );
}

function notesOf(
  { toAddress, createdAt, sentAt, state, attempts, nextAttemptAt, lastError }: ListedMail,
  { language, serverSet }: { language: Language; serverSet: boolean },
) {
  const words = administrationMessages[language].mail;
  return [
    words.to(toAddress),
    words.written(formatMoment(language, createdAt)),
    sentAt !== null && words.sentAt(formatMoment(language, sentAt)),
    state !== "sent" && attempts > 0 && words.attempts(attempts),
    state === "waiting" && attempts > 0 && serverSet && words.nextAttempt(formatMoment(language, nextAttemptAt)),
    lastError && words.error(lastError),
  ];
}

function RetryMail({ mail: { id, subject, toAddress } }: { mail: ListedMail }) {
  const words = administrationMessages[useLanguage()].mail;
  return (
    <Form method="post">
      <Button tone="secondary" name="mail" value={id}>
        {words.retry}
        <span className="visually-hidden">{words.retryOf(subject, toAddress)}</span>
      </Button>
    </Form>
  );
}
