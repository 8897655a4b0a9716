/** One heading of what is held about a person: the rows, why they are there, how long, and what becomes of them. */
import { type ExportedTable, register } from "~/domain/privacy/register";
import { administrationMessages } from "~/i18n/administration";
import { formatDay, formatMoment, formatNumber } from "~/i18n/format";
import { isLanguage, type Language } from "~/i18n/language";
import { languageNames } from "~/i18n/language-names";
import { describeKeeping, privacyMessages } from "~/i18n/privacy";
import { nameRecordOperation } from "~/i18n/record-operations";
import { Card } from "../card";
import { Details } from "../details";
import { SummaryList } from "../summary-list";
import { useLanguage } from "../use-language";
import { nameRole } from "./name-role";

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
  return (
    <Card title={`${words.tables[table]} (${formatNumber(language, total)})`}>
      <ul className="plain-list stack-small">
        {rows.map((row, i) => (
          <li key={i}>{describeRow(language, row)}</li>
        ))}
      </ul>
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

/** `Navn: Anna · Rolle: redaktør`; what is empty is left out, and so is long text, which stands in the file. */
function describeRow(language: Language, row: HeldTable["rows"][number]): string {
  const { columns } = privacyMessages[language];
  return Object.entries(row)
    .flatMap(([name, value]) =>
      value === null || value === "" || !columns[name] || (name === "administrator" && value === 0)
        ? []
        : [`${columns[name]}: ${describeValue(language, name, value)}`],
    )
    .join(" · ");
}

function describeValue(language: Language, name: string, value: string | number): string {
  const words = privacyMessages[language];
  if (name === "administrator") return words.yes;
  if (typeof value === "number")
    return name === "at" || name.endsWith("_at") ? formatMoment(language, value) : `${value}`;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDay(language, value);
  if (name === "language" && isLanguage(value)) return languageNames[value];
  if (name === "role") return nameRole(language, value);
  if (name === "operation")
    return administrationMessages[language].journal.operations[value] ?? nameRecordOperation(language, value) ?? value;
  if (name === "state") return administrationMessages[language].mail.states[value as "sent"] ?? value;
  return value;
}
