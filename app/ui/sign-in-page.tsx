/** The sign-in page: one address, a link to it or the password that belongs to it. */
import { privacyMessages } from "~/i18n/privacy";
import { secondStepMessages } from "~/i18n/second-step";
import { signInMessages } from "~/i18n/sign-in";
import { paths } from "~/paths";
import { Button } from "./button";
import { buttonClass } from "./button-class";
import { Card } from "./card";
import { Details } from "./details";
import { ErrorSummary } from "./error-summary";
import { Form, Link } from "./navigation";
import { Notice } from "./notice";
import { PageHeading } from "./page-heading";
import { PasskeyButton } from "./second-step/passkey-button";
import { PasswordField } from "./password-field";
import { TextField } from "./text-field";
import type { SentBack } from "./use-checked-form";
import { useFormWords } from "./use-form-words";
import { useLanguage } from "./use-language";

interface SignInPageProps {
  linkSent: boolean;
  /** The person's account has just been erased. */
  erased: boolean;
  demonstration: boolean;
  mailSends: boolean;
  /** The organisation's own sign-in, and whether it could not be reached. */
  oidc: { name: string; address: string; failed: boolean } | null;
  refused: (SentBack & { form: string }) | null;
}

export function SignInPage({ linkSent, erased, demonstration, mailSends, oidc, refused }: SignInPageProps) {
  const language = useLanguage();
  const words = signInMessages[language];
  const errors = useFormWords(refused?.errors);
  return (
    <div className="page-narrow">
      <ErrorSummary errors={errors} order={["email", "password"]} />
      <PageHeading title={words.title} lead={oidc ? words.leadWithOidc(oidc.name) : words.lead} />
      <div className="stack">
        {linkSent && !refused && (
          <Notice tone="success" title={words.linkSentTitle}>
            <p>{words.linkSent}</p>
            {demonstration && (
              <p>
                <Link to={paths.inbox}>{words.toInbox}</Link>
              </p>
            )}
          </Notice>
        )}
        {erased && !refused && <Notice tone="success" title={privacyMessages[language].farewellTitle} />}
        {!mailSends && (
          <Notice tone="warning">
            <p>{words.noMail}</p>
          </Notice>
        )}
        {oidc?.failed && (
          <Notice tone="warning">
            <p>{words.oidcUnreachable(oidc.name)}</p>
          </Notice>
        )}
        {oidc && (
          <Card>
            {/* Plain: it leads to another site. */}
            <div>
              <a href={oidc.address} className={buttonClass("primary")}>
                {words.withOidc(oidc.name)}
              </a>
            </div>
          </Card>
        )}
        <Card>
          <Form method="post" noValidate className="form">
            {/* The first button is the one that Return presses: it leaves the way to what is filled in. */}
            <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
            <TextField
              name="email"
              type="email"
              label={words.email}
              hint={words.emailHint}
              error={errors?.email}
              defaultValue={refused?.values.email}
              autoComplete="username"
            />
            <div className="cluster">
              <Button name="way" value="link">
                {words.sendLink}
              </Button>
            </div>
            <Details summary={words.orPassword} open={refused?.form === "password" || !mailSends}>
              <PasswordField
                name="password"
                label={words.password}
                error={errors?.password}
                autoComplete="current-password"
              />
              <div className="cluster">
                <Button tone="secondary" name="way" value="password">
                  {words.withPassword}
                </Button>
              </div>
            </Details>
          </Form>
          <PasskeyButton purpose="sign_in" label={secondStepMessages[language].passkeys.signIn} tone="secondary" />
        </Card>
        <p className="muted">{words.noAccount}</p>
      </div>
    </div>
  );
}
