/** Where attached files stand: a folder beside the database, named after it. */
import { basename, dirname, extname, join } from "node:path";

export function filesFolderOf(databasePath: string): string {
  return join(dirname(databasePath), `${basename(databasePath, extname(databasePath))}-files`);
}
