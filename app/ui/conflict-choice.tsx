/**
 * Two people changed the same record: what was typed and what is saved now stand side by side, and the second chooses.
 * Nothing is written until then. A route shows it where its operation answered "changed", with status 409.
 */
import type { DraftPlace } from "~/domain/draft-places";
import { conflictMessages } from "~/i18n/conflict";
import { paths } from "~/paths";
import { Button } from "./button";
import { ButtonLink } from "./button-link";
import { Card } from "./card";
import { DataTable } from "./data-table";
import { Form } from "./navigation";
import { Notice } from "./notice";
import { useErrorTitle } from "./use-error-title";
import { useLanguage } from "./use-language";

export interface ComparedField {
  label: string;
  /** As the person typed it, in words; empty where nothing was typed. */
  mine: string;
  /** As it is saved now, in words. */
  saved: string;
}

export interface ConflictChoiceProps {
  /** What happened, where it is not that somebody else was faster. */
  title?: string;
  /** All fields; those that say the same are left out. */
  fields: readonly ComparedField[];
  /** Everything that the form posted, repeated names and its `intent` included; posted again to keep it. */
  entries: readonly (readonly [name: string, value: string])[];
  /** `recordVersion` of what is saved now; takes the place of the `version` that the form posted. */
  version: string;
  /** The page that shows what is saved; whoever keeps that goes there. */
  savedAt: string;
  /** Where what was typed is kept; whoever keeps what is saved throws it away. */
  draft: DraftPlace | null;
}

export function ConflictChoice({ title, fields, entries, version, savedAt, draft }: ConflictChoiceProps) {
  const words = conflictMessages[useLanguage()];
  useErrorTitle(true);
  const different = fields.filter(({ mine, saved }) => mine !== saved);
  const cell = (text: string) =>
    text === "" ? <span className="muted">{words.empty}</span> : <span className="typed-text">{text}</span>;
  return (
    <div className="stack">
      <Notice tone="error" title={title ?? words.title}>
        <p>{different.length > 0 ? words.help : words.same}</p>
      </Notice>
      <Card>
        {different.length > 0 && (
          <DataTable
            label={words.table}
            labelHidden
            columns={[
              { key: "field", label: words.field, cell: ({ label }) => label },
              { key: "mine", label: words.mine, cell: ({ mine }) => cell(mine) },
              { key: "saved", label: words.saved, cell: ({ saved }) => cell(saved) },
            ]}
            rows={different}
            rowKey={({ label }) => label}
          />
        )}
        <div className="cluster">
          <Form method="post">
            {entries
              .filter(([name]) => name !== "version")
              .map(([name, value], index) => (
                <input key={index} type="hidden" name={name} value={value} />
              ))}
            <input type="hidden" name="version" value={version} />
            <Button>{words.keepMine}</Button>
          </Form>
          {draft ? (
            <Form method="post" action={paths.drafts}>
              <input type="hidden" name="intent" value="discard" />
              <input type="hidden" name="form" value={draft.form} />
              <input type="hidden" name="subject" value={draft.subject} />
              <input type="hidden" name="returnTo" value={savedAt} />
              <Button tone="secondary">{words.keepSaved}</Button>
            </Form>
          ) : (
            <ButtonLink to={savedAt} tone="secondary">
              {words.keepSaved}
            </ButtonLink>
          )}
        </div>
      </Card>
    </div>
  );
}
