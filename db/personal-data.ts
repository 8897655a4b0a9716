/** Everything that the tables hold about one person, found and picked by the register of personal data alone. */
import { type SQL, sql } from "drizzle-orm";
import type { Text } from "~/domain/bundle/records";
import type { AccountScope, InstallationScope } from "~/domain/permissions/scope";
import { type ExportedTable, exportedTables, register } from "~/domain/privacy/register";
import type { TableEntry } from "~/domain/privacy/table-entry";
import type { Connection } from "./client";
import { toRequiredText } from "./text";

export interface Subject {
  /** Null for somebody who has no account. */
  accountId: number | null;
  /** Lower case. */
  address: string;
}

export type HeldRow = Record<string, string | number | null>;

export interface Held {
  table: ExportedTable;
  total: number;
  /** Newest first. */
  rows: HeldRow[];
}

/** How the row of another table is named where a column points at it. */
const named: Record<string, { as: string; select: string }> = {
  project_id: { as: "project", select: "select key from project where id = held.project_id" },
  programme_id: { as: "programme", select: "select key from programme where id = held.programme_id" },
  organisation_id: { as: "organisation", select: "select name from organisation where id = held.organisation_id" },
  round_id: {
    as: "round",
    select:
      "select project.key || '/' || feedback_round.key from feedback_round join project on project.id = project_id where feedback_round.id = held.round_id",
  },
  report_id: { as: "report", select: "held.report_id" },
  report_version_id: {
    as: "report",
    select: "select report_id || '/' || version from report_version where id = held.report_version_id",
  },
};

/** Links that open something for whoever holds them. */
const withoutSecrets = (words: string) =>
  words.replace(/\/(sign-in|invitations|answer|digest|calendar)\/[\w-]{20,}/g, "/$1/…");

/** Tables without rows of the person are left out. Of each at most `most` rows are read. */
export function readPersonalData(
  db: Connection,
  scope: AccountScope | InstallationScope,
  subject: Subject,
  most = 1_000_000,
): Held[] {
  return exportedTables.flatMap((table) => {
    const entry = register[table];
    const from = sql`from ${sql.identifier(table)} held where ${rowsOf(entry, subject)}`;
    const total = db.get<{ n: number }>(sql`select count(*) as n ${from}`).n;
    if (total === 0) return [];
    const rows = db.all<HeldRow>(
      sql`select ${picked(entry, scope.kind === "account")} ${from} order by held.rowid desc limit ${most}`,
    );
    return [{ table, total, rows: rows.map(clean) }];
  });
}

function picked({ exported }: TableEntry, own: boolean): SQL {
  const names = [...(exported?.columns ?? []), ...(own ? (exported?.own ?? []) : [])];
  const parts = names.map((name) => {
    const other = named[name];
    return other
      ? sql`(${sql.raw(other.select)}) as ${sql.identifier(other.as)}`
      : sql`held.${sql.identifier(name)} as ${sql.identifier(name)}`;
  });
  return sql.join(parts, sql`, `);
}

/** What a person wrote is the person's; what others wrote about an address is found by the address alone. */
function rowsOf({ accounts = {}, contact, address, about }: TableEntry, { accountId, address: email }: Subject): SQL {
  const parts: SQL[] = [];
  for (const [column, erasure] of Object.entries(accounts))
    if (accountId !== null && (address === undefined || erasure === "erased"))
      parts.push(sql`held.${sql.identifier(column)} = ${accountId}`);
  if (address) parts.push(sql`held.${sql.identifier(address)} = ${email}`);
  else if (contact)
    parts.push(sql`held.${sql.identifier(contact.column)} in (select id from contact where email = ${email})`);
  if (about && accountId !== null)
    parts.push(
      sql`(held.${sql.identifier(about.where)} = ${about.is} and held.${sql.identifier(about.column)} = ${accountId})`,
    );
  return parts.length === 0 ? sql`false` : sql`(${sql.join(parts, sql` or `)})`;
}

const clean = (row: HeldRow): HeldRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === "string" ? withoutSecrets(value) : value]),
  );

/** The projects that have no other lead than the account. */
export function listProjectsLedAlone(
  db: Connection,
  _scope: AccountScope | InstallationScope,
  accountId: number,
): { key: string; title: Text }[] {
  return db
    .all<{ key: string; da: string | null; en: string | null }>(
      sql`select key, title_da as da, title_en as en from project join project_member m on m.project_id = project.id
        where m.account_id = ${accountId} and m.role = 'lead' and not exists (select 1 from project_member other
          where other.project_id = project.id and other.role = 'lead' and other.account_id <> ${accountId})
        order by key`,
    )
    .map(({ key, da, en }) => ({ key, title: toRequiredText(da, en) }));
}
