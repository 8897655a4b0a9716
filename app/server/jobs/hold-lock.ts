/**
 * Sees to it that of all processes on a database only one does what only one may, such as sending mail. Whoever has the
 * lock holds a file locked, and the system itself lets go of it when the process dies, however it dies.
 */
import Database from "better-sqlite3";

const patience = 100;

export interface Lock {
  /** Stops waiting, or lets the next one have it. */
  letGo: () => void;
}

/** The file to lock for the jobs on a database; beside it. */
export const lockOf = (databasePath: string) => `${databasePath}-jobs`;

/** Calls `held` once this process has the lock. `file` is made where it is not there; it stays empty. */
export function holdLock(file: string, held: () => void): Lock {
  let sqlite: Database.Database | null = null;
  let timer: NodeJS.Timeout | undefined;
  const attempt = () => {
    try {
      sqlite ??= new Database(file, { timeout: 0 });
      sqlite.exec("begin exclusive");
    } catch {
      // Another process has it, or there is no room to make the file.
      timer = setTimeout(attempt, patience);
      return;
    }
    held();
  };
  attempt();
  return {
    letGo: () => {
      clearTimeout(timer);
      sqlite?.close();
    },
  };
}
