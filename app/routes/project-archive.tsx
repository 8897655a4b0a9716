/** Asks before a project is archived or opened again, and says what it means. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readText } from "~/i18n/format";
import { manageProjectMessages } from "~/i18n/manage-project";
import { archiveProject } from "~/operations/archive-project";
import { reopenProject } from "~/operations/reopen-project";
import { paths } from "~/paths";
import { authoriseProject, notFound, type RouteHandle } from "~/server/http/authorise";
import { readProjectFrame } from "~/server/http/read-project-frame";
import { visitOf } from "~/server/http/visit";
import { Button } from "~/ui/button";
import { Confirmation } from "~/ui/confirmation";
import { Form } from "~/ui/navigation";
import { pageTitle } from "~/ui/page-title";
import { ProjectFrame } from "~/ui/project-frame";
import { useLanguage } from "~/ui/use-language";

export const handle: RouteHandle = { access: { GET: "project.archive", POST: "project.archive" } };

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageTitle(matches, (language) => {
    const words = manageProjectMessages[language];
    const title = data?.archived ? words.reopen : words.archive;
    return [title, data && readText(language, data.project.title)].filter(Boolean).join(" – ");
  });

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope, head } = authoriseProject(visit, args.request, "project.archive", args.params.project);
  const { project, pages } = readProjectFrame(visit, scope, head);
  return { project, pages, archived: head.archived };
}

export async function action(args: ActionFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseProject(visit, args.request, "project.archive", args.params.project);
  const intent = (await args.request.formData()).get("intent");
  if (intent !== "archive" && intent !== "reopen") throw notFound();
  if (intent === "archive") archiveProject(visit.operation, scope);
  else reopenProject(visit.operation, scope);
  const done = intent === "archive" ? "archived" : "reopened";
  return redirect(`${paths.projectBasics(args.params.project ?? "")}?done=${done}`);
}

export default function ProjectArchive() {
  const { project, pages, archived } = useLoaderData<typeof loader>();
  const words = manageProjectMessages[useLanguage()];
  const address = paths.projectBasics(project.key);
  return (
    <ProjectFrame project={project} pages={pages} path={address}>
      <Confirmation
        title={archived ? words.reopenTitle : words.archiveTitle}
        back={address}
        action={
          <Form method="post">
            <Button tone={archived ? "primary" : "danger"} name="intent" value={archived ? "reopen" : "archive"}>
              {archived ? words.reopenConfirm : words.archiveConfirm}
            </Button>
          </Form>
        }
      >
        <ul className="prose-list stack-small">
          {(archived ? words.reopenMeaning : words.archiveMeaning).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Confirmation>
    </ProjectFrame>
  );
}
