/** Entry of the command line's bundle. */
import { runCommandLine } from "./main";

process.exitCode = await runCommandLine(process.argv.slice(2), process.env);
