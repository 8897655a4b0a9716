/** Funders' programmes. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listSharedOrganisations } from "#db/organisations";
import { listProgrammes } from "#db/programmes";
import { compareNames, languageOfText, readText } from "~/i18n/format";
import { organisationsMessages } from "~/i18n/organisations";
import { paths } from "~/paths";
import { authoriseReader, type RouteHandle } from "~/server/http/authorise";
import { visitOf } from "~/server/http/visit";
import { Card } from "~/ui/card";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { Link } from "~/ui/navigation";
import { PageHeading } from "~/ui/page-heading";
import { useLanguage } from "~/ui/use-language";

export const handle: RouteHandle = { access: { GET: "programme.list" } };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${organisationsMessages[data?.language ?? "da"].programmesTitle} – Vidensbro` },
];

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseReader(visit, args.request, "programme.list");
  const { language, services } = visit;
  const names = new Map(listSharedOrganisations(services.db, scope).map(({ key, name }) => [key, name]));
  const compare = compareNames(language);
  return {
    language,
    rows: listProgrammes(services.db, scope)
      .map(({ key, name, funder, requirements }) => ({
        key,
        name,
        funder: { key: funder, name: names.get(funder) ?? funder },
        requirements: requirements?.length ?? 0,
      }))
      .sort((a, b) => compare(readText(language, a.name), readText(language, b.name))),
  };
}

export default function Programmes() {
  const { rows } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const words = organisationsMessages[language];
  return (
    <>
      <PageHeading title={words.programmesTitle} lead={words.programmesLead} />
      {rows.length === 0 ? (
        <EmptyState title={words.noProgrammes}>{words.noProgrammesHelp}</EmptyState>
      ) : (
        <Card>
          <DataTable
            stacks
            label={words.programmesTable}
            labelHidden
            columns={[
              {
                key: "name",
                label: words.name,
                cell: (row) => (
                  <Link to={paths.programme(row.key)} lang={languageOfText(language, row.name)}>
                    {readText(language, row.name)}
                  </Link>
                ),
              },
              {
                key: "funder",
                label: words.funder,
                cell: (row) => <Link to={paths.organisation(row.funder.key)}>{row.funder.name}</Link>,
              },
              { key: "requirements", label: words.requirements, numeric: true, cell: (row) => row.requirements },
            ]}
            rows={rows}
            rowKey={(row) => row.key}
          />
        </Card>
      )}
    </>
  );
}
