/** Who has the report, and the ways to take it, give it to somebody, or let go of it. */
import { placedName } from "~/forms/review-forms";
import { formatMomentDay } from "~/i18n/format";
import { reviewMessages } from "~/i18n/review";
import { Button } from "../button";
import { Card } from "../card";
import { Details } from "../details";
import type { FormErrors } from "../form-errors";
import { Form } from "../navigation";
import { RadioGroup } from "../radio-group";
import { SelectField } from "../select-field";
import { TextArea } from "../text-area";
import { useLanguage } from "../use-language";
import type { ReviewData } from "./review-data";

interface AssignmentCardProps extends Pick<
  ReviewData,
  "assignments" | "candidates" | "standing" | "manages" | "may" | "me" | "refused"
> {
  errors: FormErrors | null;
}

export function AssignmentCard(props: AssignmentCardProps) {
  const { assignments, standing, may, me } = props;
  const language = useLanguage();
  const all = reviewMessages[language];
  const words = all.assignment;
  return (
    <Card title={words.title}>
      {assignments.length === 0 ? (
        <p className="muted">{words.nobody}</p>
      ) : (
        <ul className="plain-list stack-small">
          {assignments.map(({ accountId, name, assignedAt, note }) => (
            <li key={`${accountId} ${assignedAt}`}>
              <strong>{accountId === me ? words.you(name ?? all.gone) : (name ?? all.gone)}</strong>{" "}
              <span className="small muted">{words.since(formatMomentDay(language, assignedAt))}</span>
              {note !== null && <p className="small typed-text">{words.message(note)}</p>}
            </li>
          ))}
        </ul>
      )}
      {standing === "conflict" && <p>{words.conflict}</p>}
      {standing === "own-project" && <p>{words.ownProject}</p>}
      {may.assign && (
        <div className="stack no-print">
          {standing === "free" && (
            <Form method="post">
              <Button name="intent" value="take">
                {words.take}
              </Button>
            </Form>
          )}
          {props.manages && props.candidates.length > 0 && <Give {...props} />}
          {(standing === "free" || standing === "has") && <HandOver {...props} />}
        </div>
      )}
    </Card>
  );
}

function Give({ assignments, candidates, refused, errors }: AssignmentCardProps) {
  const words = reviewMessages[useLanguage()].assignment;
  const back = refused?.form === "give" ? refused : null;
  const name = (field: string) => placedName("give", field);
  const from = assignments.flatMap(({ accountId, name: person }) =>
    accountId === null || person === null ? [] : [{ value: String(accountId), label: person }],
  );
  return (
    <Details summary={words.give} open={back !== null}>
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="intent" value="give" />
        <SelectField
          name={name("to")}
          label={words.to}
          choices={candidates}
          defaultValue={back?.values[name("to")]}
          error={back ? errors?.[name("to")] : undefined}
        />
        {from.length > 0 && (
          <SelectField
            name={name("from")}
            label={words.from}
            empty={words.fromNone}
            choices={from}
            defaultValue={back?.values[name("from")] ?? from[0]?.value}
          />
        )}
        <TextArea name={name("message")} label={words.note} optional rows={2} />
        <div>
          <Button tone="secondary">{words.giveButton}</Button>
        </div>
      </Form>
    </Details>
  );
}

function HandOver({ candidates, standing, refused, errors, me }: AssignmentCardProps) {
  const words = reviewMessages[useLanguage()].assignment;
  const back = refused?.form === "hand" ? refused : null;
  const name = (field: string) => placedName("hand", field);
  const reasons = [
    ...(standing === "has" ? [{ value: "time", label: words.noTime }] : []),
    { value: "conflict", label: words.conflictReason, hint: words.conflictHint },
  ];
  return (
    <Details summary={standing === "has" ? words.handOver : words.tellConflict} open={back !== null}>
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="intent" value="hand-over" />
        <RadioGroup
          name={name("reason")}
          label={words.reason}
          choices={reasons}
          defaultValue={back?.values[name("reason")]}
          error={back ? errors?.[name("reason")] : undefined}
        />
        <SelectField
          name={name("receiver")}
          label={words.receiver}
          empty={words.receiverNone}
          choices={candidates.filter(({ value }) => value !== String(me))}
          defaultValue={back?.values[name("receiver")]}
          error={back ? errors?.[name("to")] : undefined}
        />
        <TextArea name={name("message")} label={words.note} optional rows={2} />
        <div>
          <Button tone="secondary">{words.handOverButton}</Button>
        </div>
      </Form>
    </Details>
  );
}
