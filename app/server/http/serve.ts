/** The server: opens the database, prints what a first start needs, answers requests and closes in good order. */
import { startServer } from "./start-server";

await startServer({ variables: process.env, watching: process.argv.includes("--watch") });
