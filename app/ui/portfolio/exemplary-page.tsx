/** Asks a reviewer why a project is a good example, and lets the mark be taken away again. */
import type { Key, Text } from "~/domain/bundle/records";
import { exemplaryMarkForm } from "~/forms/exemplary-mark";
import { languageOfText, readText } from "~/i18n/format";
import { navigationMessages } from "~/i18n/navigation";
import { portfolioMessages } from "~/i18n/portfolio";
import { paths } from "~/paths";
import { Button } from "../button";
import { Card } from "../card";
import { ErrorSummary } from "../error-summary";
import { Form, Link } from "../navigation";
import { PageHeading } from "../page-heading";
import { TextArea } from "../text-area";
import { type SentBack, useCheckedForm } from "../use-checked-form";
import { useLanguage } from "../use-language";

interface ExemplaryPageProps {
  project: { key: Key; title: Text };
  programme: { key: Key; name: Text };
  /** Null while it is not marked. */
  reason: string | null;
  refused: SentBack | null;
}

export function ExemplaryPage({ project, programme, reason, refused }: ExemplaryPageProps) {
  const language = useLanguage();
  const words = portfolioMessages[language];
  const { errors, order, form, field } = useCheckedForm(exemplaryMarkForm, refused);
  return (
    <div className="page-narrow stack-large">
      <PageHeading
        title={words.markTitle}
        breadcrumb={[
          { to: paths.programmes, label: navigationMessages[language].programmes },
          {
            to: paths.programmePortfolio(programme.key),
            label: words.titleOf(readText(language, programme.name)),
          },
        ]}
        lead={<p>{words.markLead}</p>}
      />
      <ErrorSummary errors={errors} order={order} />
      <Card
        title={
          <Link to={paths.project(project.key)} lang={languageOfText(language, project.title)}>
            {readText(language, project.title)}
          </Link>
        }
      >
        <Form className="form" {...form}>
          <input type="hidden" name="intent" value="mark" />
          <TextArea label={words.markReason} hint={words.markReasonHint} {...field("reason", reason ?? undefined)} />
          <div>
            <Button>{reason === null ? words.markButton : words.markChange}</Button>
          </div>
        </Form>
        {reason !== null && (
          <Form method="post">
            <Button tone="quiet" name="intent" value="unmark">
              {words.markRemove}
            </Button>
          </Form>
        )}
      </Card>
    </div>
  );
}
