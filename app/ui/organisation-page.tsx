/** One organisation as everyone who is signed in sees it; members only for those who may know them. */
import type { Key, Organisation, Text } from "~/domain/bundle/records";
import { languageOfText, readText } from "~/i18n/format";
import { navigationMessages } from "~/i18n/navigation";
import { countryName, organisationPageMessages } from "~/i18n/organisation-page";
import { requirementsMessages } from "~/i18n/requirements";
import { term } from "~/i18n/vocabulary";
import { portfolioMessages } from "~/i18n/portfolio";
import { paths } from "~/paths";
import { ButtonLink } from "./button-link";
import { Card } from "./card";
import { DataTable } from "./data-table";
import { DoneNotice } from "./done-notice";
import { EmptyState } from "./empty-state";
import { Link } from "./navigation";
import { PageHeading } from "./page-heading";
import { PeopleSection, type PeopleSectionProps } from "./people-section";
import { SummaryList } from "./summary-list";
import { useLanguage } from "./use-language";

/** The strongest first. */
const partNames = ["lead", "funder", "involved", "concerned"] as const;
type Part = (typeof partNames)[number];

interface OrganisationPageProps extends Pick<PeopleSectionProps, "done" | "remove" | "refused"> {
  organisation: Organisation;
  parent: { key: Key; name: string } | null;
  projects: readonly { key: Key; title: Text; parts: readonly Part[] }[];
  /** Null for readers who may not know them. */
  members: Pick<PeopleSectionProps, "people" | "invitations"> | null;
  mayChange: boolean;
  /** A funder sets up its programmes from here. */
  mayAddProgramme: boolean;
  /** Whether the reader may look over the projects that it leads. */
  portfolio: boolean;
}

export function OrganisationPage({
  organisation,
  parent,
  projects,
  members,
  mayChange,
  mayAddProgramme,
  portfolio,
  ...answers
}: OrganisationPageProps) {
  const language = useLanguage();
  const words = organisationPageMessages[language];
  const { description } = organisation;
  return (
    <>
      <PageHeading
        title={organisation.name}
        breadcrumb={[{ to: paths.organisations, label: navigationMessages[language].organisations }]}
        lead={description && <p lang={languageOfText(language, description)}>{readText(language, description)}</p>}
        actions={
          <>
            {portfolio && (
              <ButtonLink to={paths.organisationPortfolio(organisation.key)}>
                {portfolioMessages[language].see}
              </ButtonLink>
            )}
            {mayChange && (
              <ButtonLink to={paths.editOrganisation(organisation.key)} tone="secondary">
                {words.change}
              </ButtonLink>
            )}
            {mayAddProgramme && organisation.field !== "company" && (
              <ButtonLink to={paths.addProgramme(organisation.key)} tone="secondary">
                {requirementsMessages[language].programme.add}
              </ButtonLink>
            )}
          </>
        }
      />
      <div className="stack">
        <DoneNotice done={answers.done} words={words.done} />
        <Card title={words.facts}>
          <SummaryList items={factsOf(organisation, parent, language)} />
        </Card>
        <Card title={words.projects}>
          {projects.length === 0 ? (
            <EmptyState title={words.noProjects}>{words.noProjectsHelp}</EmptyState>
          ) : (
            <DataTable
              stacks
              label={words.projects}
              labelHidden
              columns={[
                {
                  key: "project",
                  label: words.project,
                  cell: ({ key, title }) => (
                    <Link to={paths.project(key)} lang={languageOfText(language, title)}>
                      {readText(language, title)}
                    </Link>
                  ),
                },
                {
                  key: "part",
                  label: words.part,
                  cell: ({ parts }) =>
                    partNames
                      .filter((part) => parts.includes(part))
                      .map((part) => words.parts[part])
                      .join(", "),
                },
              ]}
              rows={projects}
              rowKey={({ key }) => key}
            />
          )}
        </Card>
        {members && (
          <PeopleSection
            place="organisation"
            address={paths.organisation(organisation.key)}
            {...members}
            {...answers}
          />
        )}
      </div>
    </>
  );
}

/** What is known; what is not is left out. */
function factsOf(
  { shortName, field, role, sizeClass, industry, country, cvr, pNumber, ror, website }: Organisation,
  parent: OrganisationPageProps["parent"],
  language: ReturnType<typeof useLanguage>,
) {
  const words = organisationPageMessages[language];
  const facts = [
    { term: words.field, value: term(language, "field", field) },
    { term: words.role, value: role && term(language, "actorRole", role) },
    { term: words.size, value: sizeClass && term(language, "sizeClass", sizeClass) },
    { term: words.industry, value: industry && term(language, "industry", industry) },
    { term: words.parent, value: parent && <Link to={paths.organisation(parent.key)}>{parent.name}</Link> },
    { term: words.shortName, value: shortName },
    { term: words.country, value: country && countryName(language, country) },
    { term: words.cvr, value: cvr },
    { term: words.pNumber, value: pNumber },
    { term: words.ror, value: ror && <a href={ror}>{ror}</a> },
    { term: words.website, value: website && <a href={website}>{website}</a> },
  ];
  return facts.filter(({ value }) => Boolean(value));
}
