/** `npm run demo`: a demonstration on its own database, with a sign-in link for each kind of user. */
import { openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import { makeDemonstrationLink } from "#db/seed/illustrative/open-demonstration-round";
import { type DemonstrationKind, seedDemonstration } from "#db/seed/seed-demonstration";
import { terminalLanguage } from "~/i18n/command-line";
import { demonstrationMessages } from "~/i18n/demonstration";
import { paths } from "~/paths";
import { systemClock } from "~/server/clock";
import { readDatabasePath, readEnvironment } from "~/server/environment";
import { startProduct } from "~/server/processes/start-product";
import { migrationsFolder } from "~/server/root-folder";

const variables = {
  LOG_FORMAT: "text",
  LOG_LEVEL: "error",
  // Nobody's secrets: what is made up is sealed with what everybody may know.
  SECRET_KEY: "the demonstration keeps no secrets",
  ...process.env,
  DATABASE_PATH: "data/demo.db",
  DEMONSTRATION: "1",
};
const language = terminalLanguage(process.env);
const words = demonstrationMessages[language];

const db = openDatabase(readDatabasePath(variables));
migrate(db, migrationsFolder, systemClock.now());
const settings = readEnvironment(variables);
const publicUrl = "environment" in settings ? settings.environment.publicUrl : "";
const tokens = seedDemonstration(db, { now: systemClock.now(), today: systemClock.today(), language, publicUrl });
const answer = makeDemonstrationLink(db, systemClock.now());
db.$client.close();

const { url } = await startProduct({ variables, together: true });
const kinds = Object.entries(tokens) as [DemonstrationKind, string][];
const width = Math.max(...kinds.map(([kind]) => words.kinds[kind].length));
process.stdout.write(
  [
    "",
    words.heading,
    ...kinds.map(([kind, token]) => `  ${words.kinds[kind].padEnd(width)}  ${url}${paths.signInLink(token)}`),
    ...(answer === null ? [] : ["", words.answer, `  ${url}${paths.answer(answer)}?lang=${language}`]),
    "",
    words.inbox(`${url}${paths.inbox}`),
    words.data,
    "",
  ].join("\n"),
);
