/** Statements built once for each connection: building a query costs ten times what running it does. */
import type { Connection } from "./client";

/** Wraps a maker of prepared statements so that each connection makes them once. */
export function prepared<T>(make: (db: Connection) => T): (db: Connection) => T {
  const made = new WeakMap<object, T>();
  return (db) => {
    const session = sessionOf(db);
    const known = made.get(session);
    if (known !== undefined) return known;
    const fresh = make(db);
    made.set(session, fresh);
    return fresh;
  };
}

/** A transaction of better-sqlite3 runs on its database's one connection, so both share their statements. */
function sessionOf(db: Connection): object {
  const inner = db as unknown as { session?: { client?: object } };
  return inner.session?.client ?? db;
}
