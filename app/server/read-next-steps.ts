/** What one project may be missing, as far as the reader may see it: page, list across projects and digest alike. */
import type { Connection } from "#db/client";
import { listDepartures, listVoicedNeeds } from "#db/company-words";
import { listDismissals } from "#db/hints";
import { listProgrammes } from "#db/programmes";
import { getProjectFacts } from "#db/projects";
import { listGrantedDays, listHandedIn } from "#db/reports";
import type { Day, Programme } from "~/domain/bundle/records";
import type { ProjectFacts } from "~/domain/indicators/facts";
import { findHints } from "~/domain/next/find-next-steps";
import type { Hint } from "~/domain/next/hint";
import { isForTeam } from "~/domain/next/is-for-team";
import type { ProjectScope } from "~/domain/permissions/scope";
import { danishDayOf } from "./clock";
import type { Memory } from "./memory";

export interface DismissedHint {
  hint: Hint;
  reason: string;
  /** UTC milliseconds. */
  dismissedAt: number;
  by: string | null;
}

export interface ReadNextSteps {
  open: Hint[];
  dismissed: DismissedHint[];
}

interface Sources {
  today: Day;
  /** Of the project, as its head has it. */
  revision: number;
  /** Every programme; read where left out. */
  programmes?: readonly Programme[];
  memory: Memory;
  /** The project's records, where whoever asks needs them too and would read them twice. */
  facts?: () => ProjectFacts;
}

export function readNextSteps(
  db: Connection,
  scope: ProjectScope,
  {
    today,
    revision,
    memory,
    programmes = listProgrammes(db, scope),
    facts = () => getProjectFacts(db, scope, scope.projectId),
  }: Sources,
): ReadNextSteps {
  const asking = programmes.filter(({ requirements = [] }) => requirements.length > 0);
  const handedIn = listHandedIn(db, scope);
  const granted = listGrantedDays(db, scope, scope.projectId);
  const hints = memory.remember(
    `hints ${scope.projectId}`,
    () => {
      const voiced = listVoicedNeeds(db, scope);
      const departures = listDepartures(db, scope).map(({ at, ...one }) => ({ ...one, on: danishDayOf(at) }));
      return findHints(facts(), { today, programmes: asking, handedIn, granted, voiced, departures });
    },
    // A programme's demands change without the project's revision.
    `${revision} ${today} ${JSON.stringify([asking.map(({ key, requirements }) => [key, requirements]), [...handedIn]])}`,
  );
  const seen = hints.filter(({ kind }) => scope.rawFeedback || !isForTeam(kind));
  const dismissals = new Map(listDismissals(db, scope).map((dismissal) => [dismissal.hint, dismissal]));
  return {
    open: seen.filter(({ id }) => !dismissals.has(id)),
    dismissed: seen.flatMap((hint) => {
      const dismissal = dismissals.get(hint.id);
      return dismissal ? [{ ...dismissal, hint }] : [];
    }),
  };
}
