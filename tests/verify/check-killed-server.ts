/** The server is killed at any moment while entries come in: what it acknowledged is there, and nothing is half-written. */
import type { Check } from "./check";
import { inspect, install, loseOne, pause, sendSteadily, start } from "./installation";

const longestWait = 20_000;

export const killedServer: Check = {
  name: "server killed while it writes",
  wanted: "0 acknowledged writes lost or doubled, 0 half-written",
  async measure({ folder, full, fault }) {
    const rounds = fault ? 1 : full ? 500 : 6;
    const installation = await install(folder);
    const acknowledged: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const server = await start(installation.database);
      const sending = sendSteadily(server, installation, String(round));
      // On a crowded machine the first answer may take longer than a round.
      for (let waited = 0; waited < longestWait && sending.acknowledged.length === 0; waited += 20) await pause(20);
      await pause(Math.random() * 500);
      await server.stop("SIGKILL");
      await sending.stop();
      acknowledged.push(...sending.acknowledged);
    }
    if (fault) loseOne(installation.database);
    const { lost, half, sound } = inspect(installation.database, acknowledged);
    return {
      measured: `${lost} of ${acknowledged.length} lost, ${half} half-written in ${rounds} rounds${sound ? "" : ", not sound"}`,
      passes: lost === 0 && half === 0 && sound && acknowledged.length >= rounds,
    };
  },
};
