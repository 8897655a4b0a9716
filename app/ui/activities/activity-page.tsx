/** All facts of one activity under the project's frame, and what can be done with it. */
import type { Activity, Key, Text } from "~/domain/bundle/records";
import type { NeedStatus } from "~/domain/vocabulary";
import { activitiesMessages } from "~/i18n/activities";
import { languageOfText, readText } from "~/i18n/format";
import { historyMessages } from "~/i18n/history";
import { term } from "~/i18n/vocabulary";
import { paths } from "~/paths";
import { AttachedFiles, type AttachedFilesProps } from "../attached-files";
import { Button } from "../button";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { DoneNotice } from "../done-notice";
import { Form, Link } from "../navigation";
import { ProjectFrame, type ProjectFrameProps } from "../project-frame";
import { LinkedOutcomes, type LinkedOutcomesProps } from "../records/linked-outcomes";
import { webAddress } from "../report/web-address";
import { RowList } from "../row-list";
import { SummaryList } from "../summary-list";
import { Tag } from "../tag";
import { useLanguage } from "../use-language";
import { type ActivityFact, describeActivity } from "./describe-activity";

interface NamedNeed {
  key: Key;
  text: Text;
  status: NeedStatus;
}

interface ActivityPageProps {
  project: ProjectFrameProps["project"];
  pages: ProjectFrameProps["pages"];
  record: Activity;
  /** Names by key. */
  organisations: Record<string, string>;
  /** Null where nobody of today did, or the reader may not know. */
  loggedBy: string | null;
  /** Voiced there, and answered by it. */
  needs: readonly NamedNeed[];
  answered: readonly NamedNeed[];
  outcomes: LinkedOutcomesProps["outcomes"];
  mayLog: boolean;
  mayChange: boolean;
  files: Omit<AttachedFilesProps, "project" | "address">;
  mayReadHistory: boolean;
  done: string | null;
}

export function ActivityPage(props: ActivityPageProps) {
  const { project, pages, record, organisations, loggedBy, mayLog, mayChange, files, mayReadHistory, done } = props;
  const language = useLanguage();
  const words = activitiesMessages[language];
  const address = paths.activity(project.key, record.key);
  const facts = describeActivity(language, record, (key) => organisations[key] ?? key)
    .filter(({ fact, lines }) => fact !== "title" && lines.length > 0)
    .map((fact) => ({ term: fact.label, value: showFact(fact) }));
  return (
    <ProjectFrame project={project} pages={pages} path={address}>
      <div className="stack">
        <DoneNotice done={done} words={words.done} />
        <Card
          title={<span lang={languageOfText(language, record.title)}>{readText(language, record.title)}</span>}
          actions={
            <>
              {mayChange && (
                <ButtonLink to={paths.editActivity(project.key, record.key)} tone="secondary">
                  {words.edit}
                </ButtonLink>
              )}
              {mayLog && (
                <ButtonLink to={`${paths.logActivity(project.key)}?like=${record.key}`} tone="secondary">
                  {words.duplicate}
                </ButtonLink>
              )}
              {mayChange && (
                <Form method="post">
                  <Button tone="danger" name="intent" value="delete">
                    {words.delete}
                  </Button>
                </Form>
              )}
            </>
          }
        >
          <SummaryList items={[...facts, ...(loggedBy ? [{ term: words.loggedBy, value: loggedBy }] : [])]} />
        </Card>
        <NeedsCard project={project.key} title={words.needs} needs={props.needs} />
        <NeedsCard project={project.key} title={words.answered} needs={props.answered} />
        <LinkedOutcomes project={project.key} title={words.outcomes} outcomes={props.outcomes} />
        <AttachedFiles project={project.key} address={address} {...files} />
        <p className="cluster no-print">
          {mayReadHistory && (
            <Link to={paths.history(project.key, "activity", record.key)}>{historyMessages[language].title}</Link>
          )}
          {mayLog && <Link to={paths.logActivity(project.key)}>{words.logMore}</Link>}
          <Link to={paths.activities(project.key)}>{words.all}</Link>
        </p>
      </div>
    </ProjectFrame>
  );
}

function NeedsCard({ project, title, needs }: { project: Key; title: string; needs: readonly NamedNeed[] }) {
  const language = useLanguage();
  if (needs.length === 0) return null;
  return (
    <Card title={title}>
      <RowList
        label={title}
        items={needs.map(({ key, text, status }) => ({
          key,
          title: (
            <Link to={paths.need(project, key)} lang={languageOfText(language, text)}>
              {readText(language, text)}
            </Link>
          ),
          marks: <Tag>{term(language, "needStatus", status)}</Tag>,
          notes: [],
        }))}
      />
    </Card>
  );
}

function showFact({ fact, lines }: ActivityFact) {
  if (fact === "summary") return <p className="typed-text">{lines.join("\n")}</p>;
  if (lines.length === 1 && fact !== "links") return lines[0];
  return (
    <ul className="plain-list">
      {lines.map((line, index) => {
        const to = fact === "links" ? webAddress(line) : undefined;
        return (
          <li key={index}>
            {to ? (
              <a href={to} rel="noopener noreferrer">
                {line}
              </a>
            ) : (
              line
            )}
          </li>
        );
      })}
    </ul>
  );
}
