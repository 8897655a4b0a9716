/** The form of an activity: four fields in sight, what they propose in words, and everything else folded away. */
import { type FormEvent, type ReactNode, useCallback, useRef, useState } from "react";
import type { ProposalGround } from "~/domain/propose-activity";
import { activityKinds, type InvolvementForm } from "~/domain/vocabulary";
import { type Entries, readActivityEntry, readDayParts } from "~/forms/activity-entry";
import type { Nameable } from "~/forms/find-typed-organisation";
import { logActivityMessages } from "~/i18n/log-activity";
import { listTerms, term, vocabularyTitle } from "~/i18n/vocabulary";
import { Button } from "../button";
import { DateField } from "../date-field";
import { Details } from "../details";
import { ErrorSummary } from "../error-summary";
import { Form } from "../navigation";
import { SelectField } from "../select-field";
import { TextField } from "../text-field";
import { useFormWords } from "../use-form-words";
import { useLanguage } from "../use-language";
import { ContentFields } from "./content-fields";
import { entriesOfForm, formEntries } from "./form-entries";
import { OrganisationPicker } from "./organisation-picker";
import { ParticipantRows } from "./participant-rows";
import { ProposalFields } from "./proposal-fields";
import { TimeFields } from "./time-fields";
import { UnnamedFields } from "./unnamed-fields";

/** What the project offers to choose among. */
export interface ActivityFormOffer {
  ground: ProposalGround;
  organisations: readonly Nameable[];
  offered: readonly (Nameable & { form?: InvolvementForm | null })[];
}

interface ActivityFormProps {
  offer: ActivityFormOffer;
  entries: Entries;
  /** Field name to message key, from the server. */
  errors: Record<string, string> | null;
  /** A new activity, or one that is changed. */
  mode: "log" | "change";
  /** Takes what was entered instead of the server's action, where scripts run. */
  onEntry?: (entries: Entries) => void;
  busy?: boolean;
  /** Hidden fields. */
  children: ReactNode;
}

/** The fields in sight; a fault in any other opens what it is folded into. */
const inSight = new Set(["title", "date", "kind", "who", "find", "form"]);
const order = ["form", "title", "date", "kind", "find", "hours", "amount", "summary", "needs", "links", "findBroker"];

export function ActivityForm({ offer, entries, errors, mode, onEntry, busy, children }: ActivityFormProps) {
  const language = useLanguage();
  const words = logActivityMessages[language];
  const { ground, organisations, offered } = offer;
  const form = useRef<HTMLFormElement>(null);
  const [live, setLive] = useState(entries);
  const [found, setFound] = useState<Record<string, string> | null>(null);
  const faults = useFormWords(found ?? errors);
  const first = formEntries(entries);
  const now = formEntries(live);
  const listen = useCallback(() => {
    if (form.current) setLive(entriesOfForm(form.current));
  }, []);
  const check = (event: FormEvent<HTMLFormElement>) => {
    const typed = new FormData(event.currentTarget);
    const read = readActivityEntry(typed, { organisations, language });
    setFound(read.ok ? null : read.errors);
    if (!read.ok || onEntry) event.preventDefault();
    if (read.ok) onEntry?.(entriesOfForm(event.currentTarget));
  };
  const dateParts = { day: first.one("date.day"), month: first.one("date.month"), year: first.one("date.year") };
  const ticked = now.all("who");
  const named = new Map([...organisations, ...offered].map((one) => [one.key, one]));
  const shown = [...new Set([...offered.map(({ key }) => key), ...first.all("who"), ...ticked])];
  const openMore =
    mode === "change" || Object.keys(faults ?? {}).some((name) => !inSight.has(name)) || first.one("findBroker") !== "";
  return (
    <>
      <ErrorSummary errors={faults} order={order} />
      <Form ref={form} method="post" className="form" noValidate onSubmit={check} onChange={listen}>
        {children}
        <TextField
          name="title"
          label={words.what}
          maxLength={300}
          autoComplete="off"
          defaultValue={first.one("title")}
          error={faults?.title}
        />
        <DateField name="date" label={words.date} defaultValue={dateParts} error={faults?.date} />
        <SelectField
          name="kind"
          label={vocabularyTitle(language, "activityKind")}
          choices={listTerms(language, "activityKind").map(({ key, label }) => ({ value: key, label }))}
          defaultValue={first.one("kind")}
          error={faults?.kind}
        />
        <OrganisationPicker
          name="who"
          typing="find"
          label={words.who}
          hint={words.whoHint}
          findLabel={words.find}
          organisations={organisations}
          offered={offered.map(({ key, name, form: last }) => ({
            key,
            name,
            hint: last ? term(language, "involvementForm", last) : undefined,
          }))}
          chosen={first.all("who")}
          typed={first.one("find")}
          error={faults?.find}
          onListed={listen}
        />
        <ProposalFields
          ground={ground}
          kind={activityKinds.find((kind) => kind === now.one("kind")) ?? null}
          day={dayOf(live)}
          chosen={{
            direction: now.one("direction"),
            brokerCore: now.one("brokerCore"),
            moment: now.one("moment"),
          }}
        />
        <Details summary={words.more} open={openMore}>
          <ContentFields first={first} errors={faults} withNeeds={mode === "log"} />
          <h2 className="form-part">{words.participants}</h2>
          <p className="field-hint">{words.participantsHint}</p>
          <ParticipantRows
            organisations={shown.flatMap((key) => named.get(key) ?? [])}
            ticked={ticked}
            first={first}
            errors={faults}
          />
          <UnnamedFields first={first} errors={faults} />
          <OrganisationPicker
            name="brokers"
            typing="findBroker"
            label={words.brokers}
            hint={words.brokersHint}
            findLabel={words.findBroker}
            organisations={organisations}
            offered={[]}
            chosen={first.all("brokers")}
            typed={first.one("findBroker")}
            error={faults?.findBroker}
            onListed={listen}
          />
          <TimeFields first={first} errors={faults} />
        </Details>
        <div>
          <Button disabled={busy}>{mode === "log" ? words.save : words.saveChange}</Button>
        </div>
      </Form>
    </>
  );
}

/** The day that stands in the fields, or null. */
function dayOf(entries: Entries): string | null {
  const form = new FormData();
  for (const [name, value] of entries) if (name.startsWith("date.")) form.append(name, value);
  return readDayParts(form, "date");
}
