/** The shared list of organisations: search, field and page stand in the address. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listSharedOrganisations } from "#db/organisations";
import { holdsWords } from "~/domain/fold-words";
import { fields } from "~/domain/vocabulary";
import { compareNames } from "~/i18n/format";
import { organisationsMessages } from "~/i18n/organisations";
import { listTerms, term } from "~/i18n/vocabulary";
import { paths } from "~/paths";
import { authoriseReader, type RouteHandle } from "~/server/http/authorise";
import { visitOf } from "~/server/http/visit";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { Card } from "~/ui/card";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { Form, Link } from "~/ui/navigation";
import { PageHeading } from "~/ui/page-heading";
import { Pagination } from "~/ui/pagination";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { useLanguage } from "~/ui/use-language";

export const handle: RouteHandle = { access: { GET: "organisation.list" } };

const pageSize = 50;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${organisationsMessages[data?.language ?? "da"].title} – Vidensbro` },
];

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseReader(visit, args.request, "organisation.list");
  const { searchParams } = new URL(args.request.url);
  const search = (searchParams.get("search") ?? "").trim().slice(0, 200);
  const field = fields.find((key) => key === searchParams.get("field")) ?? null;
  const compare = compareNames(visit.language);
  const found = listSharedOrganisations(visit.services.db, scope)
    .filter((one) => field === null || one.field === field)
    .filter((one) => holdsWords([one.name, one.shortName, one.cvr].filter(Boolean).join(" "), search))
    .sort((a, b) => compare(a.name, b.name));
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const page = Math.min(pages, Math.max(1, Number.parseInt(searchParams.get("page") ?? "1", 10) || 1));
  return {
    language: visit.language,
    search,
    field,
    total: found.length,
    page,
    pages,
    rows: found
      .slice((page - 1) * pageSize, page * pageSize)
      .map(({ key, name, shortName, field: place, role, sizeClass, industry }) => ({
        key,
        name,
        shortName: shortName ?? null,
        field: place,
        role: role ?? null,
        sizeClass: sizeClass ?? null,
        industry: industry ?? null,
      })),
  };
}

export default function Organisations() {
  const { search, field, total, page, pages, rows } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const words = organisationsMessages[language];
  const addressOf = (number: number) =>
    `${paths.organisations}?${new URLSearchParams({ ...(search && { search }), ...(field && { field }), page: String(number) }).toString()}`;
  return (
    <>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={<ButtonLink to={paths.addOrganisation}>{words.add}</ButtonLink>}
      />
      <div className="stack">
        <Form method="get" className="filter-row" role="search">
          <TextField name="search" type="search" label={words.search} defaultValue={search} />
          <SelectField
            name="field"
            label={words.field}
            empty={words.anyField}
            defaultValue={field ?? ""}
            choices={listTerms(language, "field").map(({ key, label }) => ({ value: key, label }))}
          />
          <div className="cluster">
            <Button tone="secondary">{words.filter}</Button>
            {(search !== "" || field !== null) && <Link to={paths.organisations}>{words.clear}</Link>}
          </div>
        </Form>
        <p role="status">{words.found(total)}</p>
        {rows.length === 0 ? (
          <EmptyState title={words.noneFound} action={<ButtonLink to={paths.organisations}>{words.clear}</ButtonLink>}>
            {words.noneFoundHelp}
          </EmptyState>
        ) : (
          <Card>
            <DataTable
              stacks
              label={words.table}
              labelHidden
              columns={[
                {
                  key: "name",
                  label: words.name,
                  cell: (row) => (
                    <>
                      <Link to={paths.organisation(row.key)}>{row.name}</Link>{" "}
                      {row.shortName && <span className="muted">{row.shortName}</span>}
                    </>
                  ),
                },
                { key: "field", label: words.field, cell: (row) => term(language, "field", row.field) },
                { key: "role", label: words.role, cell: (row) => row.role && term(language, "actorRole", row.role) },
                {
                  key: "size",
                  label: words.size,
                  cell: (row) => row.sizeClass && term(language, "sizeClass", row.sizeClass),
                },
                {
                  key: "industry",
                  label: words.industry,
                  cell: (row) => row.industry && term(language, "industry", row.industry),
                },
              ]}
              rows={rows}
              rowKey={(row) => row.key}
            />
          </Card>
        )}
        <Pagination page={page} pages={pages} addressOf={addressOf} />
      </div>
    </>
  );
}
