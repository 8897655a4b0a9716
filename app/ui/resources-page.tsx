/** Planned and used hours and money by moment, and for whoever may, the whole plan as one form. */
import type { Key, Resource } from "~/domain/bundle/records";
import type { DraftPlace } from "~/domain/draft-places";
import type { Indicators } from "~/domain/indicators/indicators";
import type { KeptDraft } from "~/domain/kept-draft";
import { moments } from "~/domain/vocabulary";
import { readResources } from "~/forms/resources";
import { decimalMarks } from "~/i18n/decimal-marks";
import { formatAmount, formatNumber } from "~/i18n/format";
import { resourcesMessages } from "~/i18n/resources";
import { term } from "~/i18n/vocabulary";
import { Button } from "./button";
import { Card } from "./card";
import { ChartFigure } from "./charts/chart-figure";
import { ConflictChoice } from "./conflict-choice";
import { DoneNotice } from "./done-notice";
import { EmptyState } from "./empty-state";
import { ErrorSummary } from "./error-summary";
import { KeepDraft } from "./keep-draft";
import { Form } from "./navigation";
import { ProjectFrame, type ProjectFrameProps } from "./project-frame";
import { refill } from "./refill";
import { ResourcesTable } from "./resources-table";
import type { SentBack } from "./use-checked-form";
import { useLanguage } from "./use-language";
import { useReadForm } from "./use-read-form";

interface Conflict {
  mine: Resource[];
  saved: Resource[];
  version: string;
  entries: [string, string][];
  draft: DraftPlace | null;
}

export interface ResourcesPageProps extends Pick<ProjectFrameProps, "project" | "pages"> {
  address: string;
  resources: Indicators["resources"];
  charts: readonly { unit: "hours" | "amount"; svg: string }[];
  /** Control name to text. */
  typed: Readonly<Record<string, string>>;
  version: string;
  mayChange: boolean;
  draft: KeptDraft | null;
  done: string | null;
  refused: SentBack | { conflict: Conflict } | null;
}

export function ResourcesPage({ project, pages, address, refused, ...rest }: ResourcesPageProps) {
  return (
    <ProjectFrame project={project} pages={pages} path={address}>
      <div className="stack">
        {refused && "conflict" in refused ? (
          <ResourcesConflict conflict={refused.conflict} address={address} />
        ) : (
          <ResourcesBody address={address} project={project.key} refused={refused} {...rest} />
        )}
      </div>
    </ProjectFrame>
  );
}

function ResourcesConflict({ conflict, address }: { conflict: Conflict; address: string }) {
  const language = useLanguage();
  const words = resourcesMessages[language];
  const fields = moments.flatMap((moment) =>
    (["hours", "amount"] as const).map((column) => {
      const told = (resources: readonly Resource[]) => {
        const value = resources.find((one) => one.moment === moment)?.[column];
        if (value === undefined) return "";
        return column === "hours" ? formatNumber(language, value) : formatAmount(language, value);
      };
      return {
        label: words.fieldOf(
          term(language, "moment", moment),
          column === "hours" ? words.hoursPlanned : words.amountPlanned,
        ),
        mine: told(conflict.mine),
        saved: told(conflict.saved),
      };
    }),
  );
  const { entries, version, draft } = conflict;
  return <ConflictChoice fields={fields} entries={entries} version={version} savedAt={address} draft={draft} />;
}

type BodyProps = Omit<ResourcesPageProps, "project" | "pages" | "refused"> & {
  project: Key;
  refused: SentBack | null;
};

function ResourcesBody(props: BodyProps) {
  const { address, project, resources, charts, typed, version, mayChange, draft, done, refused } = props;
  const language = useLanguage();
  const words = resourcesMessages[language];
  const { errors, onSubmit } = useReadForm((form) => readResources(form, decimalMarks[language]).errors, refused);
  const filled = refill(draft, refused)?.values;
  const nothing = charts.length === 0;
  const table = (
    <ResourcesTable resources={resources} typed={mayChange ? (filled ?? typed) : null} errors={errors} key={version} />
  );
  return (
    <>
      <ErrorSummary errors={errors} />
      {!refused && <DoneNotice done={done} words={words.done} />}
      <h2>{words.title}</h2>
      <p className="prose muted">{words.lead}</p>
      {nothing && !mayChange ? (
        <EmptyState title={words.empty}>{words.emptyHelp}</EmptyState>
      ) : (
        <Card>
          {mayChange ? (
            <KeepDraft draft={draft} project={project} address={address} refused={refused !== null}>
              <Form method="post" action={address} className="stack" noValidate onSubmit={onSubmit}>
                <input type="hidden" name="intent" value="change" />
                <input type="hidden" name="version" value={filled?.version ?? version} />
                <p className="muted">{words.hint}</p>
                {table}
                <div>
                  <Button>{words.save}</Button>
                </div>
              </Form>
            </KeepDraft>
          ) : (
            table
          )}
        </Card>
      )}
      {charts.length > 0 && (
        <div className="grid-wide">
          {charts.map(({ unit, svg }) => (
            <Card key={unit}>
              <ChartFigure
                language={language}
                title={unit === "hours" ? words.hoursChart : words.amountChart}
                svg={svg}
              />
            </Card>
          ))}
        </div>
      )}
    </>
  );
}
