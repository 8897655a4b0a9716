/** What would be written and what would not, before anything is. */
import type { SheetCheck, SheetChoice } from "~/domain/incoming/choice";
import type { SheetKind } from "~/domain/incoming/fields";
import type { FaultyRow } from "~/domain/incoming/row-fault";
import { formatNumber } from "~/i18n/format";
import { describeRowFault, incomingMessages } from "~/i18n/incoming";
import { paths } from "~/paths";
import { Button } from "../button";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { DataTable } from "../data-table";
import { Form } from "../navigation";
import { Pagination } from "../pagination";
import { SummaryList } from "../summary-list";
import { useLanguage } from "../use-language";
import { DiscardFile } from "./discard-file";
import type { OpenFile } from "./import-state";
import { UnknownOrganisations } from "./unknown-organisations";

interface SheetPreviewProps {
  file: OpenFile;
  kind: SheetKind;
  sheet: Pick<SheetChoice, "headings" | "columns">;
  check: Omit<SheetCheck, "pages">;
  page: number;
  pages: number;
  rows: readonly FaultyRow[];
  projectKey: string;
}

export function SheetPreview({ file, kind, sheet, check, page, pages, rows, projectKey }: SheetPreviewProps) {
  const language = useLanguage();
  const words = incomingMessages[language];
  const address = `${paths.projectImport(projectKey)}?file=${file.id}`;
  const number = (value: number) => formatNumber(language, value);
  const sentence = (fault: FaultyRow["faults"][number]) => {
    const column = sheet.columns.indexOf(fault.field);
    return describeRowFault(language, fault, column < 0 ? null : (sheet.headings[column] ?? null));
  };
  const nothing = check.good === 0 && (kind === "activities" || check.known === 0);
  return (
    <>
      <Card title={words.checkTitle}>
        <p className="muted">
          {file.name} · {words.nothingWritten}
        </p>
        <SummaryList
          items={[
            { term: words.good[kind], value: <strong>{number(check.good)}</strong> },
            {
              term: words.known[kind],
              value: (
                <>
                  {number(check.known)}
                  {check.known > 0 && <p className="small muted">{words.knownHelp[kind]}</p>}
                </>
              ),
            },
            { term: words.faulty, value: number(check.faulty) },
          ]}
        />
        <Form method="post" className="stack">
          <input type="hidden" name="form" value="write" />
          <input type="hidden" name="file" value={file.id} />
          {check.unknownTotal > 0 && <UnknownOrganisations unknown={check.unknown} total={check.unknownTotal} />}
          {nothing && <p>{words.nothingToWrite}</p>}
          <div className="cluster">
            {!nothing && <Button>{words.write[kind](check.good)}</Button>}
            <ButtonLink to={`${address}&step=columns`} tone="secondary">
              {words.changeColumns}
            </ButtonLink>
          </div>
        </Form>
        <DiscardFile id={file.id} name={file.name} />
      </Card>
      {check.faulty > 0 && (
        <Card title={words.faultyRows} id="faulty">
          <p className="muted">{words.faultyHelp}</p>
          <div className="cluster">
            <ButtonLink to={paths.projectImportFaulty(projectKey, file.id, "xlsx")} tone="secondary" reloadDocument>
              {words.getXlsx}
            </ButtonLink>
            <ButtonLink to={paths.projectImportFaulty(projectKey, file.id, "csv")} tone="secondary" reloadDocument>
              {words.getCsv}
            </ButtonLink>
          </div>
          <DataTable
            label={words.faultyRows}
            labelHidden
            rows={rows}
            rowKey={({ row }) => String(row)}
            columns={[
              { key: "row", label: words.row, cell: ({ row }) => number(row) },
              {
                key: "faults",
                label: words.whatIsWrong,
                cell: ({ faults }) => (
                  <ul className="plain-list">
                    {faults.map((fault, index) => (
                      <li key={index}>{sentence(fault)}</li>
                    ))}
                  </ul>
                ),
              },
            ]}
          />
          <Pagination page={page} pages={pages} addressOf={(to) => `${address}&page=${to}#faulty`} />
        </Card>
      )}
    </>
  );
}
