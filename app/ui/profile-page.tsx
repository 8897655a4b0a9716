/** A person's own page, made of one card for each thing that can be seen or changed. */
import { calendarFeedMessages } from "~/i18n/calendar-feed";
import { profileForm } from "~/forms/profile";
import { changePasswordForm, choosePasswordForm } from "~/forms/set-password";
import type { Language } from "~/i18n/language";
import { languageChoices } from "~/i18n/language-names";
import { ownOidcMessages } from "~/i18n/own-oidc";
import { profileMessages } from "~/i18n/profile";
import { Button } from "./button";
import { Card } from "./card";
import { DigestCard } from "./digest-card";
import { DoneNotice } from "./done-notice";
import { ErrorSummary } from "./error-summary";
import { Form } from "./navigation";
import { CalendarFeedCard } from "./exchange/calendar-feed-card";
import { type OwnOidc, OwnOidcCard } from "./oidc/own-oidc-card";
import { OwnDataCard } from "./privacy/own-data-card";
import { PageHeading } from "./page-heading";
import { PasswordField } from "./password-field";
import { RadioGroup } from "./radio-group";
import { type ListedRole, RoleList } from "./role-list";
import { SessionList, type ListedSession } from "./session-list";
import { SecondStepCard, type SecondStepCardProps } from "./second-step/second-step-card";
import { TextField } from "./text-field";
import { type SentBack, useCheckedForm } from "./use-checked-form";
import { useLanguage } from "./use-language";

interface ProfilePageProps {
  name: string;
  email: string;
  language: Language;
  administrator: boolean;
  hasPassword: boolean;
  secondStep: SecondStepCardProps;
  oidc: OwnOidc | null;
  sessions: readonly ListedSession[];
  roles: readonly ListedRole[];
  /** Whether the weekly digest comes; null for those who have nothing to get. */
  digest: boolean | null;
  feedMadeAt: number | null;
  /** The calendar address just made. */
  feedAddress: string | null;
  done: string | null;
  refused: (SentBack & { form: string }) | null;
}

export function ProfilePage(props: ProfilePageProps) {
  const { email, administrator, sessions, roles, hasPassword, digest, feedMadeAt, feedAddress, done, refused } = props;
  const { secondStep, oidc } = props;
  const language = useLanguage();
  const words = profileMessages[language];
  const doneWords = {
    ...words.done,
    "feed-revoked": calendarFeedMessages[language].revoked,
    unlinked: ownOidcMessages[language].done.unlinked,
  };
  return (
    <>
      <PageHeading title={words.title} lead={words.lead(email)} />
      {!refused && <DoneNotice done={done} words={doneWords} />}
      <div className="grid-wide">
        <div className="stack">
          <DetailsForm {...props} refused={refused?.form === "details" ? refused : null} />
          <PasswordForm hasPassword={hasPassword} refused={refused?.form === "password" ? refused : null} />
          <SecondStepCard {...secondStep} />
          {oidc && <OwnOidcCard {...oidc} />}
          {digest !== null && <DigestCard on={digest} />}
          {roles.length > 0 && <CalendarFeedCard about="account" madeAt={feedMadeAt} address={feedAddress} />}
        </div>
        <div className="stack">
          <Card title={words.sessions}>
            <SessionList sessions={sessions} />
          </Card>
          <Card title={words.roles}>
            <RoleList roles={roles} administrator={administrator} />
          </Card>
          <OwnDataCard />
        </div>
      </div>
    </>
  );
}

function DetailsForm({
  name,
  language,
  refused,
}: Pick<ProfilePageProps, "name" | "language"> & { refused: SentBack | null }) {
  const words = profileMessages[useLanguage()];
  const { errors, order, form, field } = useCheckedForm(profileForm, refused);
  return (
    <Card title={words.details}>
      <ErrorSummary errors={errors} order={order} />
      <Form className="form" {...form}>
        <input type="hidden" name="form" value="details" />
        <TextField label={words.name} hint={words.nameHint} autoComplete="name" {...field("name", name)} />
        <RadioGroup
          label={words.language}
          hint={words.languageHint}
          choices={languageChoices}
          {...field("language", language)}
        />
        <div>
          <Button>{words.save}</Button>
        </div>
      </Form>
    </Card>
  );
}

function PasswordForm({ hasPassword, refused }: { hasPassword: boolean; refused: SentBack | null }) {
  const words = profileMessages[useLanguage()];
  const { errors, order, form, field } = useCheckedForm(hasPassword ? changePasswordForm : choosePasswordForm, refused);
  return (
    <Card title={hasPassword ? words.changePassword : words.setPassword}>
      <p className="muted">{hasPassword ? words.changePasswordHelp : words.setPasswordHelp}</p>
      <ErrorSummary errors={errors} order={order} />
      <Form className="form" {...form}>
        <input type="hidden" name="form" value="password" />
        {hasPassword && (
          <PasswordField label={words.currentPassword} autoComplete="current-password" {...field("currentPassword")} />
        )}
        <PasswordField
          label={words.newPassword}
          hint={words.passwordHint}
          autoComplete="new-password"
          {...field("password")}
        />
        <div>
          <Button>{words.choosePassword}</Button>
        </div>
      </Form>
    </Card>
  );
}
