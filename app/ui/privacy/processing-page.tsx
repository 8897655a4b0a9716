/** The record of processing activities, made from the register of personal data, to be read and printed. */
import { retentionDays } from "~/domain/privacy/retention";
import { register, tablesOf, tablesWithWords } from "~/domain/privacy/register";
import { type Keeping, processings } from "~/domain/privacy/table-entry";
import { formatDay } from "~/i18n/format";
import { describeKeeping, privacyMessages } from "~/i18n/privacy";
import { Card } from "../card";
import { DataTable } from "../data-table";
import { PageHeading } from "../page-heading";
import { SummaryList } from "../summary-list";
import { useLanguage } from "../use-language";

interface ProcessingPageProps {
  today: string;
  publicUrl: string;
  contactMonths: number;
}

export function ProcessingPage({ today, publicUrl, contactMonths }: ProcessingPageProps) {
  const language = useLanguage();
  const words = privacyMessages[language];
  const toFill = <span className="muted">{words.toFill}</span>;
  const forgotten: Keeping[] = ["contact", ...(Object.keys(retentionDays) as Keeping[])];
  return (
    <>
      <PageHeading title={words.processingTitle} lead={words.processingLead(formatDay(language, today))} />
      <div className="stack print-flow">
        <p className="muted no-print">{words.processingPrint}</p>
        <Card>
          <SummaryList
            items={[
              { term: words.controller, value: toFill },
              { term: words.adviser, value: toFill },
              { term: words.installation, value: publicUrl },
              { term: words.transfers, value: words.transfersNone },
              { term: words.security, value: words.securityWords },
            ]}
          />
        </Card>
        {processings.map((one) => {
          const { name, purpose, basis, persons, data, recipients } = words.processings[one];
          const tables = tablesOf(one);
          const kept = [...new Set(tables.map((table) => register[table].kept))];
          return (
            <Card key={one} title={name}>
              <SummaryList
                items={[
                  { term: words.purpose, value: purpose },
                  { term: words.basis, value: basis },
                  { term: words.persons, value: persons },
                  { term: words.data, value: data },
                  { term: words.recipients, value: recipients },
                  {
                    term: words.kept,
                    value: (
                      <ul className="plain-list">
                        {kept.map((keeping) => (
                          <li key={keeping}>{describeKeeping(language, keeping, contactMonths)}</li>
                        ))}
                      </ul>
                    ),
                  },
                  { term: words.held, value: <code>{tables.join(", ")}</code> },
                ]}
              />
            </Card>
          );
        })}
        <Card>
          <DataTable
            label={words.times}
            columns={[
              { key: "what", label: words.what, cell: (keeping) => words.kinds[keeping] ?? keeping },
              {
                key: "when",
                label: words.when,
                cell: (keeping) => describeKeeping(language, keeping, contactMonths),
              },
            ]}
            rows={forgotten}
            rowKey={(keeping) => keeping}
          />
        </Card>
        <Card>
          <p>{words.words}</p>
          <p>
            <code>{tablesWithWords.join(", ")}</code>
          </p>
        </Card>
      </div>
    </>
  );
}
