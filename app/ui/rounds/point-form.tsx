/** A point from the feedback with who sees to it and what the project replies; without a point it is for a new one. */
import { defaultVisibility } from "~/domain/bundle/defaults";
import type { FollowUp } from "~/domain/bundle/records";
import { feedbackAspects, visibilities } from "~/domain/vocabulary";
import { formatDay, languageOfText, readText } from "~/i18n/format";
import { companyPageMessages } from "~/i18n/company-page";
import { roundsMessages } from "~/i18n/rounds";
import { term } from "~/i18n/vocabulary";
import { Button } from "../button";
import { ButtonLink } from "../button-link";
import { CheckboxField } from "../checkbox-field";
import { Details } from "../details";
import type { FormErrors } from "../form-errors";
import { Form } from "../navigation";
import { SelectField } from "../select-field";
import { TextArea } from "../text-area";
import { useLanguage } from "../use-language";
import type { SentBackRound } from "./round-page";

interface PointFormProps {
  point: (FollowUp & { ownerId: number | null }) | null;
  /** The quote that a new point is taken from. */
  picked?: { pick: string; question: string; text: string } | null;
  team: { id: number; name: string }[];
  mayChange: boolean;
  errors: FormErrors | null;
  refused: SentBackRound | null;
}

export function PointForm({ point, picked, team, mayChange, errors, refused }: PointFormProps) {
  const language = useLanguage();
  const words = roundsMessages[language].results;
  const page = companyPageMessages[language];
  const name = (field: string) => `${field}.${point?.key ?? "new"}`;
  const typed = refused?.values.find(([one]) => one === name("said")) ? new Map(refused.values) : null;
  const value = (field: string, kept: string | undefined) => (typed ? typed.get(name(field)) : kept) ?? "";
  const visibility = point?.visibility ?? defaultVisibility.followUp;
  const owner = team.find(({ id }) => id === point?.ownerId)?.name;
  const form = (
    <Form method="post" className="form" noValidate>
      <input type="hidden" name="form" value="point" />
      {point && <input type="hidden" name="point" value={point.key} />}
      {picked && (
        <>
          <input type="hidden" name="pick" value={picked.pick} />
          <blockquote className="quote typed-text">{picked.text}</blockquote>
        </>
      )}
      <TextArea
        name={name("said")}
        label={words.point}
        hint={words.pointHint}
        rows={2}
        defaultValue={value("said", point ? readText(language, point.point) : "")}
        error={errors?.[name("said")]}
      />
      <SelectField
        name={name("aspect")}
        label={words.aspect}
        optional
        empty="–"
        choices={feedbackAspects.map((aspect) => ({ value: aspect, label: term(language, "feedbackAspect", aspect) }))}
        defaultValue={value("aspect", point?.aspect ?? picked?.question)}
      />
      <SelectField
        name={name("owner")}
        label={words.owner}
        optional
        empty={words.noOwner}
        choices={team.map(({ id, name: person }) => ({ value: String(id), label: person }))}
        defaultValue={value("owner", point?.ownerId ? String(point.ownerId) : "")}
      />
      <TextArea
        name={name("reply")}
        label={words.reply}
        hint={words.replyHint}
        optional
        rows={3}
        defaultValue={value("reply", point?.reply ? readText(language, point.reply) : "")}
        error={errors?.[name("reply")]}
      />
      <SelectField
        name={name("visibility")}
        label={words.visibility}
        hint={words.visibilityHint}
        empty={null}
        // No page shows points to everybody: an import alone can have made one public.
        choices={visibilities
          .filter((key) => key !== "public" || key === visibility)
          .map((key) => ({ value: key, label: term(language, "visibility", key) }))}
        defaultValue={value("visibility", visibility)}
      />
      <CheckboxField name={name("mail")} value="yes" label={words.mailReply} />
      <div>
        <Button tone={point ? "secondary" : "primary"}>{point ? words.savePoint : words.addPoint}</Button>
      </div>
    </Form>
  );
  if (!point)
    return (
      <Details summary={words.addPoint} open={typed !== null || Boolean(picked)}>
        {form}
      </Details>
    );
  return (
    <div className="stack-small">
      <p lang={languageOfText(language, point.point)}>
        <strong>{page.said}:</strong> {readText(language, point.point)}
      </p>
      {point.reply && (
        <p lang={languageOfText(language, point.reply)} className="typed-text">
          <strong>{page.did}:</strong> {readText(language, point.reply)}
        </p>
      )}
      <p className="small muted">
        {[
          point.aspect && term(language, "feedbackAspect", point.aspect),
          owner ?? words.noOwner,
          term(language, "visibility", visibility),
          point.repliedOn && page.repliedOn(formatDay(language, point.repliedOn)),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {mayChange && (
        <>
          <Details summary={point.reply ? words.changePoint : words.reply} open={typed !== null}>
            {form}
          </Details>
          <div>
            <ButtonLink to={`?remove=${encodeURIComponent(point.key)}`} tone="quiet">
              {words.removePoint}
              <span className="visually-hidden">{words.removePointOf(readText(language, point.point))}</span>
            </ButtonLink>
          </div>
        </>
      )}
    </div>
  );
}
