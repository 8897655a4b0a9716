/** One programme as everyone who is signed in sees it; its people only for those who may know them. */
import type { Key, Requirement, Text } from "~/domain/bundle/records";
import { reportSections } from "~/domain/vocabulary";
import { awardsMessages } from "~/i18n/awards";
import { languageOfText, readText } from "~/i18n/format";
import { navigationMessages } from "~/i18n/navigation";
import { describeDue, programmePageMessages } from "~/i18n/programme-page";
import { requirementsMessages } from "~/i18n/requirements";
import { portfolioMessages } from "~/i18n/portfolio";
import { term } from "~/i18n/vocabulary";
import { paths } from "~/paths";
import { ButtonLink } from "./button-link";
import { Card } from "./card";
import { DataTable } from "./data-table";
import { DoneNotice } from "./done-notice";
import { EmptyState } from "./empty-state";
import { Link } from "./navigation";
import { PageHeading } from "./page-heading";
import { PeopleSection, type PeopleSectionProps } from "./people-section";
import { TaskList } from "./task-list";
import { useLanguage } from "./use-language";

interface ProgrammePageProps extends Pick<PeopleSectionProps, "done" | "remove" | "refused"> {
  programme: { key: Key; name: Text; requirements: readonly Requirement[] };
  funder: { key: Key; name: string };
  guidance: Text | null;
  /** Requirements that are being written, for those who write them. */
  drafts: readonly { key: Key; title: Text }[];
  mayChange: boolean;
  seesSchedule: boolean;
  /** Null for readers who may not know them. */
  members: Pick<PeopleSectionProps, "people" | "invitations"> | null;
  /** Whether the reader may see its portfolio. */
  portfolio: boolean;
  /** Whether the reader brings in what stands in an award-reporting system. */
  mayImport: boolean;
}

export function ProgrammePage(props: ProgrammePageProps) {
  const { programme, funder, guidance, drafts, mayChange, seesSchedule, members, portfolio, mayImport, ...answers } =
    props;
  const language = useLanguage();
  const words = programmePageMessages[language];
  const messages = requirementsMessages[language].programme;
  const localised = (text: Text | undefined) =>
    text && <span lang={languageOfText(language, text)}>{readText(language, text)}</span>;
  return (
    <>
      <PageHeading
        titleLang={languageOfText(language, programme.name)}
        title={readText(language, programme.name)}
        breadcrumb={[{ to: paths.programmes, label: navigationMessages[language].programmes }]}
        actions={
          <>
            {portfolio && (
              <ButtonLink to={paths.programmePortfolio(programme.key)}>{portfolioMessages[language].see}</ButtonLink>
            )}
            {seesSchedule && (
              <ButtonLink to={paths.programmeSchedule(programme.key)} tone="secondary">
                {messages.schedule}
              </ButtonLink>
            )}
            {mayChange && (
              <ButtonLink to={paths.editProgramme(programme.key)} tone="secondary">
                {messages.edit}
              </ButtonLink>
            )}
            {mayImport && (
              <ButtonLink to={paths.programmeImport(programme.key)} tone="secondary">
                {awardsMessages[language].title}
              </ButtonLink>
            )}
          </>
        }
        lead={
          <p lang={language}>
            {words.funder} <Link to={paths.organisation(funder.key)}>{funder.name}</Link>
          </p>
        }
      />
      <div className="stack">
        <DoneNotice done={answers.done} words={messages.done} />
        {guidance && (
          <Card title={words.guidance}>
            <p className="as-typed">{localised(guidance)}</p>
          </Card>
        )}
        {drafts.length > 0 && (
          <Card title={messages.drafts}>
            <TaskList
              tasks={drafts.map(({ key, title }) => ({
                label: readText(language, title),
                to: paths.requirement(programme.key, key),
                status: { label: messages.draft, tone: "warning" },
              }))}
            />
          </Card>
        )}
        <Card
          title={words.requirements}
          actions={
            mayChange && (
              <ButtonLink to={paths.addRequirement(programme.key)} tone="secondary">
                {messages.addRequirement}
              </ButtonLink>
            )
          }
        >
          {programme.requirements.length === 0 ? (
            <EmptyState title={words.noRequirements}>{words.noRequirementsHelp}</EmptyState>
          ) : (
            <DataTable
              stacks
              label={words.requirements}
              labelHidden
              columns={[
                {
                  key: "title",
                  label: words.requirement,
                  cell: ({ key, title }) => <Link to={paths.requirement(programme.key, key)}>{localised(title)}</Link>,
                },
                { key: "kind", label: words.kind, cell: ({ kind }) => term(language, "reportKind", kind) },
                { key: "due", label: words.due, cell: ({ due }) => describeDue(language, due) },
                {
                  key: "sections",
                  label: words.sections,
                  cell: ({ sections = [] }) =>
                    sections.length === 0 ? (
                      words.allSections
                    ) : (
                      <ul className="plain-list stack-small">
                        {reportSections
                          .filter((section) => sections.includes(section))
                          .map((section) => (
                            <li key={section}>{term(language, "reportSection", section)}</li>
                          ))}
                      </ul>
                    ),
                },
                { key: "guidance", label: words.guidance, cell: ({ guidance }) => localised(guidance) },
              ]}
              rows={programme.requirements}
              rowKey={({ key }) => key}
            />
          )}
        </Card>
        {members && (
          <PeopleSection place="programme" address={paths.programme(programme.key)} {...members} {...answers} />
        )}
      </div>
    </>
  );
}
