/** One of several processes that answer requests on one port. */
import { openDatabase } from "#db/client";
import { terminalLanguage } from "~/i18n/command-line";
import { limitWorkers } from "../exchange/run-in-worker";
import { beginLog } from "../log";
import { measureProcess } from "../metrics";
import { beChild } from "./be-child";
import { describeListening } from "./describe-listening";
import { tellParent, type ToChild } from "./messages";
import { settingsOrStop, stopWith } from "./settings-or-stop";
import { startWeb, type Web } from "./start-web";

const { environment, running } = settingsOrStop(process.env);
const name = `web-${process.env.VIDENSBRO_PLACE ?? ""}`;
beginLog({ ...running.log, process: name });
if (running.metricsPort !== null) measureProcess(name);
// Two at once on the whole machine, or one in each process where there are more.
limitWorkers(1);
const db = openDatabase(environment.databasePath);
let web: Promise<Web> | null = null;
beChild({
  hear: (message: ToChild) => {
    if ("begin" in message) web ??= begin(message.begin.firstRunCode);
  },
  stop: async () => {
    await (await web)?.stop();
    db.$client.close();
  },
});

async function begin(firstRunCode: string | null): Promise<Web> {
  const begun = await startWeb({
    db,
    environment,
    firstRunCode,
    wake: (work) => tellParent({ wake: work }),
  }).catch((error: unknown) => stopWith([describeListening(error, environment.port, terminalLanguage(process.env))]));
  const { url, port } = begun;
  tellParent({ ready: { url, port } });
  return begun;
}
