/** One requirement on a page: what holds, what is being written, and what held before. */
import type { Text } from "~/domain/bundle/records";
import type { RequirementContent } from "~/domain/requirement/requirement-content";
import { languageOfText, readText } from "~/i18n/format";
import { requirementsMessages } from "~/i18n/requirements";
import { paths } from "~/paths";
import { Button } from "../button";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { Details } from "../details";
import { DoneNotice } from "../done-notice";
import { Form } from "../navigation";
import { Notice } from "../notice";
import { PageHeading } from "../page-heading";
import { useLanguage } from "../use-language";
import { RequirementView } from "./requirement-view";

interface RequirementPageProps {
  programme: { key: string; name: Text };
  title: Text;
  inForce: RequirementContent | null;
  draft: RequirementContent | null;
  versions: readonly { number: number; publishedOn: string; content: RequirementContent }[];
  mayChange: boolean;
  done: string | null;
}

export function RequirementPage({ programme, title, inForce, draft, versions, mayChange, done }: RequirementPageProps) {
  const language = useLanguage();
  const messages = requirementsMessages[language];
  const words = messages.requirement;
  const [newest, ...earlier] = versions;
  const key = (draft ?? inForce ?? newest?.content)?.key ?? "";
  return (
    <>
      <PageHeading
        titleLang={languageOfText(language, title)}
        title={readText(language, title)}
        breadcrumb={[{ to: paths.programme(programme.key), label: readText(language, programme.name) }]}
      />
      <div className="stack-large">
        <DoneNotice done={done} words={messages.programme.done} />
        {draft && (
          <Card title={words.draft}>
            <RequirementView content={draft} />
            <Notice>
              <p>{words.publishHelp}</p>
            </Notice>
            <Form method="post" className="cluster">
              <Button name="intent" value="publish">
                {words.publish}
              </Button>
              <ButtonLink to={paths.editRequirement(programme.key, key)} tone="secondary">
                {words.changeDraft}
              </ButtonLink>
              <Button name="intent" value="discard" tone="quiet">
                {words.discard}
              </Button>
            </Form>
          </Card>
        )}
        {inForce ? (
          <Card title={newest ? words.inForce(newest.number, newest.publishedOn) : words.inForce(1, "–")}>
            <RequirementView content={inForce} />
            {mayChange && (
              <>
                <div className="cluster">
                  {!draft && (
                    <ButtonLink to={paths.editRequirement(programme.key, key)} tone="secondary">
                      {words.change}
                    </ButtonLink>
                  )}
                </div>
                <Details summary={words.withdraw}>
                  <p>{words.withdrawHelp}</p>
                  <Form method="post">
                    <Button name="intent" value="withdraw" tone="danger">
                      {words.withdraw}
                    </Button>
                  </Form>
                </Details>
              </>
            )}
          </Card>
        ) : (
          !draft && <p className="muted">{words.notPublished}</p>
        )}
        {earlier.length > 0 && (
          <Card title={words.earlier}>
            {earlier.map(({ number, publishedOn, content }) => (
              <Details key={number} summary={words.version(number, publishedOn)}>
                <RequirementView content={content} />
              </Details>
            ))}
          </Card>
        )}
      </div>
    </>
  );
}
