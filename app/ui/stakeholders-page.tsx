/** Who is there in a project: the helix with the fields that are empty, the organisations, and the way to more of them. */
import type { FieldGroup } from "~/domain/group-stakeholders";
import { stakeholdersMessages } from "~/i18n/stakeholders";
import { definition, term } from "~/i18n/vocabulary";
import { paths } from "~/paths";
import { Button } from "./button";
import { Card } from "./card";
import { ChartFigure } from "./charts/chart-figure";
import type { ChartTable } from "./charts/chart-table";
import { Confirmation } from "./confirmation";
import { DoneNotice } from "./done-notice";
import { ErrorSummary } from "./error-summary";
import { FindStakeholder, type FindStakeholderProps } from "./find-stakeholder";
import { Form } from "./navigation";
import { ProjectFrame, type ProjectFrameProps } from "./project-frame";
import { type ListedStakeholder, StakeholderGroups } from "./stakeholder-groups";
import type { SentBack } from "./use-checked-form";
import { useFormWords } from "./use-form-words";
import { useLanguage } from "./use-language";

interface StakeholdersPageProps extends Pick<FindStakeholderProps, "search" | "found"> {
  project: ProjectFrameProps["project"];
  pages: ProjectFrameProps["pages"];
  groups: readonly FieldGroup<ListedStakeholder>[];
  helix: { svg: string; table: ChartTable };
  fundersApart: boolean;
  mayChange: boolean;
  done: string | null;
  removing: { key: string; name: string; stays: boolean } | null;
  refused: SentBack | null;
}

export function StakeholdersPage(props: StakeholdersPageProps) {
  const { project, pages, groups, helix, fundersApart, mayChange, done, removing, refused, search, found } = props;
  const language = useLanguage();
  const words = stakeholdersMessages[language];
  const errors = useFormWords(refused?.errors);
  const address = paths.stakeholders(project.key);
  const empty = groups.filter(({ count }) => count === 0);
  return (
    <ProjectFrame project={project} pages={pages} path={address}>
      <div className="stack">
        <ErrorSummary errors={errors} />
        {!refused && <DoneNotice done={done} words={words.done} />}
        {removing && !refused && (
          <Confirmation
            title={words.removeQuestion(removing.name)}
            back={address}
            action={
              <Form method="post" action={address}>
                <input type="hidden" name="form" value="remove" />
                <Button tone="danger" name="organisation" value={removing.key}>
                  {words.removeButton(removing.name)}
                </Button>
              </Form>
            }
          >
            <p>{removing.stays ? words.removeStays(removing.name) : words.removeGoes(removing.name)}</p>
          </Confirmation>
        )}
        <div className="grid-wide">
          <Card title={words.helixTitle}>
            <p className="muted">{words.helixLead}</p>
            <ChartFigure
              language={language}
              title={helix.table.caption}
              titleHidden
              svg={helix.svg}
              table={helix.table}
            />
            {fundersApart && <p className="small muted">{words.fundersApart}</p>}
          </Card>
          <div className="stack">
            {mayChange && <FindStakeholder project={project.key} search={search} found={found} />}
            <Card title={words.emptyTitle}>
              {empty.length === 0 ? (
                <p>{words.allThere}</p>
              ) : (
                <dl className="stack-small">
                  {empty.map(({ field }) => (
                    <div key={field}>
                      <dt>{term(language, "field", field)}</dt>
                      <dd className="muted">{definition(language, "field", field)}</dd>
                    </div>
                  ))}
                </dl>
              )}
            </Card>
          </div>
        </div>
        <StakeholderGroups project={project.key} groups={groups} mayChange={mayChange} />
      </div>
    </ProjectFrame>
  );
}
