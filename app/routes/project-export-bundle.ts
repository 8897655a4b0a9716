/** All that a project holds as a bundle, which any Vidensbro can bring in. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { writeBundle } from "~/domain/bundle/write-bundle";
import { exportProjectBundle } from "~/operations/export-project-bundle";
import { authoriseProject, type RouteHandle } from "~/server/http/authorise";
import { exportName } from "~/server/http/export-name";
import { answerWithFile, mediaTypes } from "~/server/http/file-answer";
import { visitOf } from "~/server/http/visit";

export const handle: RouteHandle = { access: { GET: "project.export" } };

export function loader(args: LoaderFunctionArgs) {
  const visit = visitOf(args);
  const { scope } = authoriseProject(visit, args.request, "project.export", args.params.project);
  const bundle = exportProjectBundle(visit.services.db, scope);
  const [project] = bundle.projects;
  const name = exportName(visit, project ?? { key: "project" }, { ending: "json" });
  return answerWithFile({ name, mediaType: mediaTypes.json, content: writeBundle(bundle) });
}
