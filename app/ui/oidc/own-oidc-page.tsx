/** The page on which a person sees the link to the organisation's own sign-in and removes it. */
import { ownOidcMessages } from "~/i18n/own-oidc";
import { profileMessages } from "~/i18n/profile";
import { paths } from "~/paths";
import { Button } from "../button";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { Confirmation } from "../confirmation";
import { DoneNotice } from "../done-notice";
import { ErrorSummary } from "../error-summary";
import { Form } from "../navigation";
import { Notice } from "../notice";
import { PageHeading } from "../page-heading";
import { ProveCard } from "../second-step/prove-card";
import type { SentBack } from "../use-checked-form";
import { useFormWords } from "../use-form-words";
import { useLanguage } from "../use-language";
import { OidcLinks, type ListedOidcLink } from "./oidc-links";
import type { OwnOidc } from "./own-oidc-card";

interface OwnOidcPageProps extends OwnOidc {
  /** Whether the person signed in so lately that things can be changed. */
  fresh: boolean;
  byPassword: boolean;
  /** The link that the address asks about. */
  remove: string | null;
  done: string | null;
  refused: (SentBack & { form: string }) | null;
}

export function OwnOidcPage(props: OwnOidcPageProps) {
  const { provider, email, links, otherWayIn, fresh, byPassword, remove, done, refused } = props;
  const language = useLanguage();
  const words = ownOidcMessages[language];
  const errors = useFormWords(refused?.form === "" ? refused.errors : null);
  const linked = links.some(({ inUse }) => inUse);
  const canRemove = ({ inUse }: ListedOidcLink) => fresh && (otherWayIn || !inUse);
  const asked = links.find((link) => String(link.id) === remove && canRemove(link));
  return (
    <>
      <ErrorSummary errors={errors} />
      <PageHeading
        title={words.title}
        lead={words.lead}
        breadcrumb={[{ to: paths.profile, label: profileMessages[language].title }]}
      />
      <div className="stack second-step">
        {!refused && <DoneNotice done={done} words={words.done} />}
        {linked && !otherWayIn && (
          <Notice tone="warning">
            <p>{words.lastWayIn}</p>
            <p>
              <ButtonLink to={paths.profile} tone="secondary">
                {words.toProfile}
              </ButtonLink>
            </p>
          </Notice>
        )}
        {links.length > 0 && !fresh && (
          <ProveCard
            byPassword={byPassword}
            back={paths.ownOidc}
            refused={refused?.form === "prove" ? refused : null}
          />
        )}
        {asked && <RemoveQuestion link={asked} email={email} />}
        <Card>
          {provider !== null && <p>{linked ? words.linkedTo(provider) : words.notLinked(provider, email)}</p>}
          {links.length > 0 && (
            <OidcLinks links={links} actionFor={(link) => canRemove(link) && <RemoveButton link={link} />} />
          )}
        </Card>
      </div>
    </>
  );
}

function RemoveButton({ link: { id, name } }: { link: ListedOidcLink }) {
  const words = ownOidcMessages[useLanguage()];
  return (
    <Form method="get">
      <Button tone="secondary" name="remove" value={id}>
        {words.remove}
        <span className="visually-hidden">{words.removeOf(name)}</span>
      </Button>
    </Form>
  );
}

function RemoveQuestion({ link: { id, name, inUse }, email }: { link: ListedOidcLink; email: string }) {
  const words = ownOidcMessages[useLanguage()];
  return (
    <Confirmation
      title={words.question(name)}
      back={paths.ownOidc}
      action={
        <Form method="post" action={paths.ownOidc}>
          <input type="hidden" name="form" value="unlink" />
          <Button tone="danger" name="link" value={id}>
            {words.remove}
          </Button>
        </Form>
      }
    >
      <p>{inUse ? words.meaning(name, email) : words.meaningNotInUse(name)}</p>
    </Confirmation>
  );
}
