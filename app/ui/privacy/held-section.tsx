/** One heading of what is held about a person: the rows, why they are there, how long, and what becomes of them. */
import { type ExportedTable, register } from "~/domain/privacy/register";
import { formatNumber } from "~/i18n/format";
import { describeKeeping, privacyMessages } from "~/i18n/privacy";
import { Card } from "../card";
import { DataTable } from "../data-table";
import { Details } from "../details";
import { SummaryList } from "../summary-list";
import { useLanguage } from "../use-language";
import { describeHeldValue } from "./describe-held-value";

export interface HeldTable {
  table: ExportedTable;
  total: number;
  rows: Record<string, string | number | null>[];
}

export function HeldSection({ table, total, rows, contactMonths }: HeldTable & { contactMonths: number }) {
  const language = useLanguage();
  const words = privacyMessages[language];
  const { processing, kept, accounts = {}, contact } = register[table];
  const erasure = Object.values(accounts)[0] ?? contact?.erasure ?? "erased";
  const why = processing && words.processings[processing];
  const title = `${words.tables[table]} (${formatNumber(language, total)})`;
  // What is empty in every row is left out, and so is long text, which stands in the file.
  const told = Object.keys(words.columns).filter((name) => rows.some((row) => (row[name] ?? "") !== ""));
  // The first column names a row, which a moment does badly, and nothing at all does not do.
  const hasGaps = (name: string) => rows.some((row) => (row[name] ?? "") === "");
  const worth = (name: string) => 2 * Number(hasGaps(name)) + Number(name.endsWith("_at"));
  told.sort((a, b) => worth(a) - worth(b));
  const columns = told.map((name) => ({
    key: name,
    label: words.columns[name] ?? "",
    cell: (row: HeldTable["rows"][number]) => describeHeldValue(language, name, row[name] ?? null),
  }));
  return (
    <Card title={title}>
      <DataTable
        label={title}
        labelHidden
        stacks
        columns={columns}
        rows={rows.map((row, index) => ({ ...row, index }))}
        rowKey={({ index }) => `${index}`}
      />
      {rows.length < total && <p className="muted">{words.more(rows.length, total)}</p>}
      <Details summary={`${words.purpose}, ${words.kept.toLowerCase()}`}>
        <SummaryList
          items={[
            ...(why
              ? [
                  { term: words.purpose, value: why.purpose },
                  { term: words.basis, value: why.basis },
                ]
              : []),
            { term: words.kept, value: describeKeeping(language, kept, contactMonths) },
            { term: words.onErasure, value: words.erasures[erasure] },
          ]}
        />
      </Details>
    </Card>
  );
}
