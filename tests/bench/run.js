/** `npm run bench`: bundles the measuring code and runs it; `--quick` takes a tenth of the data. */
import { runBundled } from "../support/run-bundled.js";

await runBundled("bench", ["measure"]);
