/** The links that show an outcome, each with a stated strength, and the form that adds or changes one. */
import type { Evidence, Key } from "~/domain/bundle/records";
import type { KeptDraft } from "~/domain/kept-draft";
import { findEvidenceFaults, typedEvidence } from "~/forms/evidence-entry";
import { readText } from "~/i18n/format";
import { recordsMessages } from "~/i18n/records";
import { listTerms, term } from "~/i18n/vocabulary";
import { Button } from "../button";
import { ButtonLink } from "../button-link";
import { Card } from "../card";
import { Confirmation } from "../confirmation";
import { Details } from "../details";
import { ErrorSummary } from "../error-summary";
import { KeepDraft } from "../keep-draft";
import { Form, Link } from "../navigation";
import { refill } from "../refill";
import { RowList } from "../row-list";
import { SelectField } from "../select-field";
import { Tag } from "../tag";
import { TextField } from "../text-field";
import type { SentBack } from "../use-checked-form";
import { useLanguage } from "../use-language";
import { useReadForm } from "../use-read-form";
import { useMessages } from "../use-messages";

interface EvidenceCardProps {
  evidence: readonly Evidence[];
  address: string;
  version: string;
  mayChange: boolean;
  asks: string | null;
  item: number | null;
  /** Key of the project. */
  project: Key;
  draft: KeptDraft | null;
  refused: (SentBack & { form: string }) | null;
}

export function EvidenceCard(props: EvidenceCardProps) {
  const { evidence, address, version, mayChange, asks, item, project, draft, refused } = props;
  const language = useLanguage();
  const words = recordsMessages[language].proof;
  const sentBack = refused?.form === "evidence" ? refused : null;
  const edited = asks === "evidence" && item !== null ? evidence[item] : undefined;
  const removed = asks === "remove-evidence" && item !== null && !refused ? evidence[item] : undefined;
  const asking = (question: string, index: number) => `${address}?ask=${question}&item=${index}#evidence`;
  const form = (
    <EvidenceForm {...{ address, version, project, draft, sentBack }} edited={edited} item={edited ? item : null} />
  );
  return (
    <Card title={words.title} id="evidence">
      {removed && (
        <Confirmation
          title={words.removeQuestion}
          back={address}
          action={
            <Form method="post" action={address}>
              <input type="hidden" name="version" value={version} />
              <input type="hidden" name="item" value={item ?? ""} />
              <Button tone="danger" name="intent" value="remove-evidence">
                {words.remove}
              </Button>
            </Form>
          }
        >
          <p>{removed.url}</p>
        </Confirmation>
      )}
      {evidence.length === 0 ? (
        <p className="muted">{words.none}</p>
      ) : (
        <RowList
          label={words.title}
          items={evidence.map(({ url, strength, note }, index) => ({
            key: String(index),
            title: (
              <a href={url} rel="noreferrer nofollow">
                {url}
              </a>
            ),
            marks: (
              <Tag tone={strength === "verified" ? "success" : "neutral"}>
                {strength ? term(language, "evidenceStrength", strength) : words.unknownStrength}
              </Tag>
            ),
            notes: [readText(language, note)],
            action: mayChange && (
              <span className="cluster no-print">
                <Link to={asking("evidence", index)}>
                  {words.change}
                  <span className="visually-hidden"> {url}</span>
                </Link>
                <Link to={asking("remove-evidence", index)}>
                  {words.remove}
                  <span className="visually-hidden"> {url}</span>
                </Link>
              </span>
            ),
          }))}
        />
      )}
      {mayChange &&
        (edited || sentBack ? (
          form
        ) : (
          <Details summary={words.add} open={Boolean(draft?.entries)}>
            {form}
          </Details>
        ))}
    </Card>
  );
}

interface EvidenceFormProps {
  address: string;
  version: string;
  /** The piece that is changed; a new one is added where there is none. */
  edited: Evidence | undefined;
  item: number | null;
  project: Key;
  draft: KeptDraft | null;
  sentBack: SentBack | null;
}

function EvidenceForm({ address, version, edited, item, project, draft, sentBack }: EvidenceFormProps) {
  const language = useLanguage();
  const messages = useMessages();
  const all = recordsMessages[language];
  const words = all.proof;
  const { errors, onSubmit } = useReadForm((form) => findEvidenceFaults(typedEvidence(form)), sentBack);
  const values: Readonly<Record<string, string | undefined>> = refill(draft, sentBack)?.values ?? {
    url: edited?.url,
    strength: edited?.strength,
    "note.da": edited?.note?.da,
    "note.en": edited?.note?.en,
  };
  const field = (name: string) => ({ name, defaultValue: values[name] ?? "", error: errors?.[name] });
  const target = item === null ? address : `${address}?ask=evidence&item=${item}`;
  return (
    <KeepDraft key={`${item} ${version}`} {...{ draft, project }} address={target} refused={sentBack !== null}>
      <Form method="post" action={target} className="form" noValidate onSubmit={onSubmit}>
        <ErrorSummary errors={errors} />
        <input type="hidden" name="intent" value="evidence" />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="item" value={item ?? ""} />
        <TextField type="url" label={words.url} {...field("url")} />
        <SelectField
          label={words.strength}
          hint={words.strengthHint}
          optional
          choices={listTerms(language, "evidenceStrength").map(({ key, label }) => ({ value: key, label }))}
          {...field("strength")}
        />
        {([language, language === "da" ? "en" : "da"] as const).map((one) => (
          <TextField
            key={one}
            lang={one}
            optional
            label={`${words.note}, ${all.textIn[one]}`}
            {...field(`note.${one}`)}
          />
        ))}
        <div className="cluster">
          <Button>{words.save}</Button>
          {item !== null && (
            <ButtonLink to={address} tone="quiet">
              {messages.cancel}
            </ButtonLink>
          )}
        </div>
      </Form>
    </KeepDraft>
  );
}
