/** `npm run bench`: bundles the measuring code and runs it; `--quick` takes a tenth of the data, `--only portfolio` or `--only large` measures that alone. */
import { runBundled } from "../support/run-bundled.js";

await runBundled("bench", ["measure", "time-indicators"]);
