/** Does one job on a project's data over a connection of its own. Runs in the worker. */
import type { Db } from "#db/client";
import { setIncoming } from "#db/incoming";
import { getProjectBasics } from "#db/projects";
import { faultyRowsPerPage, type SheetCheck } from "~/domain/incoming/choice";
import { checkSheet, type CheckedSheet } from "~/server/exchange/check-sheet";
import { examineBundle } from "./examine-bundle";
import type { ProjectJob, ProjectResult, Ways } from "./project-jobs";
import { readCheckInput } from "./read-check-input";
import { replaceByBundle } from "./replace-by-bundle";
import { takeOutProject } from "./take-out-project";

type JobNamed<N extends ProjectJob["job"]> = Extract<ProjectJob, { job: N }>;

/** The result of the job. Throws a `Refusal` for what is not taken. */
export async function doProjectJob(db: Db, job: ProjectJob, ways: Ways): Promise<ProjectResult[keyof ProjectResult]> {
  switch (job.job) {
    case "take-out":
      return takeOutProject(db, job);
    case "receive":
      return receive(db, job, ways);
    case "check":
      return check(db, job, ways);
    case "drafts": {
      const onBatch = (batch: object) => ways.onBatch(JSON.stringify(batch));
      const { good, known } = checkSheet(readCheckInput(db, job), { onProgress: ways.onProgress, onBatch });
      return { good, known };
    }
    case "faulty": {
      const { writeFaultyRows } = await import("~/server/exchange/write-faulty-rows");
      const input = readCheckInput(db, job);
      const { headings } = job.sheet;
      return writeFaultyRows({ ...job, input, headings }, checkSheet(input, { onProgress: ways.onProgress }));
    }
    case "replace":
      return replaceByBundle(db, job, ways);
  }
}

const ownOf = ({ id, actor: { accountId } }: { id: number; actor: { accountId: number } }) => ({ id, accountId });

async function receive(db: Db, job: JobNamed<"receive">, { onProgress, beforeWriting }: Ways): Promise<null> {
  const { scope, bytes, purpose, language } = job;
  const { readFile } = await import("~/server/exchange/read-file");
  const { startDate, endDate } = getProjectBasics(db, scope, scope.projectId);
  const period = { from: startDate, to: endDate };
  const { content, choice } = await readFile({ job: "read", bytes, purpose, period }, onProgress);
  const examined =
    purpose === "bundle" ? JSON.stringify(examineBundle(db, scope, { text: content, language }).choice) : choice;
  await beforeWriting();
  setIncoming(db, scope, ownOf(job), { content, choice: examined });
  return null;
}

async function check(db: Db, job: JobNamed<"check">, { onProgress, beforeWriting }: Ways): Promise<null> {
  const found = JSON.stringify(inPages(checkSheet(readCheckInput(db, job), { onProgress })));
  const choice = `{"version":1,"sheet":${JSON.stringify(job.sheet)},"step":"checked","check":${found}}`;
  await beforeWriting();
  setIncoming(db, job.scope, ownOf(job), { choice });
  return null;
}

function inPages({ faulty, ...counts }: CheckedSheet): SheetCheck {
  const pages: string[] = [];
  for (let from = 0; from < faulty.length; from += faultyRowsPerPage)
    pages.push(JSON.stringify(faulty.slice(from, from + faultyRowsPerPage)));
  return { ...counts, faulty: faulty.length, pages };
}
