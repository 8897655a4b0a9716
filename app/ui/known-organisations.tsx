/** Organisations that the new one may be, offered before it is written. */
import type { Key } from "~/domain/bundle/records";
import type { Field } from "~/domain/vocabulary";
import { organisationFormMessages } from "~/i18n/organisation-form";
import { term } from "~/i18n/vocabulary";
import { paths } from "~/paths";
import { Button } from "./button";
import { ButtonLink } from "./button-link";
import { Card } from "./card";
import { Form } from "./navigation";
import { Notice } from "./notice";
import { RowList } from "./row-list";
import { useLanguage } from "./use-language";

export interface KnownOrganisation {
  key: Key;
  name: string;
  field: Field;
  cvr: string | null;
  pNumber: string | null;
  match: "certain" | "perhaps";
}

interface KnownOrganisationsProps {
  known: readonly KnownOrganisation[];
  /** Name of the company under which the workplace is proposed to hang. */
  parent: string | null;
  /** Whether one of them can be taken into the project that the person comes from. */
  usable: boolean;
}

export function KnownOrganisations({ known, parent, usable }: KnownOrganisationsProps) {
  const language = useLanguage();
  const words = organisationFormMessages[language];
  if (known.length === 0)
    return (
      parent && (
        <Notice>
          <p>{words.parentProposed(parent)}</p>
        </Notice>
      )
    );
  const certain = known.some(({ match }) => match === "certain");
  return (
    <Card title={words.known}>
      <p>{certain ? words.knownCertain : words.knownPerhaps}</p>
      <RowList
        label={words.known}
        items={known.map(({ key, name, field, cvr, pNumber }) => ({
          key,
          title: name,
          notes: [term(language, "field", field), cvr && `CVR ${cvr}`, pNumber && `P ${pNumber}`],
          action: usable ? (
            <Form method="post">
              <input type="hidden" name="form" value="use" />
              <Button tone="secondary" name="organisation" value={key}>
                {words.use}
                <span className="visually-hidden">{words.useOf(name)}</span>
              </Button>
            </Form>
          ) : (
            <ButtonLink to={paths.organisation(key)} tone="secondary">
              {words.see}
              <span className="visually-hidden">{words.useOf(name)}</span>
            </ButtonLink>
          ),
        }))}
      />
      {parent && !certain && <p>{words.parentProposed(parent)}</p>}
    </Card>
  );
}
