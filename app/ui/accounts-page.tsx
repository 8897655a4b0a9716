/** The administrator's page of users. */
import { useEffect, useRef } from "react";
import { administrationMessages } from "~/i18n/administration";
import { secondStepMessages } from "~/i18n/second-step";
import { paths } from "~/paths";
import { AccountList, type ListedAccount } from "./account-list";
import { Button } from "./button";
import { Card } from "./card";
import type { Choice } from "./choice";
import { Confirmation } from "./confirmation";
import { CreateAccountForm } from "./create-account-form";
import { DoneNotice } from "./done-notice";
import { ErrorSummary } from "./error-summary";
import { InviteLeadForm } from "./invite-lead-form";
import { Form } from "./navigation";
import { Notice } from "./notice";
import { PageHeading } from "./page-heading";
import { Pagination } from "./pagination";
import type { SentBack } from "./use-checked-form";
import { useFormWords } from "./use-form-words";
import { useLanguage } from "./use-language";

interface AccountsPageProps {
  accounts: readonly ListedAccount[];
  page: number;
  pages: number;
  projects: readonly Choice[];
  done: string | null;
  /** The account whose suspension the address asks about. */
  suspend: number | null;
  /** The account whose two-step sign-in the address asks to reset. */
  reset: number | null;
  /** The account that has just been made, and its link. */
  created: { name: string; link: string } | null;
  refused: (SentBack & { form: string }) | null;
}

export function AccountsPage({
  accounts,
  page,
  pages,
  projects,
  done,
  suspend,
  reset,
  created,
  refused,
}: AccountsPageProps) {
  const words = administrationMessages[useLanguage()].accounts;
  const of = (form: string) => (refused?.form === form ? refused : null);
  const errors = useFormWords(of("list")?.errors);
  const leaving = accounts.find(({ id, suspended }) => id === suspend && !suspended);
  const resetting = accounts.find(({ id, secondStep }) => id === reset && secondStep);
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageHeading title={words.title} lead={words.lead} />
      <div className="stack">
        {!refused && !created && <DoneNotice done={done} words={words.done} />}
        {created && <CreatedNotice {...created} />}
        {leaving && !refused && !created && <SuspendAccount account={leaving} />}
        {resetting && !refused && !created && <ResetSecondStep account={resetting} />}
        <Card>
          <AccountList accounts={accounts} />
          <Pagination page={page} pages={pages} addressOf={(number) => `${paths.adminAccounts}?page=${number}`} />
        </Card>
        <div className="grid-wide">
          <CreateAccountForm refused={of("create")} />
          <InviteLeadForm projects={projects} refused={of("lead")} />
        </div>
      </div>
    </>
  );
}

function CreatedNotice({ name, link }: { name: string; link: string }) {
  const words = administrationMessages[useLanguage()].accounts;
  const box = useRef<HTMLDivElement>(null);
  // The form stands further down, and what it made is shown only once.
  useEffect(() => box.current?.focus(), [link]);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="success" title={words.createdTitle(name)}>
        <p>{words.created}</p>
        <p>
          <strong>{words.link}:</strong> <code>{link}</code>
        </p>
      </Notice>
    </div>
  );
}

function SuspendAccount({ account: { id, name } }: { account: ListedAccount }) {
  const words = administrationMessages[useLanguage()].accounts;
  const question = { title: words.suspendQuestion(name), meaning: words.suspendMeaning(name) };
  return <AccountQuestion id={id} form="suspend" {...question} button={words.suspendAccount(name)} />;
}

function ResetSecondStep({ account: { id, name } }: { account: ListedAccount }) {
  const words = secondStepMessages[useLanguage()].admin;
  const question = { title: words.resetQuestion(name), meaning: words.resetMeaning(name) };
  return <AccountQuestion id={id} form="reset" {...question} button={words.resetButton(name)} />;
}

interface AccountQuestionProps {
  id: number;
  /** What the form does, by its name. */
  form: "suspend" | "reset";
  title: string;
  meaning: string;
  button: string;
}

function AccountQuestion({ id, form, title, meaning, button }: AccountQuestionProps) {
  return (
    <Confirmation
      title={title}
      back={paths.adminAccounts}
      action={
        <Form method="post">
          <input type="hidden" name="form" value={form} />
          <Button tone="danger" name="account" value={id}>
            {button}
          </Button>
        </Form>
      }
    >
      <p>{meaning}</p>
    </Confirmation>
  );
}
