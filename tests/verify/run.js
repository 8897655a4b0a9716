/** `npm run verify`: bundles the checks and runs them; `-- --full` takes every round, `-- --only NAME` one check. */
import { runBundled } from "../support/run-bundled.js";

await runBundled("verify", ["verify", "writer", "migrator", "ledger"]);
