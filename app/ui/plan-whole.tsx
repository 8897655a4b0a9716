/** The plan of a whole project: the matrix of its companies, filters, and the companies below. */
import type { Key } from "~/domain/bundle/records";
import type { PlanCell, PlanMatrix as Plan } from "~/domain/involvement-plan";
import type { PlanSearch } from "~/domain/plan-list";
import type { Field, Industry, Moment, Participation, SizeClass } from "~/domain/vocabulary";
import { involvementMessages } from "~/i18n/involvement";
import { listTerms, term } from "~/i18n/vocabulary";
import { paths } from "~/paths";
import { Button } from "./button";
import { ButtonLink } from "./button-link";
import { Card } from "./card";
import type { Choice } from "./choice";
import { EmptyState } from "./empty-state";
import { Form, Link } from "./navigation";
import { Pagination } from "./pagination";
import { ParticipationTag } from "./participation-tag";
import { wordOf } from "./plan-cell-content";
import { PlanMatrix } from "./plan-matrix";
import { RowList } from "./row-list";
import { SelectField } from "./select-field";
import { useLanguage } from "./use-language";

export interface PlanRow {
  key: Key;
  name: string;
  field: Field;
  sizeClass: SizeClass | null;
  industry: Industry | null;
  statuses: readonly Participation[];
  figures: PlanCell;
  /** What became of the cell that is asked for. */
  cell: PlanCell | null;
}

export interface PlanWholeProps {
  project: Key;
  search: PlanSearch;
  choices: readonly Choice[];
  matrix: Plan;
  figures: PlanCell;
  companies: number;
  periods: Readonly<Record<Moment, string>>;
  rows: readonly PlanRow[];
  total: number;
  page: number;
  pages: number;
  /** Whether there is anybody to plan for, before filters. */
  any: boolean;
  /** Whether organisations other than companies are on the list. */
  others: boolean;
  /** Whether the reader may not see all activities. */
  partly: boolean;
}

export function PlanWhole(props: PlanWholeProps) {
  const { project, search, choices, matrix, figures, companies, periods, any, partly } = props;
  const language = useLanguage();
  const words = involvementMessages[language];
  const { size, industry } = search;
  const addressOf = (changes: Record<string, string>) => {
    const parameters = new URLSearchParams({ ...(size && { size }), ...(industry && { industry }), ...changes });
    const text = parameters.toString();
    return text === "" ? paths.involvement(project) : `${paths.involvement(project)}?${text}`;
  };
  if (!any)
    return (
      <EmptyState
        title={words.nobody}
        action={<ButtonLink to={paths.stakeholders(project)}>{words.toStakeholders}</ButtonLink>}
      >
        {words.nobodyHelp}
      </EmptyState>
    );
  return (
    <>
      <Card title={words.whole}>
        <p>{words.summary(companies, figures.realised, figures.planned, figures.missed)}</p>
        <Form method="get" className="filter-row" role="search">
          <SelectField name="organisation" label={words.company} empty={words.allCompanies} choices={choices} />
          <SelectField
            name="size"
            label={words.size}
            empty={words.anySize}
            defaultValue={size ?? ""}
            choices={listTerms(language, "sizeClass").map(({ key, label }) => ({ value: key, label }))}
          />
          <SelectField
            name="industry"
            label={words.industry}
            empty={words.anyIndustry}
            defaultValue={industry ?? ""}
            choices={listTerms(language, "industry").map(({ key, label }) => ({ value: key, label }))}
          />
          <div className="cluster">
            <Button tone="secondary">{words.show}</Button>
            {(size !== null || industry !== null) && <Link to={paths.involvement(project)}>{words.clear}</Link>}
          </div>
        </Form>
        <p className="muted">{words.chooseHelp}</p>
        <PlanMatrix
          label={words.whole}
          plan={matrix}
          many
          periods={periods}
          legend={["done", "partial", "planned", "missed", "unplanned"]}
          cell={(form, moment, content) => (
            <Link
              to={`${addressOf({ form, moment })}#list`}
              className="plan-cell"
              aria-current={search.cell?.form === form && search.cell.moment === moment ? "true" : undefined}
            >
              <span className="visually-hidden">
                {words.seeCell(term(language, "involvementForm", form), term(language, "moment", moment))}
              </span>
              {content}
            </Link>
          )}
        />
        {partly && <p className="small muted">{words.onlySeen}</p>}
      </Card>
      <PlanList {...props} addressOf={addressOf} />
    </>
  );
}

function PlanList(props: PlanWholeProps & { addressOf: (changes: Record<string, string>) => string }) {
  const { project, search, rows, total, page, pages, others, addressOf } = props;
  const language = useLanguage();
  const words = involvementMessages[language];
  const { cell } = search;
  const named =
    cell && ([term(language, "involvementForm", cell.form), term(language, "moment", cell.moment)] as const);
  const title = named ? words.listOf(...named) : words.list;
  return (
    <Card id="list" title={title} actions={cell && <Link to={`${addressOf({})}#list`}>{words.leaveCell}</Link>}>
      <p role="status">{words.found(total)}</p>
      {rows.length === 0 ? (
        <EmptyState title={words.noneFound}>{words.noneFoundHelp}</EmptyState>
      ) : (
        <RowList
          label={title}
          items={rows.map((row) => ({
            key: row.key,
            title: <Link to={`${paths.involvement(project)}?organisation=${row.key}`}>{row.name}</Link>,
            marks: row.statuses.map((status) => <ParticipationTag key={status} status={status} />),
            notes: [
              row.cell && wordOf(language, row.cell, false),
              row.field !== "company" && term(language, "field", row.field),
              row.sizeClass && term(language, "sizeClass", row.sizeClass),
              row.industry && term(language, "industry", row.industry),
              row.figures.planned > 0 ? words.doneOf(row.figures.realised, row.figures.planned) : words.notPlanned,
              row.figures.missed > 0 && words.missedOf(row.figures.missed),
              row.figures.actual > row.figures.realised && words.unplannedOf(row.figures.actual - row.figures.realised),
            ],
          }))}
        />
      )}
      {others && !cell && <p className="small muted">{words.others}</p>}
      <Pagination
        page={page}
        pages={pages}
        addressOf={(number) => `${addressOf({ ...cell, page: String(number) })}#list`}
      />
    </Card>
  );
}
