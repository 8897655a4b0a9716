/** What an invitation offers, told to whoever holds its link: the invited person, a newcomer or someone else. */
import type { Text } from "~/domain/bundle/records";
import type { OrganisationRole, ProgrammeRole, ProjectRole } from "~/domain/permissions/roles";
import { acceptInvitationForm } from "~/forms/accept-invitation";
import { readText } from "~/i18n/format";
import { peopleMessages } from "~/i18n/people";
import { roleName } from "~/i18n/roles";
import { paths } from "~/paths";
import { Button } from "./button";
import { ButtonLink } from "./button-link";
import { Card } from "./card";
import { ErrorSummary } from "./error-summary";
import { Form } from "./navigation";
import { PageHeading } from "./page-heading";
import { TextField } from "./text-field";
import { type SentBack, useCheckedForm } from "./use-checked-form";
import { useFormWords } from "./use-form-words";
import { useLanguage } from "./use-language";

interface Offered {
  email: string;
  role: OrganisationRole | ProjectRole | ProgrammeRole;
  company: string | null;
  target: { name: Text };
  inviterName: string | null;
  standing: "self" | "other" | "known" | "newcomer";
}

interface InvitationPageProps {
  /** Null where the invitation is no longer open. */
  invitation: Offered | null;
  /** Of the person who is signed in. */
  ownEmail: string | null;
  address: string;
  refused: SentBack | null;
}

export function InvitationPage({ invitation, ownEmail, address, refused }: InvitationPageProps) {
  const words = peopleMessages[useLanguage()].invitation;
  if (!invitation) {
    return (
      <div className="page-narrow">
        <PageHeading title={words.goneTitle} lead={words.gone} />
        {ownEmail === null && <ButtonLink to={paths.signIn}>{words.signIn}</ButtonLink>}
      </div>
    );
  }
  if (invitation.standing === "other") {
    return (
      <div className="page-narrow">
        <PageHeading title={words.otherTitle} lead={words.other(invitation.email, ownEmail ?? "")} />
        <Form method="post" action={paths.signOut}>
          <input type="hidden" name="returnTo" value={address} />
          <Button>{words.signOut}</Button>
        </Form>
      </div>
    );
  }
  return <Offer invitation={invitation} refused={refused} />;
}

function Offer({ invitation, refused }: { invitation: Offered; refused: SentBack | null }) {
  const language = useLanguage();
  const words = peopleMessages[language].invitation;
  const { email, role, company, target, inviterName, standing } = invitation;
  const name = roleName(language, role);
  const errors = useFormWords(standing === "newcomer" ? null : refused?.errors);
  return (
    <div className="page-narrow">
      <ErrorSummary errors={errors} />
      <PageHeading title={words.heading(readText(language, target.name))} />
      <Card>
        <div className="prose">
          <p>{company ? words.offerFor(name, company) : words.offer(name)}</p>
          {inviterName && <p>{words.by(inviterName)}</p>}
          {standing === "known" && <p>{words.known(email)}</p>}
          {standing === "newcomer" && <p>{words.newcomer(email)}</p>}
        </div>
        {standing === "newcomer" ? (
          <NewcomerForm refused={refused} />
        ) : (
          <Form method="post">
            <Button>{words.accept}</Button>
          </Form>
        )}
      </Card>
    </div>
  );
}

function NewcomerForm({ refused }: { refused: SentBack | null }) {
  const words = peopleMessages[useLanguage()].invitation;
  const { errors, order, form, field } = useCheckedForm(acceptInvitationForm, refused);
  return (
    <>
      <ErrorSummary errors={errors} order={order} />
      <Form className="form" {...form}>
        <TextField label={words.name} hint={words.nameHint} autoComplete="name" {...field("name")} />
        <div>
          <Button>{words.accept}</Button>
        </div>
      </Form>
    </>
  );
}
