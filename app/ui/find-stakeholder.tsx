/** Finding a known organisation and adding it to a project; a new one is added on a page of its own. */
import type { Key } from "~/domain/bundle/records";
import type { Field } from "~/domain/vocabulary";
import { stakeholdersMessages } from "~/i18n/stakeholders";
import { term } from "~/i18n/vocabulary";
import { paths } from "~/paths";
import { Button } from "./button";
import { ButtonLink } from "./button-link";
import { Card } from "./card";
import { Form } from "./navigation";
import { RowList } from "./row-list";
import { SearchField } from "./search-field";
import { Tag } from "./tag";
import { useLanguage } from "./use-language";

export interface FoundOrganisation {
  key: Key;
  name: string;
  field: Field;
  cvr: string | null;
  pNumber: string | null;
  parentName: string | null;
  there: boolean;
}

export interface FindStakeholderProps {
  project: Key;
  search: string;
  /** Null where nothing was looked for. */
  found: { total: number; rows: readonly FoundOrganisation[] } | null;
}

export function FindStakeholder({ project, search, found }: FindStakeholderProps) {
  const language = useLanguage();
  const words = stakeholdersMessages[language];
  const fresh = new URLSearchParams({ project, ...(/^\d{8}$/.test(search) ? { cvr: search } : { name: search }) });
  const addNew =
    search === "" ? `${paths.addOrganisation}?project=${project}` : `${paths.addOrganisation}?${fresh.toString()}`;
  return (
    <Card title={words.find} id="find">
      <Form method="get" role="search" action={`${paths.stakeholders(project)}#find`}>
        <SearchField name="search" label={words.findLabel} defaultValue={search} maxLength={200} />
      </Form>
      {found && (
        <div className="stack-small">
          <p role="status">
            {found.total === 0
              ? words.noneFound
              : found.total > found.rows.length
                ? words.foundMore(found.rows.length, found.total)
                : words.found(found.total)}
          </p>
          {found.rows.length > 0 && (
            <RowList
              label={words.results}
              items={found.rows.map(({ key, name, field, cvr, pNumber, parentName, there }) => ({
                key,
                title: name,
                marks: there && <Tag tone="success">{words.alreadyThere}</Tag>,
                notes: [term(language, "field", field), parentName, cvr && `CVR ${cvr}`, pNumber && `P ${pNumber}`],
                action: !there && (
                  <Form method="post" action={paths.stakeholders(project)}>
                    <input type="hidden" name="form" value="add" />
                    <Button tone="secondary" name="organisation" value={key}>
                      {words.add}
                      <span className="visually-hidden">{words.addOf(name)}</span>
                    </Button>
                  </Form>
                ),
              }))}
            />
          )}
        </div>
      )}
      <p className="cluster">
        {words.notFound}
        <ButtonLink to={addNew} tone="secondary">
          {words.addNew}
        </ButtonLink>
      </p>
    </Card>
  );
}
