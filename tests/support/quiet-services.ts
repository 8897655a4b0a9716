/** What a running product holds, where nothing is sent and nothing is drawn: for tests that ask routes themselves. */
import type { Db } from "#db/client";
import type { Clock } from "~/server/clock";
import type { Environment } from "~/server/environment";
import { createMemory } from "~/server/memory";
import type { Services } from "~/server/services";

interface Quiet {
  clock: Clock;
  environment: Pick<Environment, "publicUrl"> & Partial<Environment>;
  firstRunCode?: string | null;
}

export function makeQuietServices(db: Db, { clock, environment, firstRunCode = null }: Quiet): Services {
  return {
    db,
    clock,
    environment: {
      databasePath: ":memory:",
      port: 3000,
      host: undefined,
      smtpUrl: null,
      mailFrom: "Vidensbro <vidensbro@localhost>",
      trustProxy: false,
      projectQuota: 1024 ** 3,
      contactMonths: 24,
      secretKey: "a key of the tests, with more than enough characters",
      demonstration: false,
      ...environment,
    },
    firstRunCode,
    memory: createMemory(100),
    press: { draw: () => Promise.resolve(new Uint8Array([1])), stop: () => Promise.resolve() },
    wakeMailSender: () => {},
    wakeDocumentMaker: () => {},
  };
}
