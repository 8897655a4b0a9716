/** The register of personal data is complete: every table, every column that holds text, every column that names an account. */
import { describe, expect, it } from "vitest";
import { ownOfDatabase, register } from "~/domain/privacy/register";
import type { TableEntry } from "~/domain/privacy/table-entry";
import type { Db } from "#db/client";
import { makeDatabase } from "../../support/database";

interface Column {
  name: string;
  type: string;
}

/** Everything in which schema and register differ. */
function differencesOf(db: Db, entries: Readonly<Record<string, TableEntry>>): string[] {
  const sqlite = db.$client;
  const names = sqlite.prepare("select name from sqlite_master where type = 'table'").pluck().all() as string[];
  const tables = names.filter((name) => !ownOfDatabase.test(name));
  const wrong = Object.keys(entries)
    .filter((name) => !tables.includes(name))
    .map((name) => `${name} is not in the schema`);
  for (const table of tables) {
    const entry = entries[table];
    if (!entry) {
      wrong.push(`${table} is not in the register`);
      continue;
    }
    const columns = (sqlite.pragma(`table_info("${table}")`) as Column[])
      // A virtual table says nothing of its types.
      .filter(({ type }) => !["INTEGER", "REAL"].includes(type))
      .map(({ name }) => name);
    const named = Object.keys(entry.columns);
    wrong.push(...columns.filter((name) => !named.includes(name)).map((name) => `${table}.${name} is not said`));
    wrong.push(...named.filter((name) => !columns.includes(name)).map((name) => `${table}.${name} holds no text`));
    wrong.push(...differencesOfAccounts(db, table, entry));
  }
  return wrong;
}

const becomes: Record<string, string[]> = { CASCADE: ["erased"], "SET NULL": ["released", "erased"] };

function differencesOfAccounts(db: Db, table: string, { accounts = {}, contact }: TableEntry): string[] {
  const keys = db.$client.pragma(`foreign_key_list("${table}")`) as {
    from: string;
    table: string;
    on_delete: string;
  }[];
  return keys.flatMap(({ from, table: to, on_delete: then }) => {
    const said = to === "account" ? accounts[from] : to === "contact" && contact?.column === from && contact.erasure;
    if (to !== "account" && to !== "contact") return [];
    if (!said) return [`${table}.${from} names a person and is not said`];
    return becomes[then]?.includes(said) ? [] : [`${table}.${from} is said to be ${said}, and the schema has ${then}`];
  });
}

describe("the register of personal data", () => {
  it("names every table, every column with text and every column that names a person", () => {
    expect(differencesOf(makeDatabase(), register)).toEqual([]);
  });

  it("is held: what is planted in the schema is found", () => {
    const db = makeDatabase();
    db.$client.exec("create table guest (id integer primary key, nickname text)");
    db.$client.exec("alter table contact add column birthday text");
    db.$client.exec("alter table goal add column owner_id integer references account(id) on delete set null");
    db.$client.exec("drop table digest");
    expect(differencesOf(db, register).sort()).toEqual([
      "contact.birthday is not said",
      "digest is not in the schema",
      "goal.owner_id names a person and is not said",
      "guest is not in the register",
    ]);
  });

  it("exports no hash of a secret", () => {
    for (const [table, { columns, exported }] of Object.entries(register) as [string, TableEntry][])
      for (const name of [...(exported?.columns ?? []), ...(exported?.own ?? [])])
        expect(columns[name], `${table}.${name}`).not.toBe("secret");
  });
});
