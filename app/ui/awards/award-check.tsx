/** What each row would become, before anything is written. */
import { awardsMessages } from "~/i18n/awards";
import { formatNumber } from "~/i18n/format";
import { Button } from "../button";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { DataTable } from "../data-table";
import { DiscardFile } from "../exchange/discard-file";
import { Form } from "../navigation";
import { Pagination } from "../pagination";
import { Tag } from "../tag";
import { useLanguage } from "../use-language";
import { AwardCounts } from "./award-counts";
import type { CheckState, ShownRow } from "./award-page-data";

interface AwardCheckProps {
  file: { id: number; name: string };
  state: CheckState;
  address: string;
}

const tones = {
  project: "success",
  activity: "success",
  outcome: "success",
  note: "neutral",
  known: "neutral",
  faulty: "warning",
} as const;

export function AwardCheck({ file, state, address }: AwardCheckProps) {
  const language = useLanguage();
  const words = awardsMessages[language];
  const { counts, rows, page, pages } = state;
  const own = `${address}?file=${file.id}`;
  const nothing = counts.projects + counts.activities + counts.outcomes + counts.notes + counts.known === 0;
  const remarks = ({ faults, left, newOrganisation, becomes }: ShownRow) => [
    ...faults.map((fault) => words.faults[fault]),
    ...(newOrganisation === null ? [] : [words.newOrganisation(newOrganisation)]),
    ...(left > 0 && becomes !== "known" && becomes !== "faulty" ? [words.left(left)] : []),
  ];
  return (
    <>
      <Card title={words.checkTitle}>
        <p className="muted">
          {file.name} · {words.nothingWritten}
        </p>
        <AwardCounts counts={counts} />
        {nothing && <p>{words.nothingToWrite}</p>}
        <div className="cluster">
          {!nothing && (
            <Form method="post">
              <input type="hidden" name="form" value="write" />
              <Button name="file" value={file.id}>
                {words.write}
              </Button>
            </Form>
          )}
          <ButtonLink to={`${own}&step=columns`} tone="secondary">
            {words.changeColumns}
          </ButtonLink>
          <DiscardFile id={file.id} name={file.name} />
        </div>
      </Card>
      <Card title={words.rows} id="rows">
        <DataTable
          label={words.rows}
          labelHidden
          rows={rows}
          rowKey={({ row }) => String(row)}
          columns={[
            { key: "row", label: words.row, cell: ({ row }) => formatNumber(language, row) },
            { key: "award", label: words.award, cell: ({ reference }) => reference },
            { key: "title", label: words.rowTitle, cell: ({ title }) => title },
            {
              key: "becomes",
              label: words.becomes,
              cell: ({ becomes }) => <Tag tone={tones[becomes]}>{words.becomesWords[becomes]}</Tag>,
            },
            {
              key: "remarks",
              label: words.remarks,
              cell: (row) => (
                <ul className="plain-list">
                  {remarks(row).map((remark) => (
                    <li key={remark}>{remark}</li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
        <Pagination page={page} pages={pages} addressOf={(to) => `${own}&page=${to}#rows`} />
      </Card>
    </>
  );
}
