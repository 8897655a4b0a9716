/** One organisation in a project: what it takes part in, what is agreed, what it did and needs, and who speaks for it. */
import type { ReactNode } from "react";
import type { Activity, Key, Need, Organisation } from "~/domain/bundle/records";
import type { PlanMatrix as Plan } from "~/domain/involvement-plan";
import type { Agreement } from "~/domain/project-record";
import { type StakeholderPart, stakeholderParts } from "~/domain/stakeholder-parts";
import type { Moment } from "~/domain/vocabulary";
import { formatDay, languageOfText, readText } from "~/i18n/format";
import { stakeholdersMessages } from "~/i18n/stakeholders";
import { term } from "~/i18n/vocabulary";
import { paths } from "~/paths";
import { AgreementList } from "./agreement-list";
import { ButtonLink } from "./button-link";
import { Card } from "./card";
import { DataTable } from "./data-table";
import { DoneNotice } from "./done-notice";
import { EmptyState } from "./empty-state";
import { Icon } from "./icon";
import { Link } from "./navigation";
import { PlanMatrix } from "./plan-matrix";
import { ProjectFrame, type ProjectFrameProps } from "./project-frame";
import { Tag } from "./tag";
import { useLanguage } from "./use-language";

export interface StakeholderPageProps {
  project: ProjectFrameProps["project"];
  pages: ProjectFrameProps["pages"];
  organisation: Pick<Organisation, "name" | "field" | "sizeClass" | "industry"> & { key: Key };
  parts: readonly StakeholderPart[];
  parent: { key: Key; name: string } | null;
  plan: Plan;
  periods: Readonly<Record<Moment, string>>;
  agreements: readonly Agreement[];
  /** Whether the reader may know what is expected of both sides, and take the agreement along. */
  readsAgreement: boolean;
  mayPlan: boolean;
  activities: readonly Pick<Activity, "key" | "title" | "date" | "kind" | "moment" | "datePrecision">[];
  needs: readonly Pick<Need, "key" | "text" | "date" | "status">[];
  done: string | null;
}

export function StakeholderPage(props: StakeholderPageProps & { contacts: ReactNode }) {
  const { project, pages, organisation, parts, parent, done, contacts } = props;
  const language = useLanguage();
  const words = stakeholdersMessages[language];
  const { key, name, field, sizeClass, industry } = organisation;
  const facts = [
    term(language, "field", field),
    sizeClass && term(language, "sizeClass", sizeClass),
    industry && term(language, "industry", industry),
  ];
  return (
    <ProjectFrame project={project} pages={pages} path={paths.stakeholder(project.key, key)}>
      <div className="stack">
        <DoneNotice done={done} words={words.done} />
        <div className="stack-small">
          <div className="cluster spread">
            <h2>{name}</h2>
            <Link to={paths.organisation(key)}>{words.one.facts}</Link>
          </div>
          <p className="muted">
            {facts.filter(Boolean).join(" · ")}
            {parent && (
              <>
                {" · "}
                <Link to={paths.organisation(parent.key)}>{parent.name}</Link>
              </>
            )}
          </p>
          <p className="cluster">
            {stakeholderParts
              .filter((part) => parts.includes(part) && (part !== "listed" || parts.length === 1))
              .map((part) => (
                <Tag key={part}>{words.parts[part]}</Tag>
              ))}
          </p>
        </div>
        <InvolvementCard {...props} />
        {contacts}
        <div className="grid-wide">
          <ActivitiesCard {...props} />
          <NeedsCard {...props} />
        </div>
      </div>
    </ProjectFrame>
  );
}

function InvolvementCard(props: StakeholderPageProps) {
  const { project, pages, organisation, plan, periods, agreements, readsAgreement, mayPlan, parts } = props;
  const words = stakeholdersMessages[useLanguage()].one;
  const nothing = agreements.length === 0 && !parts.includes("took_part");
  const planAt = `${paths.involvement(project.key)}?organisation=${organisation.key}`;
  const pdf = (language: "da" | "en") => `${paths.agreement(project.key, organisation.key)}?language=${language}`;
  return (
    <Card
      title={words.involvement}
      level={3}
      actions={
        mayPlan &&
        !nothing && (
          <ButtonLink to={planAt} tone="secondary">
            {words.plan}
          </ButtonLink>
        )
      }
    >
      {nothing ? (
        <EmptyState title={words.noInvolvement} action={mayPlan && <ButtonLink to={planAt}>{words.plan}</ButtonLink>} />
      ) : (
        <PlanMatrix
          label={words.involvement}
          plan={plan}
          many={false}
          periods={periods}
          legend={["done", "planned", "missed", "unplanned"]}
        />
      )}
      <AgreementList agreements={agreements} whole={readsAgreement} />
      {readsAgreement && agreements.length > 0 && pages.includes("involvement") && (
        <div className="stack-small">
          <p>
            <strong>{words.agreementPdf}.</strong> {words.agreementHelp}
          </p>
          <div className="cluster">
            {(["da", "en"] as const).map((language) => (
              <ButtonLink key={language} to={pdf(language)} tone="secondary" reloadDocument>
                <Icon name="download" />
                {language === "da" ? words.pdfDa : words.pdfEn}
              </ButtonLink>
            ))}
          </div>
        </div>
      )}
    </Card>
  );
}

function ActivitiesCard({ project, pages, organisation, activities }: StakeholderPageProps) {
  const language = useLanguage();
  const words = stakeholdersMessages[language].one;
  return (
    <Card title={words.activities} level={3}>
      {activities.length === 0 ? (
        <p className="muted">{words.noActivities}</p>
      ) : (
        <>
          <DataTable
            stacks
            label={words.activities}
            labelHidden
            columns={[
              {
                key: "activity",
                label: words.activity,
                cell: ({ key, title }) => (
                  <Link to={paths.activity(project.key, key)} lang={languageOfText(language, title)}>
                    {readText(language, title)}
                  </Link>
                ),
              },
              { key: "date", label: words.date, cell: (row) => formatDay(language, row.date, row.datePrecision) },
              { key: "kind", label: words.kind, cell: (row) => term(language, "activityKind", row.kind) },
              { key: "moment", label: words.moment, cell: (row) => term(language, "moment", row.moment) },
            ]}
            rows={activities}
            rowKey={({ key }) => key}
          />
          {pages.includes("activities") && (
            <p>
              <Link to={`${paths.activities(project.key)}?organisation=${organisation.key}`}>
                {words.allActivities}
              </Link>
            </p>
          )}
        </>
      )}
    </Card>
  );
}

function NeedsCard({ project, needs }: StakeholderPageProps) {
  const language = useLanguage();
  const words = stakeholdersMessages[language].one;
  return (
    <Card title={words.needs} level={3}>
      {needs.length === 0 ? (
        <p className="muted">{words.noNeeds}</p>
      ) : (
        <ul className="task-list plain-list">
          {needs.map(({ key, text, date, status }) => (
            <li key={key}>
              <div>
                <p>
                  <Link to={paths.need(project.key, key)} lang={languageOfText(language, text)}>
                    {readText(language, text)}
                  </Link>
                </p>
                <p className="small muted">{formatDay(language, date)}</p>
              </div>
              <Tag tone={status === "answered" ? "success" : "neutral"}>{term(language, "needStatus", status)}</Tag>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
