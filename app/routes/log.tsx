/** Where to log: straight to the form where there is one project, else a choice with the last one first. */
import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listLoggableProjects } from "#db/loggable-projects";
import { compareNames, languageOfText, readText } from "~/i18n/format";
import { logActivityMessages } from "~/i18n/log-activity";
import { paths } from "~/paths";
import { authoriseReader, type RouteHandle } from "~/server/http/authorise";
import { visitOf } from "~/server/http/visit";
import { ButtonLink } from "~/ui/button-link";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { Link } from "~/ui/navigation";
import { PageHeading } from "~/ui/page-heading";
import { pageTitle } from "~/ui/page-title";
import { RowList } from "~/ui/row-list";
import { Tag } from "~/ui/tag";
import { useLanguage } from "~/ui/use-language";

export const handle: RouteHandle = { access: { GET: "project.list" } };

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, (language) => logActivityMessages[language].title);

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseReader(visit, args.request, "project.list");
  const { language, services } = visit;
  const compare = compareNames(language);
  const projects = listLoggableProjects(services.db, scope)
    .map(({ id: _id, ...project }) => ({ ...project, name: readText(language, project.title) }))
    .sort((a, b) => Number(b.last) - Number(a.last) || compare(a.name, b.name));
  if (projects.length === 1 && projects[0]) throw redirect(paths.logActivity(projects[0].key));
  return { projects };
}

export default function Log() {
  const { projects } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const words = logActivityMessages[language];
  if (projects.length === 0) {
    return (
      <>
        <PageHeading title={words.title} />
        <EmptyState title={words.noneTitle} action={<ButtonLink to={paths.projects}>{words.projects}</ButtonLink>}>
          {words.noneHelp}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeading title={words.chooseTitle} />
      <Card>
        <RowList
          label={words.projects}
          items={projects.map(({ key, title, name, acronym, last }) => ({
            key,
            title: (
              <Link to={paths.logActivity(key)} lang={languageOfText(language, title)}>
                {name}
              </Link>
            ),
            marks: last && <Tag tone="info">{words.chooseLast}</Tag>,
            notes: [acronym],
          }))}
        />
      </Card>
    </>
  );
}
