/** The administrator's page of the journal. */
import { administrationMessages } from "~/i18n/administration";
import { formatMoment } from "~/i18n/format";
import { nameOperation, nameSubject } from "~/i18n/journal";
import { paths } from "~/paths";
import { Card } from "./card";
import { DataTable } from "./data-table";
import { Details } from "./details";
import { EmptyState } from "./empty-state";
import { PageHeading } from "./page-heading";
import { Pagination } from "./pagination";
import { useLanguage } from "./use-language";

interface Entry {
  id: number;
  /** UTC milliseconds. */
  at: number;
  actor: { kind: "account" | "visitor" | "command_line" | "system"; id: number | null; name: string | null };
  operation: string;
  subject: { kind: string; id: number | null; name: string | null; key: string | null };
  /** Key of the project that it happened in. */
  project: string | null;
  changes: readonly { name: string; before: string | null; after: string | null }[];
}

interface JournalPageProps {
  entries: readonly Entry[];
  page: number;
  pages: number;
}

export function JournalPage({ entries, page, pages }: JournalPageProps) {
  const language = useLanguage();
  const words = administrationMessages[language].journal;
  const person = (id: number, name: string | null) => (name === null ? words.accountGone(id) : words.account(name, id));
  const who = ({ kind, id, name }: Entry["actor"]) => (kind === "account" ? person(id ?? 0, name) : words[kind]);
  const record = ({ kind, id, name, key }: Entry["subject"]) => {
    if (kind === "account" && id !== null) return person(id, name);
    return [nameSubject(language, kind), key ?? id].filter((part) => part !== null).join(" ");
  };
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      {entries.length === 0 ? (
        <EmptyState title={words.none}>{words.noneHelp}</EmptyState>
      ) : (
        <Card>
          <DataTable
            stacks
            label={words.table}
            labelHidden
            columns={[
              {
                key: "when",
                label: words.when,
                cell: ({ at }) => <span className="nowrap">{formatMoment(language, at)}</span>,
              },
              { key: "who", label: words.who, cell: ({ actor }) => who(actor) },
              {
                key: "what",
                label: words.what,
                rowHeader: true,
                cell: ({ operation }) => nameOperation(language, operation),
              },
              {
                key: "record",
                label: words.record,
                cell: ({ subject, project }) => (
                  <>
                    {record(subject)}
                    {project && subject.kind !== "project" && (
                      <span className="small muted"> {words.inProject(project)}</span>
                    )}
                  </>
                ),
              },
              {
                key: "details",
                label: words.details,
                cell: ({ changes }) => changes.length > 0 && <Changes changes={changes} />,
              },
            ]}
            rows={entries}
            rowKey={({ id }) => String(id)}
          />
          <Pagination page={page} pages={pages} addressOf={(number) => `${paths.adminJournal}?page=${number}`} />
        </Card>
      )}
    </>
  );
}

function Changes({ changes }: { changes: Entry["changes"] }) {
  const words = administrationMessages[useLanguage()].journal;
  return (
    <Details summary={words.show}>
      <ul className="plain-list small">
        {changes.map(({ name, before, after }) => (
          <li key={name}>
            <strong>{name}:</strong> {before !== null && `${before} → `}
            {after ?? words.nothing}
          </li>
        ))}
      </ul>
    </Details>
  );
}
