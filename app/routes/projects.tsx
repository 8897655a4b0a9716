/** The list of a reader's projects: search, filters, order and page all stand in the address. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listVisibleProjects, type ReadProjects } from "#db/project-list";
import { findProjects, type ProjectOrder, readProjectSearch } from "~/domain/find-projects";
import { projectStatuses } from "~/domain/project-status";
import { compareNames, formatDay, languageOfText, readText } from "~/i18n/format";
import { projectsMessages, projectStatusName } from "~/i18n/projects";
import { registerMessages } from "~/i18n/register";
import { listTerms, term } from "~/i18n/vocabulary";
import { paths } from "~/paths";
import { authoriseReader, type RouteHandle } from "~/server/http/authorise";
import { readRegistrations } from "~/server/http/read-registrations";
import { visitOf } from "~/server/http/visit";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { Card } from "~/ui/card";
import { DataTable, type TableColumn } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { Form, Link } from "~/ui/navigation";
import { PageHeading } from "~/ui/page-heading";
import { Pagination } from "~/ui/pagination";
import { RegisteringNotice } from "~/ui/registering-notice";
import { SelectField } from "~/ui/select-field";
import { Tag } from "~/ui/tag";
import { TextField } from "~/ui/text-field";
import { useLanguage } from "~/ui/use-language";

export const handle: RouteHandle = { access: { GET: "project.list" } };

const pageSize = 25;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${projectsMessages[data?.language ?? "da"].title} – Vidensbro` },
];

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { actor, scope } = authoriseReader(visit, args.request, "project.list");
  const { language, services } = visit;
  const { searchParams } = new URL(args.request.url);
  const search = readProjectSearch(searchParams);
  const today = services.clock.today();
  const read = services.memory.remember<ReadProjects>("listed projects", () => new Map(), today);
  const all = listVisibleProjects(services.db, scope, today, read);
  const found = findProjects(all, search, {
    titleOf: (project) => readText(language, project.title),
    compare: compareNames(language),
  });
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const page = Math.min(pages, Math.max(1, Number.parseInt(searchParams.get("page") ?? "1", 10) || 1));
  return {
    language,
    administrator: actor.administrator,
    search,
    registering: readRegistrations(visit, scope),
    any: all.length > 0,
    total: found.length,
    page,
    pages,
    rows: found.slice((page - 1) * pageSize, page * pageSize),
  };
}

type Row = ReturnType<typeof loader>["rows"][number];

export default function Projects() {
  const { search, registering, any, total, page, pages, rows, administrator } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const words = projectsMessages[language];
  const addressOf = (changes: Record<string, string>) => {
    const parameters = new URLSearchParams({
      ...(search.words && { search: search.words }),
      ...(search.model && { model: search.model }),
      ...(search.status && { status: search.status }),
      order: search.order,
      direction: search.descending ? "descending" : "ascending",
      ...changes,
    });
    return `${paths.projects}?${parameters.toString()}`;
  };
  const sort = (order: ProjectOrder) => {
    const current = search.order === order;
    const direction = current && !search.descending ? "descending" : "ascending";
    return {
      to: addressOf({ order, direction }),
      order: current ? (search.descending ? ("descending" as const) : ("ascending" as const)) : null,
    };
  };
  const columns: TableColumn<Row>[] = [
    {
      key: "title",
      label: words.project,
      sort: sort("title"),
      cell: (row) => (
        <>
          <Link to={paths.project(row.key)} lang={languageOfText(language, row.title)}>
            {readText(language, row.title)}
          </Link>{" "}
          {row.acronym && <span className="muted nowrap">{row.acronym}</span>}
        </>
      ),
    },
    { key: "lead", label: words.leadOrganisation, cell: (row) => row.lead },
    {
      key: "model",
      label: words.model,
      cell: (row) => (row.model ? term(language, "model", row.model) : words.notChosen),
    },
    {
      key: "status",
      label: words.status,
      cell: (row) => (
        <span className="cluster">
          <Tag tone={row.status === "running" ? "success" : "neutral"}>{projectStatusName(language, row.status)}</Tag>
          {row.illustrative && <Tag>{words.illustrative}</Tag>}
        </span>
      ),
    },
    { key: "end", label: words.end, sort: sort("end"), cell: (row) => formatDay(language, row.endDate) },
    {
      key: "activity",
      label: words.lastActivity,
      sort: sort("activity"),
      cell: (row) => (row.lastActivity ? formatDay(language, row.lastActivity) : words.nothingLogged),
    },
  ];
  const filtered = search.words !== "" || search.model !== null || search.status !== null;

  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={<ButtonLink to={paths.registerProject}>{registerMessages[language].start}</ButtonLink>}
      />
      <RegisteringNotice registrations={registering} />
      {!any ? (
        <EmptyState title={words.noneYet}>{administrator ? words.noneYetAdministrator : words.noneYetHelp}</EmptyState>
      ) : (
        <div className="stack">
          <Form method="get" className="filter-row" role="search">
            <TextField name="search" type="search" label={words.search} defaultValue={search.words} />
            <SelectField
              name="model"
              label={words.model}
              empty={words.anyModel}
              defaultValue={search.model ?? ""}
              choices={listTerms(language, "model").map(({ key, label }) => ({ value: key, label }))}
            />
            <SelectField
              name="status"
              label={words.status}
              empty={words.anyStatus}
              defaultValue={search.status ?? ""}
              choices={projectStatuses.map((key) => ({ value: key, label: projectStatusName(language, key) }))}
            />
            <div className="cluster">
              <Button tone="secondary">{words.filter}</Button>
              {filtered && <Link to={paths.projects}>{words.clear}</Link>}
            </div>
          </Form>
          <p role="status">{words.found(total)}</p>
          {rows.length === 0 ? (
            <EmptyState title={words.noneFound} action={<ButtonLink to={paths.projects}>{words.clear}</ButtonLink>}>
              {words.noneFoundHelp}
            </EmptyState>
          ) : (
            <Card>
              <DataTable
                stacks
                label={words.table}
                labelHidden
                columns={columns}
                rows={rows}
                rowKey={(row) => row.key}
              />
            </Card>
          )}
          <Pagination page={page} pages={pages} addressOf={(number) => addressOf({ page: String(number) })} />
        </div>
      )}
    </>
  );
}
