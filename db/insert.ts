/** Prepared inserts, with or without replacing the row that holds the same key. */
import { getTableColumns, sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Connection } from "./client";

type Row<T extends SQLiteTable> = Omit<T["$inferInsert"], "id">;

interface Options {
  /** Columns of the unique key: a row that holds it is replaced and keeps its id. */
  replace?: SQLiteColumn[];
  /** Properties of the table that the insert does not write; on a replaced row they stay as they were. */
  leave?: string[];
}

function statementFor(db: Connection, table: SQLiteTable, { replace, leave = [] }: Options) {
  const columns = getTableColumns(table);
  const names = Object.keys(columns).filter((name) => name !== "id" && !leave.includes(name));
  const values = Object.fromEntries(names.map((name) => [name, sql.placeholder(name)]));
  const insert = db.insert(table).values(values);
  if (replace) {
    const set = Object.fromEntries(
      names
        .filter((name) => !replace.includes(columns[name] as SQLiteColumn))
        .map((name) => [name, sql.raw(`excluded."${columns[name]?.name}"`)]),
    );
    // The builder changes itself; running it is the caller's.
    void insert.onConflictDoUpdate({ target: replace, set });
  }
  return { insert, columns, names };
}

/** Inserts one row for each call; members that are left out become null. */
export function prepareInsert<T extends SQLiteTable>(db: Connection, table: T, options: Options = {}) {
  const { insert, names } = statementFor(db, table, options);
  const statement = insert.prepare();
  return (row: Row<T>): void => {
    statement.run(filled(names, row));
  };
}

/** As `prepareInsert`, for tables with an `id`, which each call returns. */
export function prepareInsertReturningId<T extends SQLiteTable>(db: Connection, table: T, options: Options = {}) {
  const { insert, columns, names } = statementFor(db, table, options);
  const statement = insert.returning({ id: columns.id as SQLiteColumn }).prepare();
  return (row: Row<T>): number => (statement.get(filled(names, row)) as { id: number }).id;
}

function filled(names: readonly string[], row: object): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const name of names) values[name] = (row as Record<string, unknown>)[name] ?? null;
  return values;
}
