/** Column shapes that every table of the schema shares. */
import { sql } from "drizzle-orm";
import { check, integer } from "drizzle-orm/sqlite-core";

/** A closed vocabulary's keys, or nothing, are all that the column takes. */
export function within(table: string, column: string, keys: readonly string[]) {
  return check(
    `${table}_${column}_vocabulary`,
    sql.raw(`"${column}" in (${keys.map((key) => `'${key}'`).join(", ")})`),
  );
}

/** The column holds a whole number between two bounds, both included. */
export function between(table: string, column: string, lowest: number, highest: number) {
  return check(`${table}_${column}_range`, sql.raw(`"${column}" between ${lowest} and ${highest}`));
}

/** At least one language of a text is there. */
export function inSomeLanguage(table: string, column: string) {
  return check(`${table}_${column}_language`, sql.raw(`coalesce("${column}_da", "${column}_en") is not null`));
}

/** A moment in UTC milliseconds. */
export const moment = (name: string) => integer(name, { mode: "number" });
