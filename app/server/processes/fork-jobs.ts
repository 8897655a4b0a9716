/** Runs the jobs in a process of their own, so that a mail in hand outlives the death of what answers requests. */
import { fork } from "node:child_process";
import { join } from "node:path";
import { logEvent } from "../log";
import { rootFolder } from "../root-folder";
import { keepRunning, type KeptProcess } from "./keep-running";
import type { Variables } from "./settings-or-stop";
import type { Jobs } from "./start-jobs";
import { stopLimit } from "./stop-limit";

interface Options {
  variables: Variables;
  gaveUp: (how: string) => void;
}

export function forkJobs({ variables, gaveUp }: Options): Jobs & Pick<KeptProcess, "askMetrics"> {
  const kept = keepRunning({
    start: () => fork(join(rootFolder, "build/programs/jobs.js"), { env: variables as NodeJS.ProcessEnv }),
    hear: () => {},
    ended: (how) => logEvent("jobs-ended", { how }),
    gaveUp,
  });
  return {
    askMetrics: kept.askMetrics,
    wake: (work) => kept.send({ wake: work }),
    stop: () => kept.stop(stopLimit),
  };
}
