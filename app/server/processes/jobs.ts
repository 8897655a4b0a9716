/** The process that runs jobs and sends mail. When the one that started it dies, it notes the mail in hand and goes. */
import { openDatabase } from "#db/client";
import { beginLog } from "../log";
import { measureProcess } from "../metrics";
import { beChild } from "./be-child";
import { settingsOrStop } from "./settings-or-stop";
import { startJobs } from "./start-jobs";

const { environment, running } = settingsOrStop(process.env);
beginLog({ ...running.log, process: "jobs" });
const db = openDatabase(environment.databasePath);
if (running.metricsPort !== null) measureProcess("jobs");
const jobs = startJobs(db, environment);
beChild({
  hear: (message) => {
    if ("wake" in message) jobs.wake(message.wake);
  },
  stop: async () => {
    await jobs.stop();
    db.$client.pragma("optimize");
    db.$client.close();
  },
});
