/** Says what a bundle would change in its project before it does. */
import type { BundleChange } from "~/domain/incoming/choice";
import { formatNumber } from "~/i18n/format";
import { exchangeMessages } from "~/i18n/exchange";
import { incomingMessages } from "~/i18n/incoming";
import { Button } from "../button";
import { Card } from "../card";
import { DataTable } from "../data-table";
import { Form } from "../navigation";
import { Notice } from "../notice";
import { useLanguage } from "../use-language";
import { DiscardFile } from "./discard-file";
import type { OpenFile } from "./import-state";

/** Lists of the exchange format under the names that the export gives them. */
const tableOf: Record<string, keyof (typeof exchangeMessages)["da"]["tableNames"]> = {
  momentPlan: "moments",
  modelRegistrations: "models",
  feedbackRounds: "rounds",
};

export function ConfirmBundle({ file, change }: { file: OpenFile; change: BundleChange }) {
  const language = useLanguage();
  const words = incomingMessages[language];
  const names: Record<string, string> = exchangeMessages[language].tableNames;
  const number = (value: number) => formatNumber(language, value);
  const same = change.lists.length === 0 && !change.basicsChange && change.newOrganisations === 0;
  return (
    <Card title={words.bundleTitle}>
      <p className="muted">{file.name}</p>
      {same ? (
        <p>{words.bundleSame}</p>
      ) : (
        <Notice tone="warning">
          <p>{words.bundleHelp}</p>
        </Notice>
      )}
      {change.lists.length > 0 && (
        <DataTable
          label={words.bundleTitle}
          labelHidden
          rows={change.lists}
          rowKey={({ list }) => list}
          columns={[
            { key: "list", label: words.bundleList, cell: ({ list }) => names[tableOf[list] ?? list] ?? list },
            { key: "added", label: words.bundleAdded, numeric: true, cell: ({ added }) => number(added) },
            { key: "changed", label: words.bundleChanged, numeric: true, cell: ({ changed }) => number(changed) },
            { key: "removed", label: words.bundleRemoved, numeric: true, cell: ({ removed }) => number(removed) },
          ]}
        />
      )}
      {change.basicsChange && <p>{words.bundleBasics}</p>}
      {change.newOrganisations > 0 && <p>{words.bundleNewOrganisations(change.newOrganisations)}</p>}
      {change.keptOrganisations > 0 && <p className="muted">{words.bundleKept(change.keptOrganisations)}</p>}
      <div className="cluster">
        {!same && (
          <Form method="post">
            <input type="hidden" name="form" value="bundle" />
            <input type="hidden" name="file" value={file.id} />
            <Button tone="danger">{words.bundleWrite}</Button>
          </Form>
        )}
        <DiscardFile id={file.id} name={file.name} />
      </div>
    </Card>
  );
}
