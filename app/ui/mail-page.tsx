/** The administrator's page of mails. */
import { administrationMessages } from "~/i18n/administration";
import { formatMoment } from "~/i18n/format";
import { paths } from "~/paths";
import { Button } from "./button";
import { Card } from "./card";
import { DataTable } from "./data-table";
import { DoneNotice } from "./done-notice";
import { EmptyState } from "./empty-state";
import { ErrorSummary } from "./error-summary";
import { Form } from "./navigation";
import { Notice } from "./notice";
import { PageHeading } from "./page-heading";
import { Pagination } from "./pagination";
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
  const { action, mail: words } = administrationMessages[language];
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
            <DataTable
              label={words.table}
              labelHidden
              columns={[
                { key: "subject", label: words.subject, cell: ({ subject }) => subject },
                { key: "to", label: words.to, cell: ({ toAddress }) => toAddress },
                { key: "written", label: words.written, cell: ({ createdAt }) => formatMoment(language, createdAt) },
                {
                  key: "state",
                  label: words.state,
                  cell: (mail) => <MailState mail={mail} serverSet={waiting === null} />,
                },
                {
                  key: "action",
                  label: action,
                  cell: (mail) => mail.state === "given_up" && <RetryMail mail={mail} />,
                },
              ]}
              rows={mails}
              rowKey={({ id }) => String(id)}
            />
            <Pagination page={page} pages={pages} addressOf={(number) => `${paths.adminMail}?page=${number}`} />
          </Card>
        )}
      </div>
    </>
  );
}

function MailState({ mail, serverSet }: { mail: ListedMail; serverSet: boolean }) {
  const language = useLanguage();
  const words = administrationMessages[language].mail;
  const { state, attempts, nextAttemptAt, lastError, sentAt } = mail;
  return (
    <div className="stack-small">
      <span>
        <Tag tone={tones[state]}>{words.states[state]}</Tag>
      </span>
      {sentAt !== null && <span className="small muted">{words.sentAt(formatMoment(language, sentAt))}</span>}
      {state !== "sent" && attempts > 0 && <span className="small muted">{words.attempts(attempts)}</span>}
      {state === "waiting" && attempts > 0 && serverSet && (
        <span className="small muted">{words.nextAttempt(formatMoment(language, nextAttemptAt))}</span>
      )}
      {lastError && <span className="small">{words.error(lastError)}</span>}
    </div>
  );
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
