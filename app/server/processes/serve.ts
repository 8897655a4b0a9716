/** The process that is started: `npm start`, and with `--watch` for developers. */
import { startProduct } from "./start-product";

await startProduct({ variables: process.env, watching: process.argv.includes("--watch") });
