/** The page that tells more of what stands on a timeline; null where there is none, or the reader may not open it. */
import type { Key } from "~/domain/bundle/records";
import type { ProjectPage } from "~/domain/project-pages";
import type { TimelineEvent, TimelineKind } from "~/domain/timeline/list-timeline-events";
import { paths } from "~/paths";

interface Place {
  /** Key. */
  project: Key;
  /** The project's pages that the reader may open. */
  pages: readonly ProjectPage[];
}

/** A page and the one of the project that asks for the same permission. */
const pageOfKind: Record<TimelineKind, { page: ProjectPage; at: (project: Key, key: Key) => string } | null> = {
  moment: null,
  activity: { page: "activities", at: paths.activity },
  feedback: { page: "feedback", at: paths.round },
  report: { page: "reports", at: paths.reports },
  model: { page: "model", at: paths.projectModel },
  outcome: { page: "outcomes", at: paths.outcome },
};

export function addressOfEvent({ kind, key }: Pick<TimelineEvent, "kind" | "key">, place: Place): string | null {
  const known = pageOfKind[kind];
  return known && place.pages.includes(known.page) ? known.at(place.project, key) : null;
}
